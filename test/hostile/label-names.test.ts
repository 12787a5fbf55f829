import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeClipBytes, writeCorpus, writeLabels } from '../support/corpus.ts';
import { ingestCorpus } from '../support/outcome.ts';
import { makeWorkspace } from '../support/workspace.ts';

const GOOD = 'good one.mp4';

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A corpus whose label file names a good clip and, before it, something else; clips to steal lie all around. */
async function ingestNames(names: readonly string[], files: readonly string[] = []) {
  const workspace = await makeWorkspace();
  const corpus = await writeCorpus(join(workspace, 'corpus'), []);
  await mkdir(join(corpus.clips, 'inner'));
  const strays = [join(workspace, 'stray.mp4'), join(corpus.root, 'stray.mp4'), join(corpus.clips, 'inner/stray.mp4')];
  for (const path of [...strays, ...[GOOD, ...files].map((file) => join(corpus.clips, file))]) {
    await writeFile(path, await makeClipBytes(path));
  }
  const absolute = (name: string) => name.replace('<clips>', corpus.clips);
  const rows = [...names.map(absolute), GOOD].map((name) => `${quote(name)},3.5`);
  await writeLabels(corpus, `file_name,MOS\n${rows.join('\n')}\n`);
  const { exitCode, rejected, stats, rows: written } = await ingestCorpus(corpus.root);
  return { exitCode, rejected, missing: stats.missing, src: written.map(({ src }) => src) };
}

const PATHS = [
  '../stray.mp4',
  '../../stray.mp4',
  './stray.mp4',
  'inner/stray.mp4',
  '<clips>/inner/stray.mp4',
  '..',
  '.',
];
const FOREIGN_PATHS = ['C:\\stray.mp4', '..\\stray.mp4', '\\\\server\\share\\stray.mp4', '\\\\?\\C:\\stray.mp4', '/'];
const PATTERNS = ['*.mp4', 'good*', 'good ?ne.mp4', 'good [o]ne.mp4', '{good one,x}.mp4', '.*', 'good.one.mp4'];
const ENCODED = ['%2e%2e%2fstray.mp4', 'good%20one.mp4', 'good+one.mp4', '%67ood one.mp4', '&#103;ood one.mp4'];
const CONTROLS = [`${GOOD}\0`, `${GOOD}\0.mp4`, 'a\nb.mp4', 'a\tb.mp4', 'a\u001b[2Jb.mp4', 'a\u007fb.mp4'];

describe('a name is a name', () => {
  it('never a path, and never with a control character', async () => {
    const names = [...PATHS, ...FOREIGN_PATHS, ...CONTROLS];
    const { exitCode, rejected, missing, src } = await ingestNames(names);
    expect(rejected.map((item) => item.replace(/^[0-9]+ /, ''))).toEqual(names.map(() => 'file LABEL_NAME'));
    expect({ exitCode, missing, src }).toEqual({ exitCode: 0, missing: 0, src: [GOOD] });
  });

  it.each([
    { what: 'a pattern', names: PATTERNS },
    { what: 'decoded', names: ENCODED },
  ])('never $what', async ({ names }) => {
    const { exitCode, rejected, missing, src } = await ingestNames(names);
    expect({ exitCode, rejected, missing, src }).toEqual({
      exitCode: 0,
      rejected: [],
      missing: names.length,
      src: [GOOD],
    });
  });

  it('and a clip on disk may have a strange one', async () => {
    const strange = [
      'a*.mp4',
      '%2e%2e.mp4',
      'CON.mp4',
      'a. .mp4',
      'a"b.mp4',
      "a'b.mp4",
      '$(id).mp4',
      '日本.mp4',
      '~.mp4',
    ];
    const { exitCode, src } = await ingestNames(strange, [...strange, 'ab.mp4']);
    expect({ exitCode, src }).toEqual({ exitCode: 0, src: [...strange, GOOD] });
  });

  it('and of two that differ only in how an accent is composed the exact one is meant', async () => {
    const [composed, decomposed] = ['caf\u00e9.mp4', 'cafe\u0301.mp4'];
    const { src } = await ingestNames([decomposed, composed], [composed, decomposed]);
    expect(src).toEqual([decomposed, composed, GOOD]);
  });
});
