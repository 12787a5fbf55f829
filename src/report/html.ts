import { showHidden } from '../log-text.ts';

const MARKUP = Symbol('markup');

/** Markup that may stand in a page as it is. Only this module makes it, so that no text becomes markup unseen. */
export interface Html {
  readonly [MARKUP]: string;
}

/** What may stand between the parts of a template; null stands for nothing. */
export type HtmlPart = Html | string | number | null | readonly HtmlPart[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/**
 * Makes untrusted text fit for a page, between tags and in quoted attributes: inert in HTML, and control characters and
 * those that reorder or hide text are shown as escapes. The one escape of the report.
 */
export function escapeHtml(text: string): string {
  return showHidden(text).replaceAll(/[&<>"'`]/g, (character) => ENTITIES[character] ?? '');
}

function toMarkup(part: HtmlPart): string {
  if (part === null) return '';
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return escapeHtml(String(part));
  return MARKUP in part ? part[MARKUP] : part.map(toMarkup).join('');
}

/** A template whose own text is markup; everything that is put into it is escaped, unless it is markup itself. */
export function html(texts: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  return { [MARKUP]: String.raw({ raw: texts }, ...parts.map(toMarkup)) };
}

/** Takes what a renderer that escapes for itself has made, or what came with this program, for markup. */
export function trustMarkup(markup: string): Html {
  return { [MARKUP]: markup };
}

/** The finished text. */
export function renderHtml(markup: Html): string {
  return markup[MARKUP];
}

/** A value as JSON inside a `script` element that holds data: nothing in it can end the element or begin a comment. */
export function dataHtml(value: unknown): Html {
  const text = JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'string' ? showHidden(member) : member,
  );
  return trustMarkup(text.replaceAll(/[<>&]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`));
}
