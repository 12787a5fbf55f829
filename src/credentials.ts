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
