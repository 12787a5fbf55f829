/** Who can read the repository, and whether the run can be trusted. */
import { readFile } from 'node:fs/promises';
import { request } from 'undici';
import { openHttpAgent } from '../fetch/http-client.ts';
import { messageOf } from '../files/user-error.ts';
import { logLine } from './log.ts';

/** The fields of the event that privacy depends on; undefined if the payload is missing or broken. */
export interface RunEvent {
  /** Name, such as `push`. */
  readonly name: string;
  readonly visibility: string | undefined;
  readonly isPrivate: boolean | undefined;
  /** Whether the code comes from another repository than the one whose permissions it has. */
  readonly isFromFork: boolean;
}

interface Payload {
  readonly repository?: { readonly visibility?: unknown; readonly private?: unknown; readonly full_name?: unknown };
  readonly pull_request?: { readonly head?: { readonly repo?: { readonly full_name?: unknown } | null } | null };
}

async function readPayload(path: string | undefined): Promise<Payload> {
  if (path === undefined || path === '') return {};
  try {
    const payload: unknown = JSON.parse(await readFile(path, 'utf8'));
    return typeof payload === 'object' && payload !== null ? payload : {};
  } catch {
    return {};
  }
}

/** Reads the event of this run from the runner's environment. */
export async function readEvent(environment: NodeJS.ProcessEnv): Promise<RunEvent> {
  const payload = await readPayload(environment['GITHUB_EVENT_PATH']);
  const { visibility, private: isPrivate } = payload.repository ?? {};
  const head = payload.pull_request?.head;
  return {
    name: environment['GITHUB_EVENT_NAME'] ?? '',
    visibility: typeof visibility === 'string' ? visibility : undefined,
    isPrivate: typeof isPrivate === 'boolean' ? isPrivate : undefined,
    // A deleted fork has no repository in the payload.
    isFromFork: head !== undefined && head?.repo?.full_name !== environment['GITHUB_REPOSITORY'],
  };
}

/** Events whose run has the permissions of the base repository, with code or input of somebody else. */
const UNTRUSTED_EVENTS: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run']);

/** Whether a stranger could have made what this run leaves in a shared cache. */
export function isUntrusted({ name, isFromFork }: RunEvent): boolean {
  return isFromFork || UNTRUSTED_EVENTS.has(name);
}

/** Who can read a repository; public if that is unknown. */
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
  const client = openHttpAgent({ stallTimeoutS: API_TIMEOUT_S });
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
      logLine(`the API did not tell who can read the repository: it answered ${statusCode}`);
      await body.dump();
      return 'public';
    }
    const answer = (await body.json()) as { visibility?: unknown; private?: unknown } | null;
    return toVisibility(answer?.visibility, answer?.private);
  } catch (error) {
    logLine(`the API did not tell who can read the repository: ${messageOf(error)}`);
    return 'public';
  } finally {
    await client.destroy();
  }
}

/**
 * Finds out who can read the repository. The API is asked first. The event's payload may be old, because a re-run replays it, so it
 * can only make the answer more open. Without an answer the repository counts as public.
 */
export async function establishVisibility(question: VisibilityQuestion): Promise<Visibility> {
  const answer = await askApi(question);
  const { visibility, isPrivate } = question.event;
  if (visibility === undefined && isPrivate === undefined) return answer;
  return moreOpen(answer, toVisibility(visibility, isPrivate ?? visibility !== 'public'));
}
