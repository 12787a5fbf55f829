import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { inventClips, makeClipBytes, writeCorpus } from '../../support/corpus.ts';
import { ENOUGH_ROWS, inventScore, layOut150k, nameInPart, scoresOfA, scoresOfB } from '../../support/corpus-150k.ts';
import {
  inventPercent,
  layOutFiles,
  lsvqKeyOf,
  type MadeFiles,
  originalOf,
  publishedWorkbook,
  vidOf,
} from '../../support/published-corpora.ts';

/** A corpus that can be laid out on the disk, and the arguments that name it there. */
export interface StagedCorpus {
  readonly name: string;
  readonly args: readonly string[];
  stage(): Promise<unknown>;
}

const CLIPS = 100;
/** LSVQ refuses fewer labels. */
const LSVQ_ROWS = 2_600;

function times<T>(count: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** A clip of its own at each path. */
async function clipsAt(paths: readonly string[]): Promise<MadeFiles> {
  return Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await makeClipBytes(path)] as const)));
}

/** With a clip of each outcome: a twin, a conflict, a broken one and one that is missing. */
async function stageKonvid1k(root: string, clips: number): Promise<void> {
  const made = inventClips(clips);
  const twin = await makeClipBytes(made[0]?.flickrId ?? '');
  const { clips: videos } = await writeCorpus(root, [
    ...made,
    { flickrId: '9900009001', mos: made[0]?.mos ?? '', bytes: twin },
    { flickrId: '9900009002', mos: '4.99', bytes: twin },
    { flickrId: '9900009003', mos: '3', bytes: Buffer.from('not a video') },
    { flickrId: '9900009004', mos: '3' },
  ]);
  await rm(join(videos, '9900009004.mp4'));
}

async function stageParts(root: string): Promise<void> {
  await layOut150k(root, { 'k150ka_scores.csv': scoresOfA(ENOUGH_ROWS), 'k150kb_scores.csv': scoresOfB(CLIPS) });
  await layOut150k(
    root,
    times(CLIPS, (index) => `k150ka/${nameInPart('a', index)}`),
  );
  await layOut150k(
    root,
    times(CLIPS, (index) => `k150kb/${nameInPart('b', index)}`),
  );
}

async function stageOneFolder(root: string): Promise<void> {
  const rows = times(ENOUGH_ROWS, (index) => `${index}.mp4,${inventScore(index)},0.5,20`);
  await layOut150k(root, { 'manifest.csv': ['file_name,MOS,SD,n', ...rows, ''].join('\n') });
  await layOut150k(
    root,
    times(2 * CLIPS, (index) => `clips/${index}.mp4`),
  );
}

async function stageYoutubeUgc(root: string): Promise<void> {
  const vids = times(CLIPS, vidOf);
  await layOutFiles(root, {
    ...(await clipsAt(vids.map(originalOf))),
    'original_videos_MOS_for_YouTube_UGC_dataset.xlsx': publishedWorkbook(vids),
  });
}

async function stageLsvq(root: string): Promise<void> {
  const keys = times(LSVQ_ROWS, lsvqKeyOf);
  const rowOf = (key: string, index: number) => `${key},540,960,1.5,${inventPercent(index)},240`;
  const header = 'name,height,width,mos_p1,mos,frame_number';
  await layOutFiles(root, {
    ...(await clipsAt(keys.slice(0, CLIPS).map((key) => `LSVQ/${key}.mp4`))),
    'labels_train_test.csv': [header, ...keys.slice(0, -CLIPS).map(rowOf), ''].join('\n'),
    'labels_test_1080p.csv': [header, ...keys.slice(-CLIPS).map(rowOf), ''].join('\n'),
  });
}

async function stageLiveVqc(root: string): Promise<void> {
  const names = times(CLIPS, (index) => `A${String(index + 1).padStart(3, '0')}.mp4`);
  await layOutFiles(root, {
    ...(await clipsAt(names.map((name) => `Video/${name}`))),
    'LIVE_VQC_metadata.csv': ['File,MOS', ...names.map((name, index) => `${name},${inventPercent(index)}`)].join('\n'),
  });
}

async function stageCustom(root: string): Promise<void> {
  const names = times(CLIPS, (index) => `day ${index % 3}/${index}`);
  await layOutFiles(root, {
    ...(await clipsAt(names.map((name) => `${name}.mp4`))),
    'scores.csv': ['file_name,mos', ...names.map((name, index) => `${name},${inventScore(index)}`)].join('\n'),
  });
}

/** KoNViD-1k with so many clips of its own. */
export function konvid1k(folder: string, clips: number): StagedCorpus {
  const root = join(folder, `konvid-1k-${clips}`);
  return { name: 'konvid-1k', args: ['--corpus-dir', root], stage: () => stageKonvid1k(root, clips) };
}

/** Every corpus whose clips lie on the disk, in every layout that is read another way. */
export function listCorpora(folder: string): readonly StagedCorpus[] {
  const given: readonly [name: string, words: readonly string[], stage: (root: string) => Promise<void>][] = [
    ['konvid-150k, two parts', ['konvid-150k'], stageParts],
    ['konvid-150k, one folder', ['konvid-150k'], stageOneFolder],
    ['youtube-ugc', ['youtube-ugc'], stageYoutubeUgc],
    ['lsvq', ['lsvq', '--max-missing', '100%'], stageLsvq],
    ['live-vqc', ['live-vqc'], stageLiveVqc],
    ['custom', ['custom', '--corpus-label', 'panel', '--scale', '1-5'], stageCustom],
  ];
  return given.map(([name, words, stage]) => {
    const root = join(folder, name);
    return { name, args: ['--corpus', ...words, '--corpus-dir', root], stage: () => stage(root) };
  });
}
