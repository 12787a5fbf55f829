/** Text with everything that acts instead of being read shown as an escape, such as `\u202e`; for one line of text. */
export declare function showHidden(text: string): string;
/**
 * Makes untrusted text (a file name, a cell, what ffprobe printed) fit for one line of a log. A GitHub runner takes a
 * line that begins with `::`, or has `##[` anywhere, for a command: both are broken up.
 */
export declare function toLogText(text: string): string;
/**
 * A value as JSON, fit for a log as well: what a terminal or a runner would act on stands there as an escape of JSON, so
 * that whoever parses it gets the value unchanged. A line break can only be one of the indentation's.
 */
export declare function toJsonText(value: unknown, indent?: number): string;
