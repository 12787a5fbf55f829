import { describeCorpus } from './corpus.ts';

/**
 * YouTube-UGC: 1,380 scored clips, absolute category rating 1..5, each by 103 to 159 subjects (Wang, Inguva and Adsumilli,
 * "YouTube UGC dataset for video compression research", MMSP 2019; the scores came a year later).
 *
 * The label file is a workbook, `original_videos_MOS_for_YouTube_UGC_dataset.xlsx`, whose sheet `MOS` has the scores of whole
 * clips in `MOS full`; exports to CSV write `MOSFull`, `stdFull` and `x_Subjects`. Clips come in three ways: the uploads as
 * `original_videos/<category>/<height>P/<vid>.mkv`; 20 seconds of them as `<vid>_crf_10_ss_00_t_20.0.mp4`; and with three
 * transcodes as `<vid>_orig.mp4`, `<vid>_cbr.webm`, `<vid>_vod.webm`, `<vid>_vodlb.webm`. What was scored is the upload: a
 * transcode stands in for it only where nothing else is there.
 */
export const YOUTUBE_UGC = describeCorpus({
  name: 'youtube-ugc',
  title: 'YouTube-UGC',
  homepage: 'https://media.withyoutube.com/',
  scale: '1-5',
  isUserGenerated: true,
  signature: /youtube[_-]?ugc|ugc[_-]dataset/i,
  keyShape: /^[A-Za-z]+_[0-9]{3,4}P[_-][0-9A-Za-z]{4,}/,
  publishedClips: 1380,
  defaultVersion: 'youtube-ugc-2019',
  columns: {
    file: ['vid', 'filename', 'file_name', 'video_name', 'name'],
    mos: ['mos full', 'mosfull', 'mos_full', 'mos'],
    mos_std_dev: ['std full', 'stdfull', 'std_full', 'sd full', 'std', 'sd', 'mos_std', 'mos_std_dev', 'sd_mos'],
    n_ratings: [
      '# subjects',
      '#subjects',
      'x_subjects',
      'n_subjects',
      'num_subjects',
      'subjects',
      'n',
      'ratings',
      'num_ratings',
      'n_ratings',
    ],
  },
  labelFolders: ['metadata', 'labels', 'original_videos'],
  workbookSheet: 'MOS',
  labelSets: [[{ nameHas: '.xlsx' }], [{ nameHas: 'mos' }], [{ nameHas: 'metadata' }]],
  maxLabelBytes: 8 * 1_048_576,
  rowCountGuard: { minRows: 1, maxRows: 2_000, moreAre: 'lsvq' },
  clipParts: {
    original: ['original_videos'],
    h264: ['original_videos_h264'],
    vp9: ['vp9_compressed_videos'],
    clips: ['clips', 'videos'],
  },
  mainClipPart: 'original',
  clipExtension: '.mkv',
  clipEndings: [
    ['.mkv', '_crf_10_ss_00_t_20.0.mp4', '_orig.mp4'],
    ['_cbr.webm', '_vod.webm', '_vodlb.webm'],
  ],
  clipDepth: { min: 0, max: 2 },
  // The H.264 release lacks some 8 % of the clips that the workbook names.
  defaultMaxMissing: '10%',
  // The vid, of whatever encoding.
  contentName: {
    space: 'youtube-ugc',
    idInName: /^(.+?)(?:_crf_[0-9]+_ss_[0-9]+_t_[0-9.]+|_(?:orig|cbr|vod|vodlb))?(?:\.[0-9A-Za-z]{1,5})?$/u,
  },
});
