import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeClipBytes, writeCorpus, writeLabels } from '../support/corpus.ts';
import { ingestCorpus } from '../support/outcome.ts';
import { makeWorkspace } from '../support/workspace.ts';

/** Two clips of the same bytes, and one of its own. */
async function writeTwins(scores: readonly [first: string, second: string]) {
  const corpus = await writeCorpus(await makeWorkspace(), []);
  for (const id of ['9900000001', '9900000002'])
    await writeFile(join(corpus.clips, `${id}.mp4`), await makeClipBytes('same'));
  await writeFile(join(corpus.clips, '9900000003.mp4'), await makeClipBytes('own'));
  const rows = [`9900000001,${scores[0]}`, `9900000002,${scores[1]}`, '9900000003,4,0.5,30'];
  await writeLabels(corpus, ['flickr_id,MOS,SD,n', ...rows].join('\n'));
  return corpus;
}

describe('identical bytes make one row', () => {
  it.each([
    { what: 'another MOS', second: '3.5,0.5,30' },
    { what: 'another standard deviation', second: '2.5,0.6,30' },
    { what: 'another count', second: '2.5,0.5,31' },
  ])('and a label with $what is counted as a conflict: the first stands', async ({ second }) => {
    const { root } = await writeTwins(['2.5,0.5,30', second]);
    const first = await ingestCorpus(root);
    expect(first).toMatchObject({ exitCode: 0, stats: { written: 2, conflicts: 1, dedups: 0 } });
    expect(first.rows.map(({ src, mos }) => [src, mos])).toEqual([
      ['9900000001.mp4', 2.5],
      ['9900000003.mp4', 4],
    ]);
    expect(first.stderr).toContain('skipped (conflict): 9900000002.mp4');
    expect(await ingestCorpus(root)).toMatchObject({ exitCode: 0, stats: { written: 0, conflicts: 1, dedups: 2 } });
  });

  it('and a label with the same score is counted as a repetition', async () => {
    const { root } = await writeTwins(['2.5,0.5,30', '2.5,0.5,30']);
    expect(await ingestCorpus(root)).toMatchObject({ exitCode: 0, stats: { written: 2, conflicts: 0, dedups: 1 } });
  });

  it('and a score that was corrected since is a conflict with the row that stands', async () => {
    const corpus = await writeTwins(['2.5,0.5,30', '2.5,0.5,30']);
    const { rows } = await ingestCorpus(corpus.root);
    await writeLabels(corpus, 'flickr_id,MOS,SD,n\n9900000001,2.6,0.5,30\n9900000003,4,0.5,30\n');
    const second = await ingestCorpus(corpus.root, ['--max-conflicts', '0']);
    expect(second).toMatchObject({ exitCode: 1, failures: ['THRESHOLD_EXCEEDED'], stats: { conflicts: 1 }, rows });
  });
});
