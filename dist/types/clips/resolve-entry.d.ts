import { type Boundary } from './boundary.js';
import type { ClipFault } from './clip-fault.js';
import type { ClipEntry } from './clip-folder.js';
/**
 * The path at which a clip or label file may be opened. A plain file of the listing is taken as it is; anything else is looked at: a
 * link is followed only within the boundary, and only to a regular file.
 */
export declare function resolveEntry(folder: string, entry: ClipEntry, boundary: Boundary): Promise<string | ClipFault>;
