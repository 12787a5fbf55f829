import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scorePredictions } from '../../../src/index.ts';
import { writeJsonl } from '../../support/row-files.ts';
import { inventRow } from '../../support/rows.ts';
import { makeWorkspace } from '../../support/workspace.ts';

/** Rows on 0..100 with invented scores. */
const rows = Array.from({ length: 20 }, (_, index) => ({
  ...inventRow(index),
  src: `${index}.mp4`,
  mos: 5 * index,
  corpus: 'live-vqc',
  corpus_version: 'live-vqc-2018',
}));

async function score(predict: (mos: number) => number) {
  const folder = await makeWorkspace();
  const against = await writeJsonl(folder, 'rows.jsonl', rows);
  const predictions = join(folder, 'predictions.csv');
  await writeFile(predictions, `src,prediction\n${rows.map(({ src, mos }) => `${src},${predict(mos)}`).join('\n')}\n`);
  return scorePredictions(predictions, { against, bootstrap: 0 });
}

it.each([
  { what: 'a fraction', predict: (mos: number) => mos / 100, warning: /within 0\.\.1, and the scores are on 0\.\.100/ },
  { what: 'steps from 1 to 5', predict: (mos: number) => 1 + mos / 25, warning: /within 1\.\.5/ },
])('warns about predictions of 0..100 as $what', async ({ predict, warning }) => {
  expect((await score(predict)).warnings).toEqual([expect.stringMatching(warning)]);
});

it('does not warn about predictions in the unit of the scores', async () => {
  expect((await score((mos) => mos)).warnings).toEqual([]);
});

it.each([
  { what: 'a manifest', text: '{\n  "schema": "konvid-1k-corpus-jsonl-manifest-v1",\n  "corpus": "konvid-1k"\n}\n' },
  { what: 'a split file', text: '{"schema":"konvid-ingest-split-v1"}\n' },
])('says that $what holds no predictions', async ({ text }) => {
  const folder = await makeWorkspace();
  const against = await writeJsonl(folder, 'rows.jsonl', rows);
  const path = join(folder, 'swapped.json');
  await writeFile(path, text);
  await expect(scorePredictions(path, { against, bootstrap: 0 })).rejects.toMatchObject({
    code: 'PREDICTIONS_FIELDS',
    message: expect.stringContaining('holds no predictions') as string,
  });
});

it('refuses a row of predictions that has more characters than any row of a table', async () => {
  const folder = await makeWorkspace();
  const against = await writeJsonl(folder, 'rows.jsonl', rows);
  const path = join(folder, 'predictions.csv');
  await writeFile(path, `src,prediction\n"${'x'.repeat(5_000_000)}",1\n`);
  await expect(scorePredictions(path, { against, bootstrap: 0 })).rejects.toMatchObject({
    code: 'PREDICTIONS_UNREADABLE',
  });
});
