import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { publishedName, REAL_HEADER } from './corpus.ts';
import { inventScore, nameInPart, scoresOfA, scoresOfB } from './corpus-150k.ts';
import { makeWorkbook } from './workbook.ts';

/** Files of a made-up copy, by their paths; a clip has any bytes where nobody reads it. */
export type MadeFiles = Readonly<Record<string, string | Buffer>>;

/** A corpus in the shape in which it is published; scores and clips are invented. */
export interface PublishedCopy {
  readonly name: string;
  readonly files: MadeFiles;
  /** What names a clip in its labels, as many as there are rows. */
  readonly keys: readonly string[];
  /** The score of a row. */
  readonly scoreOf: (index: number) => string;
  /** Of the clips, for each key one that is there. */
  readonly clipOf: (key: string) => string;
}

/** An invented score of 5.01 to 95.00. */
export function inventPercent(index: number): string {
  return (5.01 + ((index * 3701) % 9000) / 100).toFixed(2);
}

export const BYTE_ORDER_MARK = '\ufeff';
const FEW = 30;
const LSVQ_ROWS = 2_600;
const K150_ROWS = 5_000;

function times<T>(count: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function clipsOf(paths: readonly string[]): MadeFiles {
  return Object.fromEntries(paths.map((path) => [path, path]));
}

const FLICKR_IDS = times(FEW, (index) => String(9_900_000_000 + index));

/** The name of clip `index` as the workbook has it. */
export function vidOf(index: number): string {
  const category = ['Gaming', 'Sports', 'LiveMusic'][index % 3];
  return `${category}_${index % 2 === 0 ? 720 : 1080}P-${(0xa000 + index).toString(16)}`;
}

const VIDS = times(FEW, vidOf);

/** `original_videos/<category>/<height>P/<vid>.mkv` */
export function originalOf(vid: string): string {
  const [category, rest = ''] = vid.split('_');
  return `original_videos/${category}/${rest.split('-')[0]}/${vid}.mkv`;
}

/** The workbook as it is published, with sheets that are not meant. */
export function publishedWorkbook(vids: readonly string[]): Buffer {
  const header = ['vid', 'MOS full', 'std full', 'MOS chunk00', '# Subjects'];
  const rows = vids.map((vid, index) => [vid, Number(inventScore(index)), 0.5, 1.5, 103 + (index % 57)]);
  return makeWorkbook([
    { name: 'diff2', rows: [['vid', 'MOS full'], ...vids.map((vid) => [vid, 1.01])] },
    { name: 'MOS', rows: [header, ...rows] },
  ]);
}

/** The key of clip `index`; base names recur in other folders. */
export function lsvqKeyOf(index: number): string {
  return `${index % 2 === 0 ? 'yfcc' : 'ia'}-batch${1 + (index % 5)}/${Math.floor(index / 2)}`;
}

function lsvqLabels(keys: readonly string[], from: number): string {
  const rows = keys.map(
    (key, index) => `${key},540,960,${inventPercent(from + index + 5)},${inventPercent(from + index)},240`,
  );
  return `${BYTE_ORDER_MARK}${['name,height,width,mos_p1,mos,frame_number', ...rows, ''].join('\n')}`;
}

const LSVQ_KEYS = times(LSVQ_ROWS, lsvqKeyOf);
const LIVE_NAMES = times(FEW, (index) => `A${String(index + 1).padStart(3, '0')}.mp4`);

export const PUBLISHED: readonly PublishedCopy[] = [
  {
    name: 'konvid-1k',
    keys: FLICKR_IDS.map(publishedName),
    scoreOf: inventScore,
    clipOf: (key) => `videos/${key}`,
    files: {
      ...clipsOf(FLICKR_IDS.slice(0, 3).map((id) => `KoNViD_1k_videos/${id}.mp4`)),
      'KoNViD_1k_metadata/KoNViD_1k_attributes.csv': [
        REAL_HEADER,
        ...FLICKR_IDS.map((id, index) => `${id},1,${publishedName(id)},${inventScore(index)},1,1,1,1,1,1`),
      ].join('\n'),
    },
  },
  {
    name: 'konvid-150k',
    keys: times(K150_ROWS, (index) => nameInPart('a', index)),
    scoreOf: inventScore,
    clipOf: (key) => `clips/${key}`,
    files: {
      ...clipsOf([`k150ka/${nameInPart('a', 0)}`, `k150kb/${nameInPart('b', 0)}`]),
      'k150ka_scores.csv': scoresOfA(K150_ROWS),
      'k150kb_scores.csv': scoresOfB(FEW),
    },
  },
  {
    name: 'youtube-ugc',
    keys: VIDS,
    scoreOf: inventScore,
    clipOf: (key) => `videos/${key}_crf_10_ss_00_t_20.0.mp4`,
    files: {
      ...clipsOf(VIDS.slice(0, 3).map(originalOf)),
      'original_videos_MOS_for_YouTube_UGC_dataset.xlsx': publishedWorkbook(VIDS),
    },
  },
  {
    name: 'lsvq',
    keys: LSVQ_KEYS,
    scoreOf: inventPercent,
    clipOf: (key) => `videos/${key}.mp4`,
    files: {
      ...clipsOf(LSVQ_KEYS.slice(0, 3).map((key) => `LSVQ/${key}.mp4`)),
      'labels_train_test.csv': lsvqLabels(LSVQ_KEYS.slice(0, -FEW), 0),
      'labels_test_1080p.csv': lsvqLabels(LSVQ_KEYS.slice(-FEW), LSVQ_ROWS - FEW),
    },
  },
  {
    name: 'live-vqc',
    keys: LIVE_NAMES,
    scoreOf: inventPercent,
    clipOf: (key) => `videos/${key}`,
    files: {
      ...clipsOf(LIVE_NAMES.slice(0, 3).map((name) => `Video/${name}`)),
      'LIVE_VQC_metadata.csv': ['File,MOS', ...LIVE_NAMES.map((name, index) => `${name},${inventPercent(index)}`)].join(
        '\n',
      ),
    },
  },
];

/** The same corpus by names that say nothing: a file `labels.csv` with usual headers, and clips in `videos/`. */
export function withPlainNames({ keys, scoreOf, clipOf }: PublishedCopy): MadeFiles {
  const rows = keys.map((key, index) => `${key},${scoreOf(index)}`);
  return { ...clipsOf(keys.slice(0, 3).map(clipOf)), 'labels.csv': ['file_name,MOS', ...rows, ''].join('\n') };
}

/** Writes files below a folder. */
export async function layOutFiles(root: string, files: MadeFiles): Promise<string> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return root;
}
