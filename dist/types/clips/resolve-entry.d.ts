import { type Boundary } from './boundary.js';
import type { ClipFault } from './clip-fault.js';
import type { ClipEntry } from './clip-folder.js';
/** Where an entry of a listing stands. Not by `join`, which would look at each of its characters. */
export declare function pathOf({ folder, name }: ClipEntry): string;
/**
 * The path at which a clip or label file may be opened. A plain file of the listing is taken as it is; anything else is looked at: a
 * link is followed only within the boundary, and only to a regular file.
 */
export declare function resolveEntry(entry: ClipEntry, boundary: Boundary): Promise<string | ClipFault>;
