import type { Split } from '../contract/generated/types.js';
/** The file's text, piece by piece: JSON with one content a line. The same split always gives the same text. */
export declare function writeSplit({ schema, config, inputs, counts, sizes, contents }: Split): Generator<string>;
/** Whether a file that begins so is a split. */
export declare function beginsAsSplit(beginning: string): boolean;
/**
 * Reads a split file.
 *
 * @throws UserError SPLIT_UNREADABLE, SPLIT_INVALID
 */
export declare function readSplit(path: string): Promise<Split>;
