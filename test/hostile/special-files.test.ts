import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand, runValidateHere } from '../support/command.ts';
import { inventClips, writeCorpus, writeLabels } from '../support/corpus.ts';
import { ingestHere } from '../support/outcome.ts';
import { makeFifo, makeSocket } from '../support/special-file.ts';
import { makeWorkspace } from '../support/workspace.ts';

const SPECIAL = [
  { name: 'fifo.mp4', code: 'CLIP_NOT_REGULAR', make: makeFifo },
  { name: 'socket.mp4', code: 'CLIP_NOT_REGULAR', make: makeSocket },
  { name: 'link-to-folder.mp4', code: 'CLIP_NOT_REGULAR', make: (path: string) => symlink('.', path) },
  { name: 'link-to-fifo.mp4', code: 'CLIP_NOT_REGULAR', make: (path: string) => symlink('fifo.mp4', path) },
  { name: 'link-to-nothing.mp4', code: 'CLIP_UNREADABLE', make: (path: string) => symlink('gone.mp4', path) },
  { name: 'link-to-itself.mp4', code: 'CLIP_UNREADABLE', make: (path: string) => symlink('link-to-itself.mp4', path) },
  { name: 'link-to-device.mp4', code: 'CLIP_LINK_OUTSIDE', make: (path: string) => symlink('/dev/zero', path) },
  { name: 'empty.mp4', code: 'CLIP_EMPTY', make: (path: string) => writeFile(path, '') },
] as const;

const names = SPECIAL.map(({ name }) => name);

async function writeSpecialCorpus() {
  const corpus = await writeCorpus(await makeWorkspace(), inventClips(1));
  for (const { name, make } of SPECIAL) await make(join(corpus.clips, name));
  await mkdir(join(corpus.clips, 'folder.mp4'));
  const labelled = ['9900000000.mp4', ...names, 'folder.mp4'];
  await writeLabels(corpus, ['file_name,MOS', ...labelled.map((name) => `${name},3`)].join('\n'));
  return corpus;
}

describe('what calls itself .mp4 and is no regular file', () => {
  it('is counted as broken, or as missing where it is a folder, and never waited for', async () => {
    const { root } = await writeSpecialCorpus();
    const { exitCode, broken, stats, rows } = await ingestHere(root);
    expect(broken).toEqual(SPECIAL.map(({ name, code }) => `${name} ${code}`));
    expect({ exitCode, stats, rows: rows.length }).toMatchObject({ exitCode: 0, stats: { missing: 1 }, rows: 1 });
  });

  it('is a violation when clips are checked again', async () => {
    const corpus = await writeSpecialCorpus();
    const { rows } = await ingestHere(corpus.root);
    const jsonl = join(corpus.root, 'other.jsonl');
    const claims = names.map((src, index) => ({ ...rows[0], src, src_sha256: String(index).repeat(64) }));
    await writeFile(jsonl, claims.map((claim) => `${JSON.stringify(claim)}\n`).join(''));
    const { exitCode, report } = await runValidateHere([jsonl, '--corpus-dir', corpus.root]);
    expect(exitCode).toBe(1);
    expect(report.files[0]?.violations.map(({ code }) => code)).toEqual(SPECIAL.map(({ code }) => code));
  });
});

describe('a named pipe is refused with exit 2 and never waited for', () => {
  it('as the label file', async () => {
    const corpus = await writeCorpus(await makeWorkspace(), inventClips(1));
    await makeFifo(join(corpus.labels, 'a_attributes.csv'));
    expect(await ingestHere(corpus.root)).toMatchObject({ exitCode: 2, error: 'LABELS_UNREADABLE' });
  });

  it.each([
    { what: 'the JSONL', args: ['fifo'], code: 'JSONL_UNREADABLE' },
    { what: 'the manifest', args: ['plain', '--manifest', 'fifo'], code: 'MANIFEST_UNREADABLE' },
  ])('as $what to validate', async ({ args, code }) => {
    const cwd = await makeWorkspace();
    await makeFifo(join(cwd, 'fifo'));
    await writeFile(join(cwd, 'plain'), '');
    const { exitCode, stderr } = await runCommand(['validate', ...args], { cwd });
    expect(stderr).toContain(`[${code}]`);
    expect(exitCode).toBe(2);
  });

  it.each([
    { option: '--output', error: 'OUTPUT_NOT_REGULAR' },
    { option: '--manifest-out', error: 'MANIFEST_UNREADABLE' },
  ])('as $option', async ({ option, error }) => {
    const workspace = await makeWorkspace();
    const corpus = await writeCorpus(join(workspace, 'corpus'), inventClips(1));
    await makeFifo(join(workspace, 'fifo'));
    expect(await ingestHere(corpus.root, [option, join(workspace, 'fifo')])).toMatchObject({ exitCode: 2, error });
  });
});
