import type { ClipFault } from '../clips/clip-fault.js';
import type { CorpusRow } from '../contract/generated/types.js';
/** The row that the contract refuses is a fault of its clip: ffprobe said something that no row may say. */
export declare function contractFault(row: CorpusRow): ClipFault | undefined;
