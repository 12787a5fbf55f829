import type { Corpus } from './corpus.js';
/**
 * LIVE-VQC: 585 clips, continuous scale 0..100 (Sinno and Bovik, "Large-scale study of perceptual video quality", IEEE TIP
 * 2019).
 *
 * It is published with a file of MATLAB; what is read here are the exports of it to CSV that go round, `File,MOS`, with names
 * such as `A001.mp4`. The clips lie in `Video/`.
 */
export declare const LIVE_VQC: Corpus;
