import type { BrokenItem, ConflictItem, DownloadFailedItem, RejectedItem } from '../../contract/generated/types.js';
import type { Notice } from '../options.js';
/** What is said of a label that gets no row, by what became of it. */
export declare const OUTCOME_NOTICES: {
    readonly rejected: ({ code, file, line, reason }: RejectedItem) => Notice;
    readonly broken: ({ code, src, reason }: BrokenItem) => Notice;
    readonly downloadFailed: ({ code, src, reason }: DownloadFailedItem) => Notice;
    readonly conflict: ({ src, reason }: ConflictItem) => Notice;
};
