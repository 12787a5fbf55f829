import type { Corpus } from './corpus.ts';

/**
 * LIVE-VQC: 585 clips, continuous scale 0..100 (Sinno and Bovik, "Large-scale study of perceptual video quality", IEEE TIP
 * 2019).
 *
 * It is published with a file of MATLAB; what is read here are the exports of it to CSV that go round, `File,MOS`, with names
 * such as `A001.mp4`. The clips lie in `Video/`.
 */
export const LIVE_VQC: Corpus = {
  name: 'live-vqc',
  title: 'LIVE-VQC',
  signature: /live[_-]?vqc/i,
  keyShape: /^[A-Z][0-9]{3}(?:\.mp4)?$/,
  publishedClips: 585,
  defaultVersion: 'live-vqc-2018',
  manifestSchema: 'live-vqc-corpus-jsonl-manifest-v1',
  defaultDir: '.workingdir2/live-vqc',
  dirVariable: 'VMAF_LIVE_VQC_DIR',
  outputName: 'live_vqc.jsonl',
  summaryTag: 'live-vqc-jsonl',
  summarySkips: [{ counter: 'skipped_broken', word: 'broken' }],
  mosRange: { min: 0, max: 100 },
  columns: {
    file: ['file', 'file_name', 'video_name', 'filename', 'name'],
    flickr_id: [],
    mos: ['mos'],
    mos_std_dev: ['sd', 'mos_std', 'mos_std_dev', 'sd_mos'],
    n_ratings: ['n', 'ratings', 'num_ratings', 'n_ratings'],
    url: [],
  },
  labelFolders: ['metadata', 'metainfo', 'labels'],
  workbookSheet: null,
  labelSets: [[{ nameHas: 'metadata' }], [{ nameHas: 'mos' }]],
  maxLabelBytes: 1_048_576,
  rowCountGuard: { minRows: 1, maxRows: 700, moreAre: 'lsvq' },
  clipParts: { videos: ['Video', 'video', 'videos', 'clips'] },
  mainClipPart: 'videos',
  clipExtension: '.mp4',
  clipEndings: [['.mp4']],
  clipKey: 'name',
  clipDepth: { min: 0, max: 0 },
  flickrIdInName: null,
  joinsByFlickrId: false,
  defaultMaxMissing: '5%',
};
