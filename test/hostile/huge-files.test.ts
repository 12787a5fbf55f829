import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { serialiseRow } from '../../src/index.ts';
import { runCommand, runIngest, runValidate } from '../support/command.ts';
import { inventClips, writeCorpus } from '../support/corpus.ts';
import { prepareMeasuring } from '../support/measured.ts';
import { inventRow } from '../support/rows.ts';
import { makeWorkspace } from '../support/workspace.ts';

/** Far less than the files have: whoever reads one into memory dies of it. */
const SMALL_HEAP = { environment: { NODE_OPTIONS: '--max-old-space-size=48' } };
const HUGE_BYTES = 700_000_000;

const row = `${serialiseRow(inventRow(901))}\n`;

async function writeHuge(path: string, beginning: string): Promise<string> {
  await writeFile(path, beginning);
  await truncate(path, HUGE_BYTES);
  return path;
}

describe('a huge line costs neither memory nor the run', () => {
  it('in validate', async () => {
    const jsonl = await writeHuge(join(await makeWorkspace(), 'x.jsonl'), `${row}{"src":"`);
    const { environment, read } = await prepareMeasuring();
    const { exitCode, report } = await runValidate([jsonl], { environment });
    expect(exitCode).toBe(1);
    expect((await read()).memoryBytes).toBeLessThan(HUGE_BYTES / 2);
    expect(report.files[0]?.violations.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '2 LINE_TOO_LONG',
      '2 LINE_UNTERMINATED',
    ]);
  });

  it('at the end of an output, where it is no torn row', async () => {
    const { root } = await writeCorpus(await makeWorkspace(), inventClips(1));
    await writeHuge(join(root, 'konvid_1k.jsonl'), `${row}{"src":"`);
    const { exitCode, result } = await runIngest(['--corpus-dir', root], SMALL_HEAP);
    expect({ exitCode, error: result.error?.code }).toEqual({ exitCode: 2, error: 'OUTPUT_INVALID_ROWS' });
  });
});

describe('millions of bad lines are counted, not kept', () => {
  const lines = '\n'.repeat(1_000_000);

  it('in validate', async () => {
    const jsonl = join(await makeWorkspace(), 'x.jsonl');
    await writeFile(jsonl, lines);
    const { exitCode, report } = await runValidate([jsonl], SMALL_HEAP);
    expect({ exitCode, count: report.files[0]?.violation_count }).toEqual({ exitCode: 1, count: 1_000_000 });
  });

  it('in an output', async () => {
    const { root } = await writeCorpus(await makeWorkspace(), inventClips(1));
    await writeFile(join(root, 'konvid_1k.jsonl'), lines);
    const { exitCode, result } = await runIngest(['--corpus-dir', root], SMALL_HEAP);
    expect({ exitCode, error: result.error?.code }).toEqual({ exitCode: 2, error: 'OUTPUT_INVALID_ROWS' });
    expect(result.error?.message).toContain('1000000 lines');
    expect(result.error?.message.length).toBeLessThan(2_000);
  });
});

describe('a huge manifest is refused unread', () => {
  it('by validate', async () => {
    const cwd = await makeWorkspace();
    await writeFile(join(cwd, 'x.jsonl'), row);
    await writeHuge(join(cwd, 'x.manifest.json'), '{');
    const { exitCode, stderr } = await runCommand(['validate', 'x.jsonl', '--manifest', 'x.manifest.json'], {
      ...SMALL_HEAP,
      cwd,
    });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('[MANIFEST_UNREADABLE]');
  });

  it('by ingest, which would replace it', async () => {
    const { root } = await writeCorpus(await makeWorkspace(), inventClips(1));
    await writeHuge(join(root, 'konvid_1k.manifest.json'), '{');
    const { exitCode, result } = await runIngest(['--corpus-dir', root], SMALL_HEAP);
    expect({ exitCode, error: result.error?.code }).toEqual({ exitCode: 2, error: 'MANIFEST_UNREADABLE' });
  });
});
