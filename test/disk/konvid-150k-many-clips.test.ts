import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ingestIn } from '../../src/ingest/run.ts';
import { inventScore, layOut150k, nameInPart, scoresOfA, scoresOfB } from '../support/corpus-150k.ts';
import { makeSyntheticWorld } from '../support/synthetic-world.ts';
import { makeWorkspace } from '../support/workspace.ts';

const CLIPS_OF_A = 5_400;
const CLIPS_OF_B = 600;
const CLIPS = CLIPS_OF_A + CLIPS_OF_B;

function namesOf(part: 'a' | 'b', count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => nameInPart(part, index));
}

it('6,000 clips in two parts: rows, order, counters, and nothing known of deviation and count', async () => {
  const root = join(await makeWorkspace(), 'konvid-150k');
  await layOut150k(root, {
    'k150ka_scores.csv': scoresOfA(CLIPS_OF_A + 100),
    'k150kb_scores.csv': scoresOfB(CLIPS_OF_B + 11),
  });
  const [a, b] = [namesOf('a', CLIPS_OF_A), namesOf('b', CLIPS_OF_B)];
  await layOut150k(
    root,
    Object.fromEntries([
      ...a.map((name) => [`k150ka/${name}`, name]),
      ...b.map((name) => [`k150kb_extracted/${name}`, name]),
    ]),
  );
  const { manifest, output, failures } = await ingestIn(makeSyntheticWorld(), {
    corpus: 'konvid-150k',
    corpusDir: root,
  });
  expect(failures).toEqual([]);
  expect(manifest.stats).toMatchObject({
    written: CLIPS,
    missing: 111,
    skipped_broken: 0,
    dedups: 0,
    skipped_download: 0,
  });
  expect(manifest.clips).toMatchObject({ total: CLIPS, unlabelled: { count: 0 } });
  const text = await readFile(output, 'utf8');
  expect(text.match(/,"mos_std_dev":0\.0,"n_ratings":0,"corpus":"konvid-150k",/g)).toHaveLength(CLIPS);
  const rows = text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as { src: string; mos: number });
  expect(rows.map(({ src }) => src)).toEqual([...a, ...b]);
  expect(rows.map(({ mos }) => mos)).toEqual([
    ...a.map((_, index) => Number(inventScore(index))),
    ...b.map((_, index) => Number(inventScore(index + 7))),
  ]);
}, 60_000);
