import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runIngest, runValidate } from '../support/command.ts';
import { inventClips, writeCorpus } from '../support/corpus.ts';
import { makeWorkspace } from '../support/workspace.ts';

const AT = '2026-05-08T12:00:00+00:00';

describe('konvid-ingest ingest', () => {
  it('writes a valid row for every label, and on a second run changes nothing', async () => {
    const { root } = await writeCorpus(await makeWorkspace(), inventClips(8));
    const first = await runIngest(['--corpus-dir', root, '--ingested-at', AT]);
    expect(first.exitCode, first.stderr).toBe(0);
    expect(first.result.manifest?.stats).toMatchObject({ written: 8, skipped_broken: 0, dedups: 0 });
    const jsonl = join(root, 'konvid_1k.jsonl');
    const bytes = await readFile(jsonl);

    const second = await runIngest(['--corpus-dir', root]);
    expect(second.result.manifest?.stats).toMatchObject({ written: 0, dedups: 8 });
    expect(second.result.manifest?.outcomes).toEqual(first.result.manifest?.outcomes);
    expect(await readFile(jsonl)).toEqual(bytes);

    const { exitCode, report } = await runValidate([jsonl, '--manifest', join(root, 'konvid_1k.manifest.json')]);
    expect({ exitCode, violations: report.files[0]?.violations }).toEqual({ exitCode: 0, violations: [] });
  });

  it('writes the same bytes at any concurrency', async () => {
    const { root } = await writeCorpus(await makeWorkspace(), inventClips(24));
    const outputs = ['1', '2', '8'].map((concurrency) => ({
      concurrency,
      path: join(root, `out-${concurrency}.jsonl`),
    }));
    for (const { concurrency, path } of outputs) {
      await runIngest(['--corpus-dir', root, '--output', path, '--concurrency', concurrency, '--ingested-at', AT]);
    }
    const [first, ...others] = await Promise.all(outputs.map(({ path }) => readFile(path, 'utf8')));
    expect(first?.split('\n').length).toBe(25);
    for (const other of others) expect(other).toBe(first);
  });
});
