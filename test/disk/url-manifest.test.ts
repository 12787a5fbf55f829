import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { IngestOptions } from '../../src/ingest/options.ts';
import { statusOf } from '../../src/ingest/plan.ts';
import { planFor } from '../../src/ingest/settings.ts';
import { ENOUGH_ROWS, layOut150k, nameInPart, scoresOfA } from '../support/corpus-150k.ts';
import { makeWorkspace } from '../support/workspace.ts';

/** A list of URLs with as many ordinary rows as the floor wants, behind these. */
function manifestOf(...rows: readonly string[]): string {
  const rest = Array.from(
    { length: ENOUGH_ROWS },
    (_, index) => `r${index}.mp4,https://example.org/r${index},3,0.5,20`,
  );
  return ['file_name,url,MOS,SD,n', ...rows, ...rest, ''].join('\n');
}

let root: string;

beforeEach(async () => {
  root = await makeWorkspace();
});

function plan(options: Partial<IngestOptions> = {}) {
  return planFor({ corpus: 'konvid-150k', corpusDir: root, limit: 4, ...options });
}

/** What becomes of the first labels: kind, or code of the rejection. */
async function kindsOf(options: Partial<IngestOptions> = {}): Promise<readonly string[]> {
  const { labels } = await plan(options);
  return labels.map((label) => label.rejection?.code ?? statusOf(label));
}

describe('a list of URLs', () => {
  it('is taken with no clip on disk, and says where each shall stand', async () => {
    await layOut150k(root, { 'manifest.csv': manifestOf('0001,http://user:pw@example.org/1,4,0.25,12') });
    const { labels, downloadFolder, clips } = await plan({ limit: 1 });
    expect(downloadFolder).toBe(join(root, 'clips'));
    expect(clips.folders).toEqual([]);
    expect(labels).toMatchObject([
      {
        name: '0001',
        mos: 4,
        mosStdDev: 0.25,
        nRatings: 12,
        url: 'http://user:pw@example.org/1',
        clip: { folder: downloadFolder, name: '0001.mp4', kind: 'remote' },
      },
    ]);
  });

  it('needs the address of a clip that is not on disk alone', async () => {
    const rows = [
      'a.mp4,file:///etc/passwd,3,0,0',
      'b.mp4,file:///etc/passwd,3,0,0',
      'c.mp4,,3,0,0',
      '.d.mp4,http://h/d,3,0,0',
    ];
    await layOut150k(root, { 'manifest.csv': manifestOf(...rows) });
    await layOut150k(root, ['clips/a.mp4']);
    expect(await kindsOf()).toEqual(['matched', 'LABEL_URL', 'missing', 'LABEL_NAME']);
  });

  it('has its clips in --clips-subdir, before the folders of the parts', async () => {
    await layOut150k(root, { 'manifest.csv': manifestOf('a.mp4,http://h/a,3,0,0', 'b.mp4,http://h/b,3,0,0') });
    await layOut150k(root, ['clips/a.mp4', 'k150ka/a.mp4', 'k150ka/b.mp4', 'mine/b.mp4']);
    const foldersOf = async (options: Partial<IngestOptions>) =>
      (await plan({ limit: 2, ...options })).labels.map(({ clip }) => clip?.folder);
    expect(await foldersOf({})).toEqual([join(root, 'clips'), join(root, 'k150ka')]);
    expect(await kindsOf({ clipsSubdir: 'mine', limit: 2 })).toEqual(['remote', 'matched']);
    expect(await foldersOf({ clipsSubdir: 'new' })).toEqual([join(root, 'new'), join(root, 'new')]);
  });

  it('downloads into the clips folder that stands one level deeper', async () => {
    await layOut150k(root, { 'x/manifest.csv': manifestOf() });
    await layOut150k(root, ['x/clips/r0.mp4']);
    expect((await plan()).downloadFolder).toBe(join(root, 'x/clips'));
    expect(await kindsOf()).toEqual(['matched', 'remote', 'remote', 'remote']);
  });
});

describe('which label files are taken', () => {
  const scores = { 'k150ka_scores.csv': scoresOfA(ENOUGH_ROWS) };

  it('the scores before a list of URLs beside them, and that is said', async () => {
    await layOut150k(root, { ...scores, 'manifest.csv': manifestOf() });
    await layOut150k(root, [`k150ka/${nameInPart('a', 0)}`]);
    const { labelFiles, passedOver } = await plan();
    expect(labelFiles.map(({ name }) => name)).toEqual(['k150ka_scores.csv']);
    expect(passedOver).toEqual([join(root, 'manifest.csv')]);
  });

  it('the one that --manifest-csv names, and no other, wherever it lies', async () => {
    const elsewhere = await makeWorkspace();
    await layOut150k(root, { ...scores, 'manifest.csv': manifestOf() });
    await layOut150k(elsewhere, { 'urls.csv': manifestOf('a.mp4,http://h/a,3,0,0') });
    const { labelFiles, passedOver } = await plan({ manifestCsv: join(elsewhere, 'urls.csv') });
    expect(labelFiles.map(({ path }) => path)).toEqual([join(elsewhere, 'urls.csv')]);
    expect(passedOver).toEqual([]);
  });
});
