import type { DownloadClient } from './download-client.ts';
import { DownloadFault } from './download-fault.ts';
import type { Answer, BodySink } from './send-get.ts';

/** Redirects that are followed for one download. */
export const MAX_REDIRECTS = 5;

const REDIRECT_STATUS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:']);

export interface FollowOptions {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /**
   * Who named the URL. A user may name any address; what a manifest names, and what a redirect leads to, may not be
   * private, unless the user's own URL already was.
   */
  readonly origin: 'user' | 'manifest';
  /** Whether a redirect from https to http is accepted: only where a digest vouches for the bytes. */
  readonly mayLoseTls: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly onAnswer: (answer: Answer) => BodySink | undefined;
}

function refuseRedirect(reason: string): DownloadFault {
  return new DownloadFault(`redirects ${reason}`, { kind: 'final', hint: 'check the address' });
}

function nextUrl(from: URL, location: string, mayLoseTls: boolean): URL {
  const to = URL.canParse(location, from.href) ? new URL(location, from.href) : undefined;
  if (to === undefined) throw refuseRedirect('to what is no address');
  if (!SCHEMES.has(to.protocol)) throw refuseRedirect(`to ${to.protocol}, which is neither http nor https`);
  if (from.protocol === 'https:' && to.protocol === 'http:' && !mayLoseTls) {
    throw refuseRedirect('from https to http, where anybody could answer');
  }
  return to;
}

/** A stray percent sign stands for itself. */
function decodePart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Credentials of the user's URL, for its own origin; those in a redirect are not the user's and are not sent. */
function authorizationOf({ username, password }: URL): Record<string, string> {
  if (username === '' && password === '') return {};
  const pair = [username, password].map(decodePart).join(':');
  return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}

/**
 * Sends a GET and follows its redirects by hand, so that scheme and address are checked at every step.
 *
 * @throws DownloadFault on a redirect or an address that is refused, on what the network does, and what onAnswer throws
 */
export async function getFollowing(client: DownloadClient, options: FollowOptions): Promise<Answer> {
  const { url: first, headers, origin, mayLoseTls, signal, onAnswer } = options;
  const authorization = authorizationOf(first);
  let url = first;
  let isGuarded = origin === 'manifest';
  for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
    let location: string | undefined;
    const answer = await client.send(
      { url, isGuarded },
      {
        headers: url.origin === first.origin ? { ...headers, ...authorization } : headers,
        signal,
        onAnswer: (head) => {
          location = REDIRECT_STATUS.has(head.statusCode) ? head.headers.location : undefined;
          return location === undefined ? onAnswer(head) : undefined;
        },
      },
    );
    if (location === undefined) return answer;
    if (origin === 'user' && hops === 0) isGuarded = !client.isPrivate(url);
    url = nextUrl(url, location, mayLoseTls);
  }
  throw refuseRedirect(`more than ${MAX_REDIRECTS} times`);
}
