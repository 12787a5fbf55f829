import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { inventClips, type MadeCorpus, writeCorpus, writeLabels } from '../support/corpus.ts';
import { ingestHere } from '../support/outcome.ts';
import { snapshot } from '../support/snapshot.ts';
import { makeWorkspace } from '../support/workspace.ts';

let corpus: MadeCorpus;

beforeEach(async () => {
  corpus = await writeCorpus(await makeWorkspace(), inventClips(4));
});

describe('an output without a row is never a success', () => {
  it("writes every row of today's download, whose names are not the label file's", async () => {
    const { exitCode, rows } = await ingestHere(corpus.root);
    const names = inventClips(4).map(({ flickrId }) => `${flickrId}.mp4`);
    expect({ exitCode, names: rows.map(({ src }) => src) }).toEqual({ exitCode: 0, names });
  });

  it('exits 2 with nothing written where no label matches a clip, or there are no clips', async () => {
    await writeLabels(corpus, 'flickr_id,MOS\n9911111111,3.5\n');
    let before = await snapshot(corpus.root);
    expect(await ingestHere(corpus.root)).toMatchObject({ exitCode: 2, error: 'CLIPS_UNMATCHED', rows: [] });
    expect(await snapshot(corpus.root)).toEqual(before);
    await rm(corpus.clips, { recursive: true });
    before = await snapshot(corpus.root);
    expect(await ingestHere(corpus.root)).toMatchObject({ exitCode: 2, error: 'CLIPS_NOT_FOUND' });
    expect(await snapshot(corpus.root)).toEqual(before);
  });

  it('exits 1 where every clip is broken', async () => {
    for (const { flickrId } of inventClips(4)) await writeFile(join(corpus.clips, `${flickrId}.mp4`), 'no video');
    expect(await ingestHere(corpus.root)).toMatchObject({
      exitCode: 1,
      failures: ['OUTPUT_EMPTY'],
      stats: { written: 0, skipped_broken: 4 },
    });
  });

  it('counts labels without a clip, and fails where they are more than the limit', async () => {
    await rm(join(corpus.clips, '9900000001.mp4'));
    expect(await ingestHere(corpus.root)).toMatchObject({ exitCode: 0, stats: { written: 3, missing: 1 } });
    expect(await ingestHere(corpus.root, ['--max-missing', '5%'])).toMatchObject({
      exitCode: 1,
      failures: ['THRESHOLD_EXCEEDED'],
    });
  });
});
