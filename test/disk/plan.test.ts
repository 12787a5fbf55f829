import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KONVID_150K } from '../../src/corpora/konvid-150k.ts';
import { countStatuses, joinAbsent, nameOf, statusOf } from '../../src/ingest/plan.ts';
import { planFor } from '../../src/ingest/settings.ts';
import type { Label } from '../../src/labels/label.ts';
import { layOutFiles, type MadeFiles, vidOf } from '../support/published-corpora.ts';
import { makeWorkspace } from '../support/workspace.ts';

async function plan(files: MadeFiles, corpus = 'konvid-1k') {
  return planFor({ corpus, corpusDir: await layOutFiles(await makeWorkspace(), files) });
}

const LABEL: Label = {
  file: 'a.csv',
  line: 2,
  name: undefined,
  flickrId: '9900000001',
  mos: 3,
  mosStdDev: 0,
  nRatings: 0,
  url: undefined,
  part: '',
  publishedSplit: '',
  content: '',
  rejection: undefined,
  clip: undefined,
};

describe('labels of which none has a clip', () => {
  it.each([
    { what: 'their names', labels: 'name,mos\nx.mp4,nothing\na.mp4,3\nb.mp4,3\n', example: 'a.mp4' },
    { what: 'their ids', labels: 'id,mos\n9900000001,3\n', example: '9900000001.mp4' },
  ])('are refused, and show $what', async ({ labels, example }) => {
    const corpusDir = await layOutFiles(await makeWorkspace(), { 'labels.csv': labels, 'videos/c.mp4': 'c' });
    await expect(planFor({ corpus: 'konvid-1k', corpusDir })).rejects.toMatchObject({
      code: 'CLIPS_UNMATCHED',
      exitCode: 2,
      message: `none of ${labels.split('\n').length - 2} labels of ${corpusDir}/labels.csv names a clip of ${corpusDir}/videos`,
      hint: `a label names ${example}, a clip is called c.mp4: check that both belong to one release; --clips-subdir names another folder of clips`,
    });
  });

  it('are refused with all their files, and all folders of clips', async () => {
    const header = 'vid,MOS full\n';
    const files = { 'YOUTUBE_UGC_metadata.csv': `${header}a,3\n`, 'clips/c.mkv': 'c', 'original_videos/x/d.mkv': 'd' };
    await expect(plan(files, 'youtube-ugc')).rejects.toMatchObject({
      message: expect.stringMatching(/names a clip of \/[^ ]*\/original_videos\/x, \/[^ ]*\/clips$/),
    });
  });

  it('are refused where there is no clip at all, unless one says where its clip is', async () => {
    await expect(plan({ 'labels.csv': 'name,mos\na.mp4,3\n' })).rejects.toMatchObject({
      code: 'CLIPS_NOT_FOUND',
      message: expect.stringMatching(/^\/.*: no \.mp4 file in it/),
    });
    const ofA = Array.from({ length: 5_000 }, (_, index) => `a${index}.mp4,3`);
    const files = {
      'k150ka_scores.csv': ['name,mos', ...ofA].join('\n'),
      'k150kb_scores.csv': 'name,mos,url\nb.mp4,3,https://example.org/b\n',
    };
    const { labels } = await plan(files, 'konvid-150k');
    expect(countStatuses(labels)).toMatchObject({ missing: 5_000, remote: 1 });
  });

  it('are told by their names, or else by their ids', () => {
    expect(nameOf({ ...LABEL, name: 'a' }, KONVID_150K)).toBe('a');
    expect(nameOf(LABEL, KONVID_150K)).toBe('9900000001.mp4');
  });
});

describe('a label that fits more than one clip', () => {
  const VID = vidOf(0);
  const LABELS = {
    'YOUTUBE_UGC_metadata.csv': `vid,MOS full\n${VID},3\n${vidOf(1)},3\n`,
    [`clips/${vidOf(1)}.mkv`]: 'x',
  };

  async function first(files: MadeFiles, links: Readonly<Record<string, string>> = {}) {
    const corpusDir = await layOutFiles(await makeWorkspace(), { ...LABELS, ...files });
    for (const [path, target] of Object.entries(links)) await symlink(target, join(corpusDir, path));
    const [planned] = (await planFor({ corpus: 'youtube-ugc', corpusDir })).labels;
    return planned;
  }

  it('is rejected, and shows them with their folders where these are several', async () => {
    const files = { [`clips/${VID}.mkv`]: 'a', [`vp9_compressed_videos/${VID}_orig.mp4`]: 'a' };
    expect(await first(files)).toMatchObject({
      file: 'YOUTUBE_UGC_metadata.csv',
      line: 2,
      rejection: {
        field: 'file',
        code: 'CLIP_AMBIGUOUS',
        reason: `the label fits more than one clip: vp9_compressed_videos/${VID}_orig.mp4, clips/${VID}.mkv`,
      },
    });
  });

  it('is rejected within one folder, though one is a link to the other', async () => {
    expect(await first({ [`clips/${VID}.mkv`]: 'a' }, { [`clips/${VID}_orig.mp4`]: `${VID}.mkv` })).toMatchObject({
      rejection: { reason: `the label fits more than one clip: ${VID}.mkv, ${VID}_orig.mp4` },
    });
  });

  it('has the first where both are one file, and none where both lead nowhere', async () => {
    const files = { [`clips/${VID}.mkv`]: 'a', 'vp9_compressed_videos/x_orig.mp4': 'x' };
    const link = `vp9_compressed_videos/${VID}_orig.mp4`;
    expect(await first(files, { [link]: `../clips/${VID}.mkv` })).toMatchObject({
      rejection: undefined,
      clip: { name: `${VID}_orig.mp4` },
    });
    expect(
      await first({ 'vp9_compressed_videos/x_orig.mp4': 'x' }, { [link]: 'gone', [`clips/${VID}.mkv`]: 'gone' }),
    ).toMatchObject({ rejection: { code: 'CLIP_AMBIGUOUS' } });
  });
});

describe('a label whose clip is not on disk', () => {
  function joined(given: Partial<Label>): Label {
    const label = { ...LABEL, ...given };
    joinAbsent(label, KONVID_150K, '/clips');
    return label;
  }
  const url = 'https://example.org/a';

  it.each([
    { name: 'a.mp4', clip: 'a.mp4' },
    { name: 'a', clip: 'a.mp4' },
    { name: '.mp4a', clip: undefined },
    { name: 'a.mp4.b', clip: 'a.mp4.b.mp4' },
  ])('is downloaded under its name with its ending: $name', ({ name, clip }) => {
    const planned = joined({ name, url });
    expect(planned).toMatchObject(
      clip === undefined
        ? { line: 2, rejection: { field: 'file', code: 'LABEL_NAME', reason: 'the file name begins with a dot' } }
        : { url, clip: { folder: '/clips', name: clip, kind: 'remote' } },
    );
  });

  it('is missing without an address, and without a name', () => {
    expect(statusOf(joined({ name: 'a.mp4' }))).toBe('missing');
    expect(statusOf(joined({ url }))).toBe('missing');
  });

  it('is rejected with an address that is none', () => {
    expect(joined({ name: 'a.mp4', url: 'file:///a' })).toMatchObject({
      rejection: { field: 'url', code: 'LABEL_URL' },
    });
  });
});
