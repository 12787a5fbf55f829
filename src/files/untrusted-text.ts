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

const REDACTED = 'REDACTED';

/**
 * Query parameters whose values are secrets in signed or authenticated URLs. A name is looked at once, from where it begins:
 * texts may be long, and made to be looked at for ever.
 */
const SECRET_PARAMETER =
  /([?&;#](?=[^=&#;?\s]*(?:token|sig|signature|secret|password|passwd|pwd|auth|credential|key))[^=&#;?\s]*=)[^&#\s]+/gi;
/**
 * What stands before the host. Blanks may be in it, and the schemes of the web need no slashes, or take backslashes (WHATWG
 * URL, 4.4). No address is longer than what is looked at.
 */
const USER_INFO = /(:\/\/|(?:https?|ftp):[\\/\s]{0,8})[^/?#]{0,8192}@/gi;

/** Takes the credentials out of the URLs in a text. */
export function redactCredentials(text: string): string {
  return text.replaceAll(USER_INFO, `$1${REDACTED}@`).replaceAll(SECRET_PARAMETER, `$1${REDACTED}`);
}

/** An address as it was given, without its credentials: however it is spelled, they are found as whoever connects finds them. */
export function redactAddress(text: string): string {
  const url = URL.parse(text);
  if (url === null || (url.username === '' && url.password === '')) return redactCredentials(text);
  url.username = REDACTED;
  url.password = '';
  return redactCredentials(url.href);
}
