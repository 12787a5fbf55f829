import { describeCorpus } from './corpus.ts';

/**
 * LSVQ: 38,811 clips, continuous scale 0..100 (Ying et al., "Patch-VQ: 'patching up' the video quality problem", CVPR 2021).
 *
 * Two label files, in UTF-8 with a byte order mark: `labels_train_test.csv`, some 10 MiB, has 35,238 rows and
 * `labels_test_1080p.csv` has 3,573. A clip's key is its path without extension, such as `yfcc-batch1/747`: 25 base names
 * stand in more than one folder. Clips have to be asked for in parts, and some are lost, so there is no limit to those missing.
 */
export const LSVQ = describeCorpus({
  name: 'lsvq',
  title: 'LSVQ',
  homepage: 'https://github.com/baidut/PatchVQ',
  scale: '0-100',
  isUserGenerated: true,
  signature: /lsvq|labels_(?:train_test|test_1080p)/i,
  keyShape: /^(?:ia|yfcc)-batch[0-9]+\//,
  publishedClips: 38_811,
  defaultVersion: 'lsvq-2021',
  columns: {
    file: ['name', 'file_name', 'video_name', 'filename'],
    is_test: ['is_test'],
  },
  labelFolders: ['labels', 'metadata'],
  labelSets: [
    [{ nameHas: 'labels_train_test' }, { nameHas: 'labels_test_1080p', publishedSplit: 'test-1080p' }],
    [{ nameHas: 'lsvq' }],
  ],
  maxLabelBytes: 64 * 1_048_576,
  rowCountGuard: { minRows: 2_500, fewerAre: 'live-vqc', maxRows: 60_000, moreAre: 'konvid-150k' },
  clipParts: { videos: ['LSVQ', 'lsvq', 'LSVQ_videos', 'videos', 'clips'] },
  mainClipPart: 'videos',
  clipKey: 'path',
  clipDepth: { min: 1, max: 1 },
  defaultMaxMissing: null,
});
