/** In place of a corpus' label: whatever published corpus lies there. */
export declare const AUTO_CORPUS = "auto";
/** In place of a corpus' label: a study of one's own. */
export declare const CUSTOM_CORPUS = "custom";
