/** Every page begins with it: by this the program knows its own pages again, which it may replace. */
export declare const PAGE_MARKER = "<meta name=\"generator\" content=\"konvid-ingest report";
/** Whether a file that begins so is a page of this program. */
export declare function isReportPage(beginning: string): boolean;
