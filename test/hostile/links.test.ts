import { mkdir, rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { inventClips, type MadeCorpus, writeCorpus } from '../support/corpus.ts';
import { ingestHere } from '../support/outcome.ts';
import { makeWorkspace } from '../support/workspace.ts';

const CLIP = '9900000001.mp4';
let store: string;
let corpus: MadeCorpus;

beforeEach(async () => {
  const workspace = await makeWorkspace();
  // Its name begins with the corpus folder's: a comparison of texts would take it for a part of it.
  store = join(workspace, 'corpus-store');
  await mkdir(store);
  corpus = await writeCorpus(join(workspace, 'corpus'), inventClips(2));
});

async function moveToStore(path: string, link = join(store, 'moved')): Promise<void> {
  await rename(path, join(store, 'moved'));
  await symlink(link, path);
}

const ingest = (...args: readonly string[]) => ingestHere(corpus.root, args);

describe('a link leads out of the corpus only where the user says so', () => {
  it.each(['an absolute', 'a relative'])('from a clip, by %s path', async (kind) => {
    await moveToStore(join(corpus.clips, CLIP), kind === 'a relative' ? '../../corpus-store/moved' : undefined);
    const refused = await ingest();
    expect(refused).toMatchObject({ exitCode: 0, broken: [`${CLIP} CLIP_LINK_OUTSIDE`], stats: { written: 1 } });
    expect(refused.stderr).toContain('--link-target');
    expect(await ingest('--link-target', store)).toMatchObject({
      exitCode: 0,
      broken: [],
      stats: { written: 1, dedups: 1 },
    });
  });

  it('from a clip, over another link inside the corpus', async () => {
    await moveToStore(join(corpus.clips, CLIP));
    await rename(join(corpus.clips, CLIP), join(corpus.root, 'way'));
    await symlink('../way', join(corpus.clips, CLIP));
    expect(await ingest()).toMatchObject({ broken: [`${CLIP} CLIP_LINK_OUTSIDE`] });
  });

  it.each([
    { what: 'the clips folder', part: 'clips' },
    { what: 'the label folder', part: 'labels' },
  ] as const)('from $what', async ({ part }) => {
    await moveToStore(corpus[part]);
    const refused = await ingest();
    expect(refused).toMatchObject({ exitCode: 2, error: 'CORPUS_LINK_OUTSIDE', rows: [] });
    expect(refused.stderr).toContain(`--link-target ${join(store, 'moved')}`);
    expect(await ingest('--link-target', store)).toMatchObject({ exitCode: 0, stats: { written: 2 } });
  });

  it('from the label file', async () => {
    await moveToStore(join(corpus.labels, 'KoNViD_1k_attributes.csv'));
    const refused = await ingest();
    expect(refused).toMatchObject({ exitCode: 2, error: 'LABELS_UNREADABLE', rows: [] });
    expect(refused.stderr).toContain('--link-target');
    expect(await ingest('--link-target', store)).toMatchObject({ exitCode: 0, stats: { written: 2 } });
  });

  it('and into no other folder than the named one', async () => {
    await moveToStore(join(corpus.clips, CLIP));
    await mkdir(`${store}-2`);
    expect(await ingest('--link-target', `${store}-2`)).toMatchObject({ broken: [`${CLIP} CLIP_LINK_OUTSIDE`] });
    expect(await ingest('--link-target', join(store, 'gone'))).toMatchObject({ error: 'LINK_TARGET_NOT_FOUND' });
  });

  it('and inside the corpus as it likes', async () => {
    await rename(join(corpus.clips, CLIP), join(corpus.root, 'clip.bin'));
    await symlink('../clip.bin', join(corpus.clips, CLIP));
    expect(await ingest()).toMatchObject({ exitCode: 0, broken: [], stats: { written: 2 } });
  });
});
