const REDACTED = 'REDACTED';

/** Query parameters whose values are secrets in signed or authenticated URLs. */
const SECRET_PARAMETER =
  /([?&;#][^=&#\s]*(?:token|sig|signature|secret|password|passwd|pwd|auth|credential|key)[^=&#\s]*=)[^&#\s]+/gi;
const USER_INFO = /([A-Za-z][A-Za-z0-9+.-]*:\/\/)[^\s/?#]*@/g;

/** Takes the credentials out of the URLs in a text. */
export function redactCredentials(text: string): string {
  return text.replaceAll(USER_INFO, `$1${REDACTED}@`).replaceAll(SECRET_PARAMETER, `$1${REDACTED}`);
}
