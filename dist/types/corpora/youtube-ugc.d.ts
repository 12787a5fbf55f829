import type { Corpus } from './corpus.js';
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
export declare const YOUTUBE_UGC: Corpus;
