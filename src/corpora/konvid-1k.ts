import type { Corpus } from './corpus.ts';
import type { CorpusDownload } from './corpus-download.ts';

/**
 * KoNViD-1k: 1,200 clips, absolute category rating 1..5 (Hosu et al., "The Konstanz natural video database", QoMEX 2017).
 *
 * The published label file is `KoNViD_1k_attributes.csv`, some 120 KiB; `KoNViD_1k_mos.csv` has id and score alone. Its
 * `file_name` column holds the long names of older downloads, while today's clips are called `<flickr_id>.mp4`.
 */
export const KONVID_1K: Corpus = {
  name: 'konvid-1k',
  title: 'KoNViD-1k',
  signature: /konvid[_-]?1k/i,
  keyShape: /^[0-9]{9,12}(?:_(?:original|cut)_centercrop_960x540_8s)?(?:\.mp4|\.0)?$/,
  publishedClips: 1200,
  defaultVersion: 'konvid-1k-2017',
  manifestSchema: 'konvid-1k-corpus-jsonl-manifest-v1',
  defaultDir: '.workingdir2/konvid-1k',
  dirVariable: 'VMAF_KONVID_1K_DIR',
  outputName: 'konvid_1k.jsonl',
  summaryTag: 'konvid-1k-jsonl',
  summarySkips: [{ counter: 'skipped_broken', word: 'broken' }],
  mosRange: { min: 1, max: 5 },
  columns: {
    file: ['file_name', 'video_name', 'filename', 'name'],
    flickr_id: ['flickr_id', 'id'],
    mos: ['mos'],
    mos_std_dev: ['sd', 'mos_std', 'mos_std_dev', 'sd_mos'],
    n_ratings: ['n', 'ratings', 'num_ratings', 'n_ratings'],
    url: [],
  },
  labelFolders: ['KoNViD_1k_metadata', 'metadata'],
  workbookSheet: null,
  labelSets: [[{ nameHas: 'attributes' }], [{ nameHas: 'mos' }]],
  maxLabelBytes: 2 * 1_048_576,
  rowCountGuard: { minRows: 1, maxRows: 1500, moreAre: 'konvid-150k' },
  clipParts: { videos: ['KoNViD_1k_videos', 'videos'] },
  mainClipPart: 'videos',
  clipExtension: '.mp4',
  clipEndings: [['.mp4']],
  clipKey: 'name',
  clipDepth: { min: 0, max: 0 },
  flickrIdInName: /^([0-9]+)_(?:original|cut)_centercrop_/,
  joinsByFlickrId: true,
  defaultMaxMissing: '5%',
};

const PUBLISHER = 'https://datasets.vqa.mmsp-kn.de/archives';
const GIB = 2 ** 30;

/**
 * The archives of the publisher, who names no checksum. The clips have some 2.3 GB, and hardly pack; the bounds leave room for
 * other releases.
 */
export const KONVID_1K_DOWNLOAD: CorpusDownload = {
  corpus: 'konvid-1k',
  manifestSchema: 'konvid-1k-fetch-manifest-v1',
  summaryTag: 'konvid-1k-fetch',
  rootVariable: 'VMAF_DATA_ROOT',
  rootFolder: 'konvid-1k',
  homeFolder: 'datasets',
  archives: [
    {
      label: 'videos',
      url: `${PUBLISHER}/KoNViD_1k_videos.zip`,
      fileName: 'KoNViD_1k_videos.zip',
      folder: 'KoNViD_1k_videos',
      minBytes: 2_000_000_000,
      maxBytes: 8 * GIB,
      maxUnpackedBytes: 8 * GIB,
    },
    {
      label: 'metadata',
      url: `${PUBLISHER}/KoNViD_1k_metadata.zip`,
      fileName: 'KoNViD_1k_metadata.zip',
      folder: 'KoNViD_1k_metadata',
      minBytes: 1_000,
      maxBytes: GIB / 4,
      maxUnpackedBytes: GIB,
    },
  ],
};
