import { describeCorpus, FLICKR_CONTENT } from './corpus.ts';

/**
 * KonViD-150k: 153,841 clips, absolute category rating 1..5 (Götz-Hahn et al., "KonVid-150k: a dataset for no-reference
 * video quality assessment of videos in-the-wild", IEEE Access 2021).
 *
 * It is published in two parts, A of some 152,265 clips and B of some 1,577, each with a label file and an archive; the
 * two share a clip or so. The archives unpack as `k150ka/` and `k150kb/`, which existing users call `k150ka_extracted/`
 * and `k150kb_extracted/`; others have one folder `clips/`. Or it comes as `manifest.csv`, a list of URLs. Labels without
 * a clip are normal, so there is no limit to them. Neither part has a deviation or a count.
 */
export const KONVID_150K = describeCorpus({
  name: 'konvid-150k',
  title: 'KonViD-150k',
  homepage: 'https://database.mmsp-kn.de/konvid-150k-vqa-database.html',
  scale: '1-5',
  isUserGenerated: true,
  signature: /k150k[ab]|konvid[_-]?150k/i,
  keyShape: /^orig_[0-9]+_540_5s(?:\.(?:mp4|MP4))?$/,
  publishedClips: 153_841,
  defaultVersion: 'konvid-150k-2019',
  summarySkips: [
    { counter: 'skipped_download', word: 'download-failed' },
    { counter: 'skipped_broken', word: 'broken-clip' },
  ],
  columns: {
    flickr_id: ['flickr_id', 'id'],
    mos: ['mos', 'video_score'],
    url: ['url', 'download_url', 'flickr_url', 'video_url'],
  },
  labelFolders: ['metadata'],
  labelSets: [
    [
      { nameHas: 'k150ka', clipPart: 'k150ka', publishedSplit: 'train' },
      { nameHas: 'k150kb', clipPart: 'k150kb', publishedSplit: 'test' },
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
  flickrIdInName: /^orig_([0-9]+)_540_5s(?:\.|$)/,
  // Some 1,200 uploads are in KoNViD-1k too, cut to other clips: one content, but an id alone doesn't name a clip.
  joinsByFlickrId: false,
  contentName: FLICKR_CONTENT,
  defaultMaxMissing: null,
});
