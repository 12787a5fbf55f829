import type { Corpus } from './corpus.ts';

/**
 * KonViD-150k: 153,841 clips, absolute category rating 1..5 (Götz-Hahn et al., "KonVid-150k: a dataset for no-reference
 * video quality assessment of videos in-the-wild", IEEE Access 2021).
 *
 * It is published in two parts, A of some 152,265 clips and B of some 1,577, each with a label file and an archive; the
 * two share a clip or so. The archives unpack as `k150ka/` and `k150kb/`, which existing users call `k150ka_extracted/`
 * and `k150kb_extracted/`; others have one folder `clips/`. Or it comes as `manifest.csv`, a list of URLs. Labels without
 * a clip are normal, so there is no limit to them. Neither part has a deviation or a count.
 */
export const KONVID_150K: Corpus = {
  name: 'konvid-150k',
  title: 'KonViD-150k',
  signature: /k150k[ab]|konvid[_-]?150k/i,
  keyShape: /^orig_[0-9]+_540_5s(?:\.mp4)?$/,
  publishedClips: 153_841,
  defaultVersion: 'konvid-150k-2019',
  manifestSchema: 'konvid-150k-corpus-jsonl-manifest-v1',
  defaultDir: '.workingdir2/konvid-150k',
  dirVariable: 'VMAF_KONVID_150K_DIR',
  outputName: 'konvid_150k.jsonl',
  summaryTag: 'konvid-150k-jsonl',
  summarySkips: [
    { counter: 'skipped_download', word: 'download-failed' },
    { counter: 'skipped_broken', word: 'broken-clip' },
  ],
  mosRange: { min: 1, max: 5 },
  columns: {
    file: ['file_name', 'video_name', 'filename', 'name'],
    flickr_id: ['flickr_id', 'id'],
    mos: ['mos', 'video_score'],
    mos_std_dev: ['sd', 'mos_std', 'mos_std_dev', 'sd_mos'],
    n_ratings: ['n', 'ratings', 'num_ratings', 'n_ratings'],
    url: ['url', 'download_url', 'flickr_url', 'video_url'],
  },
  labelFolders: ['metadata'],
  workbookSheet: null,
  labelSets: [
    [
      { nameHas: 'k150ka', clipPart: 'k150ka' },
      { nameHas: 'k150kb', clipPart: 'k150kb' },
    ],
    [{ nameHas: 'manifest' }],
  ],
  // 154,745 rows, the most that were seen, have some 5 MiB; with addresses of 250 characters some 50 MiB.
  maxLabelBytes: 64 * 1_048_576,
  rowCountGuard: { minRows: 5_000, fewerAre: 'konvid-1k', maxRows: 500_000 },
  clipParts: {
    k150ka: ['k150ka', 'k150ka_extracted'],
    k150kb: ['k150kb', 'k150kb_extracted'],
    clips: ['clips'],
  },
  mainClipPart: 'clips',
  clipExtension: '.mp4',
  clipEndings: [['.mp4']],
  clipKey: 'name',
  clipDepth: { min: 0, max: 0 },
  flickrIdInName: /^orig_([0-9]+)_540_5s(?:\.|$)/,
  // Some 1,200 uploads are in KoNViD-1k too, cut to other clips: an id alone does not tell which of them is meant.
  joinsByFlickrId: false,
  defaultMaxMissing: null,
};
