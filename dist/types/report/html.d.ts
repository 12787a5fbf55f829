declare const MARKUP: unique symbol;
/** Markup that may stand in a page as it is. Only this module makes it, so that no text becomes markup unseen. */
export interface Html {
    readonly [MARKUP]: string;
}
/** What may stand between the parts of a template; null stands for nothing. */
export type HtmlPart = Html | string | number | null | readonly HtmlPart[];
/**
 * Makes untrusted text fit for a page, between tags and in quoted attributes: inert in HTML, and control characters and
 * those that reorder or hide text are shown as escapes. The one escape of the report.
 */
export declare function escapeHtml(text: string): string;
/** A template whose own text is markup; everything that is put into it is escaped, unless it is markup itself. */
export declare function html(texts: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html;
/** Takes what a renderer that escapes for itself has made, or what came with this program, for markup. */
export declare function trustMarkup(markup: string): Html;
/** The finished text. */
export declare function renderHtml(markup: Html): string;
/** A value as JSON inside a `script` element that holds data: nothing in it can end the element or begin a comment. */
export declare function dataHtml(value: unknown): Html;
export {};
