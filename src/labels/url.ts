import { redactAddress } from '../credentials.ts';

/** Longest address that common servers and clients take. */
const MAX_URL_CHARACTERS = 8_192;
const MAX_SHOWN_CHARACTERS = 120;

/** The schemes by which a clip of a list may be downloaded; anything else could read the user's own files. */
const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:']);

function show(url: string): string {
  const text = redactAddress(url);
  return JSON.stringify(text.length > MAX_SHOWN_CHARACTERS ? `${text.slice(0, MAX_SHOWN_CHARACTERS)}…` : text);
}

/**
 * Says why a label's address can't be used, with any credentials in it redacted.
 *
 * @returns undefined where it can.
 */
export function urlFault(url: string): string | undefined {
  if (url.length > MAX_URL_CHARACTERS) return `the address is longer than ${MAX_URL_CHARACTERS} characters`;
  const parsed = URL.parse(url);
  if (parsed === null) return `the address ${show(url)} is not a URL`;
  if (!SCHEMES.has(parsed.protocol)) return `the address ${show(url)} is not of http or https`;
  return undefined;
}
