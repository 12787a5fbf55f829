import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Notice } from '../../src/ingest/options.ts';
import { ingestIn } from '../../src/ingest/run.ts';
import { validateJsonl } from '../../src/validate/validate-jsonl.ts';
import { inventClips, makeClipBytes, writeCorpus } from '../support/corpus.ts';
import { makeSyntheticWorld } from '../support/synthetic-world.ts';
import { makeWorkspace } from '../support/workspace.ts';

async function makeRuns() {
  const corpus = await writeCorpus(join(await makeWorkspace(), 'corpus'), inventClips(3));
  const output = join(corpus.root, 'out.jsonl');
  const ingest = async () => {
    const notices: Notice[] = [];
    const options = {
      corpusDir: corpus.root,
      output,
      prober: 'ffprobe' as const,
      onNotice: (notice: Notice) => void notices.push(notice),
    };
    const { manifest } = await ingestIn(makeSyntheticWorld(), options);
    return { manifest, warnings: notices.filter(({ level }) => level === 'warning') };
  };
  const replace = async (name: string, stamp: string) =>
    writeFile(join(corpus.clips, name), await makeClipBytes(stamp));
  return { output, ingest, replace };
}

it('a replaced clip is listed with both digests, again in each later run', async () => {
  const { output, ingest, replace } = await makeRuns();
  const { manifest: first, warnings: none } = await ingest();
  expect([first.replaced, none]).toEqual([{ count: 0, items: [] }, []]);
  const [old] = (await readFile(output, 'utf8')).split('\n');
  await replace('9900000000.mp4', 'the whole clip');
  for (const rows of [4, 4]) {
    const { manifest, warnings } = await ingest();
    expect(manifest.jsonl.rows).toBe(rows);
    const lines = (await readFile(output, 'utf8')).trimEnd().split('\n');
    const digestOf = (line = '') => (JSON.parse(line) as { src_sha256: string }).src_sha256;
    const item = { src: '9900000000.mp4', src_sha256: digestOf(lines.at(-1)), replaced_sha256: digestOf(old) };
    expect(manifest.replaced).toEqual({ count: 1, items: [item] });
    expect(warnings.map(({ code }) => code)).toEqual(['CLIP_REPLACED']);
  }
});

it('a replaced clip that is broken now is listed as well', async () => {
  const { ingest, replace, output } = await makeRuns();
  await ingest();
  await replace('9900000001.mp4', 'half a clip');
  const world = makeSyntheticWorld(async () => ({ code: 'PROBE_FAILED', reason: 'Invalid data' }));
  const { manifest } = await ingestIn(world, { corpusDir: join(output, '..'), output, prober: 'ffprobe' });
  expect(manifest.outcomes.broken).toBe(1);
  expect(manifest.replaced?.items.map(({ src }) => src)).toEqual(['9900000001.mp4']);
});

it('validate warns about a name that occurs twice in a corpus, and refuses it if it is strict', async () => {
  const { output, ingest, replace } = await makeRuns();
  await ingest();
  await replace('9900000002.mp4', 'the whole clip');
  await ingest();
  const report = await validateJsonl(output);
  const warning = { line: 4, code: 'SRC_REPEATED', field: 'src', found: 'the name of line 3' };
  expect(report).toMatchObject({ valid: true, files: [{ violation_count: 0, warning_count: 1, warnings: [warning] }] });
  const strict = await validateJsonl(output, { strict: true });
  expect(strict).toMatchObject({ valid: false, files: [{ violations: [warning], warning_count: 0 }] });
});
