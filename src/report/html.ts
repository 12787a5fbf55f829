import { showHidden } from '../files/untrusted-text.ts';

const MARKUP = Symbol('markup');

/** Markup that goes into a page unescaped. Only this module makes it, so that no text becomes markup by accident. */
export interface Html {
  readonly [MARKUP]: string;
}

/** What a template may contain; null is nothing. */
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
 * Escapes untrusted text for HTML, between tags and in quoted attributes. Control characters, and characters that reorder or
 * hide text, are shown as escapes. The report has no other escape.
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

/** A template whose own text is markup. All values are escaped unless they are markup. */
export function html(texts: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  return { [MARKUP]: String.raw({ raw: texts }, ...parts.map(toMarkup)) };
}

/** Marks text as markup: of a renderer that escapes by itself, or of this program. */
export function trustMarkup(markup: string): Html {
  return { [MARKUP]: markup };
}

export function renderHtml(markup: Html): string {
  return markup[MARKUP];
}

/** A value as JSON for a `script` element with data. Nothing in it can end the element or begin a comment. */
export function dataHtml(value: unknown): Html {
  const text = JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'string' ? showHidden(member) : member,
  );
  return trustMarkup(text.replaceAll(/[<>&]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`));
}
