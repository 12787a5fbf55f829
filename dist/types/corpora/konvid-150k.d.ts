import type { Corpus } from './corpus.js';
/**
 * KonViD-150k: 153,841 clips, absolute category rating 1..5 (Götz-Hahn et al., "KonVid-150k: a dataset for no-reference
 * video quality assessment of videos in-the-wild", IEEE Access 2021).
 *
 * It is published in two parts, A of some 152,265 clips and B of some 1,577, each with a label file and an archive; the
 * two share a clip or so. The archives unpack as `k150ka/` and `k150kb/`, which existing users call `k150ka_extracted/`
 * and `k150kb_extracted/`; others have one folder `clips/`. Or it comes as `manifest.csv`, a list of URLs. Labels without
 * a clip are normal, so there is no limit to them. Neither part has a deviation or a count.
 */
export declare const KONVID_150K: Corpus;
