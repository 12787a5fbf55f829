import { type Html, type HtmlPart } from '../html.js';
export interface TableParts {
    readonly caption: string;
    /** The caption is for those who can't see where the table stands. */
    readonly hideCaption?: boolean;
    readonly columns: readonly {
        readonly title: string;
        readonly isNumber?: boolean;
    }[];
    readonly rows: readonly (readonly HtmlPart[])[];
}
/** A table whose first column names its rows. */
export declare function table({ caption, hideCaption, columns, rows }: TableParts): Html;
/** What is too wide for a telephone scrolls by itself, with the keyboard too. */
export declare function scrolling(label: string, content: Html): Html;
export interface FigureParts {
    readonly title: string;
    /** What one sees in it, in a sentence or two. */
    readonly alternative: string;
    /** How it is to be read. */
    readonly key?: string;
    readonly chart: Html;
    readonly data: TableParts;
}
/** A chart with everything that it says as text and as a table. */
export declare function figure({ title, alternative, key, chart, data }: FigureParts): Html;
/** A section with its heading; the id is where links lead. */
export declare function section(id: string, title: string, content: HtmlPart): Html;
/** Terms with what is said of each; null values are left out. */
export declare function facts(entries: readonly (readonly [term: string, value: HtmlPart])[]): Html;
