import { mkdir, rename, symlink } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pathOf } from '../../src/clips/boundary.ts';
import type { IngestOptions } from '../../src/ingest/options.ts';
import { countStatuses, type LabelStatus, type Plan } from '../../src/ingest/plan.ts';
import { planFor } from '../../src/ingest/settings.ts';
import { ENOUGH_ROWS, layOut150k, nameInPart, scoresOfA, scoresOfB } from '../support/corpus-150k.ts';
import { makeWorkspace } from '../support/workspace.ts';

const A = nameInPart('a', 0);
const B = nameInPart('b', 0);
const BOTH_SCORES = { 'k150ka_scores.csv': scoresOfA(ENOUGH_ROWS), 'k150kb_scores.csv': scoresOfB(3) };

async function layOut(...layers: readonly Parameters<typeof layOut150k>[1][]): Promise<string> {
  const root = await makeWorkspace();
  for (const files of layers) await layOut150k(root, files);
  return root;
}

function plan(corpusDir: string, options: Partial<IngestOptions> = {}): Promise<Plan> {
  return planFor({ corpus: 'konvid-150k', corpusDir, ...options });
}

/** `folder/name` of each clip that is matched, in label order. */
function matchedIn({ labels, boundary }: Plan): readonly string[] {
  return labels.flatMap(({ clip }) =>
    clip === undefined || clip.kind === 'remote' ? [] : [relative(boundary.root, pathOf(clip))],
  );
}

function countOf({ labels }: Plan, kind: LabelStatus): number {
  return countStatuses(labels)[kind];
}

describe('the split layout', () => {
  it.each([
    { what: 'as the archives unpack', clips: [`k150ka/${A}`, `k150kb/${B}`] },
    { what: 'as existing users call it', clips: [`k150ka_extracted/${A}`, `k150kb_extracted/${B}`] },
    { what: 'in names of both kinds', clips: [`k150ka/${A}`, `k150kb_extracted/${B}`] },
    { what: 'in one folder', clips: [`clips/${A}`, `clips/${B}`] },
    { what: 'flat', clips: [A, B] },
    { what: 'in another folder one level down', clips: [`videos/${A}`, `videos/${B}`] },
    { what: "with the archives' own folders", clips: [`k150ka/k150ka/${A}`, `k150kb/k150kb/${B}`] },
    { what: 'one level more for one part alone', clips: [`k150ka/${A}`, `zip/k150kb/${B}`] },
  ])('$what', async ({ clips }) => {
    const planned = await plan(await layOut(BOTH_SCORES, clips));
    expect(matchedIn(planned)).toEqual(clips);
    expect(planned.total).toBe(ENOUGH_ROWS + 3);
    expect(countOf(planned, 'missing')).toBe(ENOUGH_ROWS + 1);
    expect(planned.unlabelled).toEqual([]);
  });

  it('one level more for everything', async () => {
    const root = await layOut(BOTH_SCORES, [`k150ka/${A}`, `k150kb/${B}`]);
    const outer = await makeWorkspace();
    await rename(root, join(outer, 'KonViD-150k'));
    expect(matchedIn(await plan(outer))).toEqual([`KonViD-150k/k150ka/${A}`, `KonViD-150k/k150kb/${B}`]);
  });

  it('each label file with its clips', async () => {
    const scores = {
      'k150ka/k150ka_scores.csv': BOTH_SCORES['k150ka_scores.csv'],
      'k150kb/k150kb_scores.csv': BOTH_SCORES['k150kb_scores.csv'],
    };
    const planned = await plan(await layOut(scores, [`k150ka/${A}`, `k150kb/${B}`]));
    expect(planned.labelFiles.map(({ name }) => name)).toEqual(['k150ka_scores.csv', 'k150kb_scores.csv']);
    expect(matchedIn(planned)).toHaveLength(2);
  });

  it('finds the second label file in a place of its own', async () => {
    const scores = {
      'metadata/k150ka_scores.csv': BOTH_SCORES['k150ka_scores.csv'],
      'k150kb_scores.csv': BOTH_SCORES['k150kb_scores.csv'],
    };
    const planned = await plan(await layOut(scores, [`clips/${A}`, `clips/${B}`]));
    expect(planned.labelFiles.map(({ name }) => name)).toEqual(['k150ka_scores.csv', 'k150kb_scores.csv']);
    expect(planned.lacking).toEqual([]);
  });

  it('goes on with one part alone, and says which is lacking', async () => {
    const scores = { 'k150ka_scores.csv': BOTH_SCORES['k150ka_scores.csv'] };
    const planned = await plan(await layOut(scores, [`k150ka/${A}`, `k150kb/${B}`]));
    expect(planned.lacking).toEqual(['k150kb']);
    expect(planned.unlabelled).toEqual([B]);
  });

  it('names without their ending', async () => {
    const scores = { 'k150ka_scores.csv': scoresOfA(ENOUGH_ROWS, (name) => basename(name, '.mp4')) };
    expect(matchedIn(await plan(await layOut(scores, [`k150ka/${A}`])))).toEqual([`k150ka/${A}`]);
  });

  it('takes labels of part A before those of part B, whatever the folder lists first', async () => {
    const { labels } = await plan(await layOut(BOTH_SCORES, [`clips/${B}`]));
    const files = labels.map(({ file }) => file);
    expect(files).toEqual(files.toSorted());
    expect(labels).toHaveLength(ENOUGH_ROWS + 3);
  });
});

describe('a name in both parts', () => {
  const scores = {
    'k150ka_scores.csv': scoresOfA(ENOUGH_ROWS),
    'k150kb_scores.csv': `video_name,mos,video_score\n${A},2.5,2\n`,
  };

  it('is looked for in the folder of the own part first', async () => {
    const planned = await plan(await layOut(scores, [`k150ka/${A}`, `k150kb/${A}`]));
    expect(matchedIn(planned)).toEqual([`k150ka/${A}`, `k150kb/${A}`]);
  });

  it('is one clip where the other part has it alone', async () => {
    expect(matchedIn(await plan(await layOut(scores, [`k150ka/${A}`])))).toEqual([`k150ka/${A}`, `k150ka/${A}`]);
  });
});

describe('folders and links', () => {
  it('takes clips/ of links, and does not count what they lead to as unlabelled', async () => {
    const root = await layOut(BOTH_SCORES, [`store/deep/${A}`, `store/deep/${B}`]);
    await mkdir(join(root, 'clips'));
    for (const name of [A, B]) await symlink(`../store/deep/${name}`, join(root, 'clips', name));
    const planned = await plan(root);
    expect(matchedIn(planned)).toEqual([`clips/${A}`, `clips/${B}`]);
    expect(planned.unlabelled).toEqual([]);
  });

  it('refuses a --clips-subdir that is a link to the outside', async () => {
    const [store, root] = [await layOut([A]), await layOut(BOTH_SCORES)];
    await symlink(store, join(root, 'mine'));
    await expect(plan(root, { clipsSubdir: 'mine' })).rejects.toMatchObject({ code: 'CORPUS_LINK_OUTSIDE' });
    expect(matchedIn(await plan(root, { clipsSubdir: 'mine', linkTargets: [store] }))).toHaveLength(1);
  });
});
