import { rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { countStatuses, type Plan } from '../../src/ingest/plan.ts';
import { planFor } from '../../src/ingest/settings.ts';
import {
  BYTE_ORDER_MARK,
  inventPercent,
  layOutFiles,
  lsvqKeyOf,
  type MadeFiles,
  PUBLISHED,
} from '../support/published-corpora.ts';
import { makeWorkspace } from '../support/workspace.ts';

const COPY = PUBLISHED.find(({ name }) => name === 'lsvq');
const LABELS = Object.fromEntries(Object.entries(COPY?.files ?? {}).filter(([path]) => path.endsWith('.csv')));
const ROWS = COPY?.keys.length ?? 0;

/** A base name that stands in two folders. */
const [TWIN, OTHER_TWIN] = ['yfcc-batch1/0', 'ia-batch2/0'];

function plan(corpusDir: string): Promise<Plan> {
  return planFor({ corpus: 'lsvq', corpusDir });
}

function matchedNames({ labels }: Plan): readonly string[] {
  return labels.flatMap(({ clip }) => clip?.name ?? []).sort();
}

async function layOut(clips: MadeFiles, labels: MadeFiles = LABELS): Promise<string> {
  return layOutFiles(await makeWorkspace(), { ...labels, ...clips });
}

const TWINS: MadeFiles = { [`${TWIN}.mp4`]: 'one', [`${OTHER_TWIN}.mp4`]: 'another' };
const within = (folder: string): MadeFiles =>
  Object.fromEntries(Object.entries(TWINS).map(([path, bytes]) => [`${folder}/${path}`, bytes]));

beforeAll(() => {
  expect([lsvqKeyOf(0), lsvqKeyOf(1)]).toEqual([TWIN, OTHER_TWIN]);
});

describe('clips by their paths', () => {
  it.each([
    { what: 'in the corpus folder', clips: TWINS },
    { what: 'in LSVQ/', clips: within('LSVQ') },
    { what: 'in videos/', clips: within('videos') },
    { what: 'in another folder', clips: within('download') },
    { what: 'one level more', clips: within('download/LSVQ') },
  ])('$what', async ({ clips }) => {
    const planned = await plan(await layOut(clips));
    expect(matchedNames(planned)).toEqual([`${OTHER_TWIN}.mp4`, `${TWIN}.mp4`]);
    expect(countStatuses(planned.labels).missing).toBe(ROWS - 2);
    expect(planned.unlabelled).toEqual([]);
  });

  it('a base name alone finds nothing', async () => {
    const planned = await plan(await layOut({ ...within('LSVQ'), 'LSVQ/ia-batch1/0.mp4': 'a stranger' }));
    expect(matchedNames(planned)).toEqual([`${OTHER_TWIN}.mp4`, `${TWIN}.mp4`]);
    expect(planned.unlabelled).toEqual(['ia-batch1/0.mp4']);
  });

  it('of the twins the one that is there', async () => {
    expect(matchedNames(await plan(await layOut({ [`LSVQ/${TWIN}.mp4`]: 'one' })))).toEqual([`${TWIN}.mp4`]);
  });

  it('in folders that are links inside the corpus, whose clips are looked at before they are opened', async () => {
    const root = await layOut({ [`store/x/${TWIN}.mp4`]: 'one', [`LSVQ/${OTHER_TWIN}.mp4`]: 'another' });
    await symlink('../store/x/yfcc-batch1', join(root, 'LSVQ/yfcc-batch1'));
    const planned = await plan(root);
    expect(matchedNames(planned)).toEqual([`${OTHER_TWIN}.mp4`, `${TWIN}.mp4`]);
    const kinds = planned.labels.flatMap(({ clip }) => clip?.kind ?? []);
    expect(kinds.sort()).toEqual(['file', 'other']);
  });

  it('a folder that is a link to elsewhere is refused by name', async () => {
    const elsewhere = await layOutFiles(await makeWorkspace(), { '0.mp4': 'one' });
    const root = await layOut(within('LSVQ'));
    await rename(join(root, 'LSVQ/yfcc-batch1'), join(root, 'away'));
    await symlink(elsewhere, join(root, 'LSVQ/yfcc-batch1'));
    await expect(plan(root)).rejects.toMatchObject({ code: 'CORPUS_LINK_OUTSIDE' });
    const linkTargets = [elsewhere];
    const planned = await planFor({ corpus: 'lsvq', corpusDir: root, linkTargets });
    expect(matchedNames(planned)).toHaveLength(2);
  });
});

describe('the label files', () => {
  it('are read together, train and test first', async () => {
    const { labelFiles } = await plan(await layOut(TWINS));
    expect(labelFiles.map(({ name }) => name)).toEqual(['labels_train_test.csv', 'labels_test_1080p.csv']);
    expect(labelFiles.map(({ dialect }) => dialect.columns.file?.header)).toEqual(['name', 'name']);
  });

  it('one alone is enough where it has enough rows, and the other is said to be lacking', async () => {
    const rows = Array.from({ length: 2_500 }, (_, index) => `${lsvqKeyOf(index)},${inventPercent(index)}`);
    const labels = { 'labels_test_1080p.csv': `${BYTE_ORDER_MARK}name,mos\n${rows.join('\n')}\n` };
    const { lacking } = await plan(await layOut(TWINS, labels));
    expect(lacking).toEqual(['labels_train_test']);
  });
});
