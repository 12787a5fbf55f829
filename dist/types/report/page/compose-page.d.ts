import type { ClipTable } from '../clip-table.js';
import type { FileStatistics } from '../compose-statistics.js';
import { type JsonlManifest } from '../skipped.js';
/** What a page shows. */
export interface PageParts {
    readonly statistics: FileStatistics;
    readonly manifest: JsonlManifest | undefined;
    /** What is not as it should be with the files. */
    readonly warnings: readonly string[];
    /** Given where values of single clips are shown. */
    readonly clips: ClipTable | undefined;
}
/**
 * The whole report as one page that loads nothing. The same input gives the same bytes.
 *
 * @returns HTML
 */
export declare function composePage(parts: PageParts): Promise<string>;
