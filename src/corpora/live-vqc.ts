import { describeCorpus } from './corpus.ts';

/**
 * LIVE-VQC: 585 clips, continuous scale 0..100 (Sinno and Bovik, "Large-scale study of perceptual video quality", IEEE TIP
 * 2019).
 *
 * It is published with a file of MATLAB; what is read here are the exports of it to CSV that go round, `File,MOS`, with names
 * such as `A001.mp4`. The clips lie in `Video/`.
 */
export const LIVE_VQC = describeCorpus({
  name: 'live-vqc',
  title: 'LIVE-VQC',
  homepage: 'https://live.ece.utexas.edu/research/LIVEVQC/index.html',
  scale: '0-100',
  isUserGenerated: true,
  signature: /live[_-]?vqc/i,
  keyShape: /^[A-Z][0-9]{3}(?:\.(?:mp4|MP4))?$/,
  publishedClips: 585,
  defaultVersion: 'live-vqc-2018',
  columns: {
    file: ['file', 'file_name', 'video_name', 'filename', 'name'],
  },
  labelFolders: ['metadata', 'metainfo', 'labels'],
  labelSets: [[{ nameHas: 'metadata' }], [{ nameHas: 'mos' }]],
  maxLabelBytes: 1_048_576,
  rowCountGuard: { minRows: 1, maxRows: 700, moreAre: 'lsvq' },
  clipParts: { videos: ['Video', 'video', 'videos', 'clips'] },
  mainClipPart: 'videos',
});
