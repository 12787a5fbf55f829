import { request } from 'undici';
import { openHttpClient } from '../fetch/http-client.ts';
import { messageOf } from '../user-error.ts';
import type { RunEvent } from './event.ts';
import { logLine } from './log.ts';

/** Who can read a repository, from few to all; what can't be established counts as public. */
export type Visibility = 'private' | 'internal' | 'public';

const BY_OPENNESS: readonly Visibility[] = ['private', 'internal', 'public'];
const API_TIMEOUT_S = 15;

/** The more open of two. */
function moreOpen(a: Visibility, b: Visibility): Visibility {
  return BY_OPENNESS.indexOf(a) >= BY_OPENNESS.indexOf(b) ? a : b;
}

function toVisibility(visibility: unknown, isPrivate: unknown): Visibility {
  if (isPrivate !== true) return 'public';
  return BY_OPENNESS.find((known) => known === visibility) ?? (visibility === undefined ? 'private' : 'public');
}

export interface VisibilityQuestion {
  readonly environment: NodeJS.ProcessEnv;
  readonly token: string | undefined;
  readonly event: RunEvent;
}

/** Asks the API, with the token going to GitHub's own origin only. */
async function askApi({ environment, token }: VisibilityQuestion): Promise<Visibility> {
  const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository } = environment;
  if (api === undefined || repository === undefined || token === undefined) return 'public';
  const client = openHttpClient({ stallTimeoutS: API_TIMEOUT_S, maxRedirects: 0 });
  try {
    const { statusCode, body } = await request(`${api}/repos/${repository}`, {
      dispatcher: client,
      headers: {
        authorization: `Bearer ${token}`,
        accept: 'application/vnd.github+json',
        'user-agent': 'konvid-ingest',
      },
      signal: AbortSignal.timeout(API_TIMEOUT_S * 1000),
    });
    if (statusCode !== 200) {
      logLine(`the API did not say who can read the repository: it answered ${statusCode}`);
      await body.dump();
      return 'public';
    }
    const answer = (await body.json()) as { visibility?: unknown; private?: unknown } | null;
    return toVisibility(answer?.visibility, answer?.private);
  } catch (error) {
    logLine(`the API did not say who can read the repository: ${messageOf(error)}`);
    return 'public';
  } finally {
    await client.destroy();
  }
}

/**
 * Establishes who can read the repository. The API is asked first; the event's payload may be old (a re-run replays it),
 * so it may only make the answer more open. Without an answer the repository counts as public.
 */
export async function establishVisibility(question: VisibilityQuestion): Promise<Visibility> {
  const answer = await askApi(question);
  const { visibility, isPrivate } = question.event;
  if (visibility === undefined && isPrivate === undefined) return answer;
  return moreOpen(answer, toVisibility(visibility, isPrivate ?? visibility !== 'public'));
}
