import { type Html } from '../html.js';
import type { Skipped } from '../skipped.js';
/** A table that the page's script searches and sorts; without it, all of the table stands there. */
export interface SearchedTable {
    readonly id: string;
    readonly caption: string;
    readonly columns: readonly {
        readonly title: string;
        readonly isNumber?: boolean;
    }[];
    readonly body: Html;
    /** What the page's script shows in pages; none where the rows stand in the table. */
    readonly data?: Html;
}
export declare function searchedTable({ id, caption, columns, body, data }: SearchedTable): Html;
/** What became of every label, and which gave no row and why. */
export declare function skippedSection(skipped: Skipped | undefined): Html;
