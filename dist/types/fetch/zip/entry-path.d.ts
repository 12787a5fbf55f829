import type { ArchiveLimits } from './limits.js';
/**
 * Says why a name of an archive can't be a path below the folder into which it is unpacked: slashes part it, and each part is a
 * plain name on every platform. A final slash marks a folder.
 *
 * @returns undefined where it can
 */
export declare function entryPathFault(name: string, { maxDepth, maxPathBytes }: Pick<ArchiveLimits, 'maxDepth' | 'maxPathBytes'>): string | undefined;
/** What macOS puts into archives beside the files: resource forks and folder views. */
export declare function isLitter(path: string): boolean;
/** The paths of an archive so far, and what no further one may be. */
export declare class PathLedger {
    #private;
    /** Enters a path, or says which other it contradicts. */
    admit(path: string, kind: 'file' | 'folder'): string | undefined;
}
