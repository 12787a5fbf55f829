import type { Corpus } from './corpus.js';
import type { CorpusDownload } from './corpus-download.js';
/**
 * KoNViD-1k: 1,200 clips, absolute category rating 1..5 (Hosu et al., "The Konstanz natural video database", QoMEX 2017).
 *
 * The published label file is `KoNViD_1k_attributes.csv`, some 120 KiB; `KoNViD_1k_mos.csv` has id and score alone. Its
 * `file_name` column holds the long names of older downloads, while today's clips are called `<flickr_id>.mp4`.
 */
export declare const KONVID_1K: Corpus;
/**
 * The archives of the publisher, who names no checksum. The clips have some 2.3 GB, and hardly pack; the bounds leave room for
 * other releases.
 */
export declare const KONVID_1K_DOWNLOAD: CorpusDownload;
