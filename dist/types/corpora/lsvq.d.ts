import type { Corpus } from './corpus.js';
/**
 * LSVQ: 38,811 clips, continuous scale 0..100 (Ying et al., "Patch-VQ: 'patching up' the video quality problem", CVPR 2021).
 *
 * Two label files, in UTF-8 with a byte order mark: `labels_train_test.csv`, some 10 MiB, has 35,238 rows and
 * `labels_test_1080p.csv` has 3,573. A clip's key is its path without extension, such as `yfcc-batch1/747`: 25 base names
 * stand in more than one folder. Clips have to be asked for in parts, and some are lost, so there is no limit to those missing.
 */
export declare const LSVQ: Corpus;
