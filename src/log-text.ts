const SHORT_ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Control characters, and those that reorder or hide text (Unicode's format characters): a terminal would act on them,
 * and a line break would let a file name start a line of its own.
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|\p{Cs}/gu;

function escapeCharacter(character: string): string {
  return SHORT_ESCAPES[character] ?? `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}

/** Text with everything that acts instead of being read shown as an escape, such as `\u202e`; for one line of text. */
export function showHidden(text: string): string {
  return text.replaceAll(UNSAFE, escapeCharacter);
}

/**
 * Makes untrusted text (a file name, a cell, what ffprobe printed) fit for one line of a log. A GitHub runner takes a
 * line that begins with `::`, or has `##[` anywhere, for a command: both are broken up.
 */
export function toLogText(text: string): string {
  return showHidden(text)
    .replaceAll('##[', '##\\[')
    .replace(/^(\s*)::/, '$1\\::');
}

/** As JSON escapes it: one escape for each UTF-16 unit. */
function escapeInJson(character: string): string {
  if (character === '\n') return character;
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

/**
 * A value as JSON, fit for a log as well: what a terminal or a runner would act on stands there as an escape of JSON, so
 * that whoever parses it gets the value unchanged. A line break can only be one of the indentation's.
 */
export function toJsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replaceAll(UNSAFE, escapeInJson).replaceAll('##[', '##\\u005b');
}
