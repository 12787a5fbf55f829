import { readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inventClips, writeCorpus, writeLabels } from '../support/corpus.ts';
import { ingestCorpus } from '../support/outcome.ts';
import { makeWorkspace } from '../support/workspace.ts';

const TWO_GIGABYTES = 2_000_000_000;
const FOUR_MEBIBYTES = 4 * 1_048_576;

/** Runs in the command's own process: notes on its exit how many bytes it has read in all (proc(5), `io`). */
const NOTE_BYTES_READ = `
import { readFileSync, writeFileSync } from 'node:fs';
process.on('exit', () => {
  writeFileSync(process.env.NOTE_TO, readFileSync('/proc/self/io', 'utf8').split('\\n')[0].split(' ')[1]);
});
`;

/** How the command ended, and how many bytes it read. */
async function ingestAndMeasure(labels: string, sizeBytes?: number) {
  const workspace = await makeWorkspace();
  const corpus = await writeCorpus(join(workspace, 'corpus'), inventClips(1));
  const path = await writeLabels(corpus, labels);
  if (sizeBytes !== undefined) await truncate(path, sizeBytes);
  const [hook, note] = [join(workspace, 'hook.mjs'), join(workspace, 'note')];
  await writeFile(hook, NOTE_BYTES_READ);
  const environment = { NODE_OPTIONS: `--import=${hook}`, NOTE_TO: note };
  const { exitCode, error, rows } = await ingestCorpus(corpus.root, [], { environment });
  return { exitCode, error, rows: rows.length, bytesRead: Number(await readFile(note, 'utf8')) };
}

const HEADER = 'flickr_id,MOS\n';
/** More than is looked at to tell the encoding. */
const PADDING = ' '.repeat(100_000);

describe('a label file of 2 GB is refused after 4 MiB at most', () => {
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
    const refusedAtOnce = await ingestAndMeasure('no labels\n');
    const { bytesRead, ...ended } = await ingestAndMeasure(labels, TWO_GIGABYTES);
    expect(ended).toEqual({ exitCode: 2, error, rows: 0 });
    expect(bytesRead - refusedAtOnce.bytesRead).toBeLessThan(FOUR_MEBIBYTES);
  });
});
