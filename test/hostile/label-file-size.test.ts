import { truncate } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { inventClips, writeCorpus, writeLabels } from '../support/corpus.ts';
import { prepareMeasuring } from '../support/measured.ts';
import { ingestCorpus } from '../support/outcome.ts';
import { makeWorkspace } from '../support/workspace.ts';

const TWO_GIGABYTES = 2_000_000_000;
const FOUR_MEBIBYTES = 4 * 1_048_576;

/** How the command ended, and how many bytes it read. */
async function ingestAndMeasure(labels: string, sizeBytes?: number) {
  const corpus = await writeCorpus(await makeWorkspace(), inventClips(1));
  const path = await writeLabels(corpus, labels);
  if (sizeBytes !== undefined) await truncate(path, sizeBytes);
  const { environment, read } = await prepareMeasuring();
  const { exitCode, error, rows } = await ingestCorpus(corpus.root, [], { environment });
  return { exitCode, error, rows: rows.length, bytesRead: (await read()).bytesRead };
}

const HEADER = 'flickr_id,MOS\n';
/** More than is looked at to tell the encoding. */
const PADDING = ' '.repeat(100_000);

describe('a label file of 2 GB is refused after 4 MiB at most', () => {
  let refusedAtOnce: ReturnType<typeof ingestAndMeasure> | undefined;

  it.each([
    {
      what: 'a good beginning and then nothing',
      labels: `${HEADER}9900000000,3${PADDING}\n`,
      error: 'LABELS_TOO_LARGE',
    },
    { what: 'a quoted field without end', labels: `${HEADER}"${PADDING}`, error: 'LABELS_TOO_LARGE' },
    { what: 'nothing but zeros', labels: '', error: 'LABELS_UNKNOWN' },
    { what: 'a first line without end', labels: HEADER.trim(), error: 'LABELS_UNKNOWN' },
    { what: 'UTF-16 zeros', labels: '\ufeff', error: 'LABELS_UNKNOWN' },
  ])('with $what', async ({ labels, error }) => {
    refusedAtOnce ??= ingestAndMeasure('no labels\n');
    const atOnce = await refusedAtOnce;
    const { bytesRead, ...ended } = await ingestAndMeasure(labels, TWO_GIGABYTES);
    expect(ended).toEqual({ exitCode: 2, error, rows: 0 });
    expect(bytesRead - atOnce.bytesRead).toBeLessThan(FOUR_MEBIBYTES);
  });
});
