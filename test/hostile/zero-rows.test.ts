import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  inventClips,
  type MadeCorpus,
  publishedName,
  REAL_HEADER,
  writeCorpus,
  writeLabels,
} from '../support/corpus.ts';
import { ingestCorpus } from '../support/outcome.ts';
import { snapshot } from '../support/snapshot.ts';
import { makeWorkspace } from '../support/workspace.ts';

let corpus: MadeCorpus;

beforeEach(async () => {
  corpus = await writeCorpus(await makeWorkspace(), inventClips(4));
});

describe('an output without a row is never a success', () => {
  it("writes every row of today's download, whose names are not the label file's", async () => {
    const { exitCode, rows } = await ingestCorpus(corpus.root);
    const names = inventClips(4).map(({ flickrId }) => `${flickrId}.mp4`);
    expect({ exitCode, names: rows.map(({ src }) => src) }).toEqual({ exitCode: 0, names });
  });

  const otherId = `9911111111,1,${publishedName('9911111111')},3.5,0,0,0,0,0,0`;
  const hopeless = inventClips(2).map(({ flickrId }) => `${flickrId},1,${publishedName(flickrId)},99,0,0,0,0,0,0`);
  it.each([
    { what: 'no label matches a clip', text: `${REAL_HEADER}\n${otherId}\n`, error: 'CLIPS_UNMATCHED' },
    { what: 'every label is rejected', text: [REAL_HEADER, ...hopeless].join('\n'), error: 'LABELS_ALL_REJECTED' },
    { what: 'the label file has a header alone', text: `${REAL_HEADER}\n`, error: 'LABELS_EMPTY' },
    { what: 'the label file is empty', text: '', error: 'LABELS_UNKNOWN' },
    { what: 'the label file has no score', text: 'flickr_id,ti\n9900000000,40\n', error: 'LABELS_UNKNOWN' },
  ])('exits 2 with nothing written where $what', async ({ text, error }) => {
    await writeLabels(corpus, text);
    const before = await snapshot(corpus.root);
    expect(await ingestCorpus(corpus.root)).toMatchObject({ exitCode: 2, error, rows: [] });
    expect(await snapshot(corpus.root)).toEqual(before);
  });

  it.each([
    { what: 'clips', folder: 'clips', error: 'CLIPS_NOT_FOUND' },
    { what: 'labels', folder: 'labels', error: 'LABELS_NOT_FOUND' },
  ] as const)('exits 2 with nothing written where there are no $what', async ({ folder, error }) => {
    await rm(corpus[folder], { recursive: true });
    const before = await snapshot(corpus.root);
    expect(await ingestCorpus(corpus.root)).toMatchObject({ exitCode: 2, error });
    expect(await snapshot(corpus.root)).toEqual(before);
  });

  it('exits 1 where every clip is broken', async () => {
    for (const { flickrId } of inventClips(4)) await writeFile(join(corpus.clips, `${flickrId}.mp4`), 'no video');
    expect(await ingestCorpus(corpus.root)).toMatchObject({
      exitCode: 1,
      failures: ['OUTPUT_EMPTY'],
      stats: { written: 0, skipped_broken: 4 },
    });
  });

  it('counts labels without a clip, and fails where they are more than the limit', async () => {
    await rm(join(corpus.clips, '9900000001.mp4'));
    expect(await ingestCorpus(corpus.root)).toMatchObject({ exitCode: 0, stats: { written: 3, missing: 1 } });
    expect(await ingestCorpus(corpus.root, ['--max-missing', '5%'])).toMatchObject({
      exitCode: 1,
      failures: ['THRESHOLD_EXCEEDED'],
    });
  });
});
