import type { ByteCursor } from './byte-cursor.js';
/** A box that comes next in its parent. */
export interface Box {
    readonly type: number;
    readonly content: ByteCursor;
}
/** The next box, whatever it is. Sizes of 0 ("to the end") and 1 (64 bits follow) are no canonical writer's. */
export declare function takeAnyBox(parent: ByteCursor): Box;
/** The content of the next box, which must be of this type. */
export declare function takeBox(parent: ByteCursor, type: number): ByteCursor;
/** The content of the next box if it is of this type; else nothing is passed over. */
export declare function takeOptionalBox(parent: ByteCursor, type: number): ByteCursor | undefined;
/** `takeBox` for a box that begins with version and flags. */
export declare function takeFullBox(parent: ByteCursor, type: number, versionAndFlags?: number): ByteCursor;
