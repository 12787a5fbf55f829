const SHORT_ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Control characters, and those that reorder or hide text (Unicode's format characters): a terminal would act on them,
 * and a line break would let a file name start a line of its own.
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|\p{Cs}/gu;

function escapeCharacter(character: string): string {
  return SHORT_ESCAPES[character] ?? `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}

/**
 * Makes untrusted text (a file name, a cell, what ffprobe printed) fit for one line of a log. A GitHub runner takes a
 * line that begins with `::`, or has `##[` anywhere, for a command: both are broken up.
 */
export function toLogText(text: string): string {
  return text
    .replaceAll(UNSAFE, escapeCharacter)
    .replaceAll('##[', '##\\[')
    .replace(/^(\s*)::/, '$1\\::');
}
