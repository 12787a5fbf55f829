/** What a step may do with the corpus and its scores. Decided before any work, and refused in doubt. */
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Dispatcher, request } from 'undici';
import { openHttpAgent } from '../fetch/http-client.ts';
import { messageOf, UserError } from '../files/user-error.ts';
import type { IngestStep } from '../options/generated/option-values.ts';
import { logLine, logWarning } from './log.ts';

/** The fields of the event that privacy depends on; undefined if the payload is missing or broken. */
interface RunEvent {
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
function isUntrusted({ name, isFromFork }: RunEvent): boolean {
  return isFromFork || UNTRUSTED_EVENTS.has(name);
}

/** Who can read a repository; public if that is unknown. */
type Visibility = 'private' | 'internal' | 'public';

const BY_OPENNESS: readonly Visibility[] = ['private', 'internal', 'public'];
/** The more open of two. */
function moreOpen(a: Visibility, b: Visibility): Visibility {
  return BY_OPENNESS.indexOf(a) >= BY_OPENNESS.indexOf(b) ? a : b;
}

function toVisibility(visibility: unknown, isPrivate: unknown): Visibility {
  if (isPrivate !== true) return 'public';
  return BY_OPENNESS.find((known) => known === visibility) ?? (visibility === undefined ? 'private' : 'public');
}

/** Why the API does not say who can read the repository. */
interface Doubt {
  readonly reason: string;
  readonly remedy: string;
  readonly isTransient: boolean;
}

const API_TIMEOUT_S = 10;
/** Waits before the second and the third try. */
const RETRY_WAITS_MS = [1_000, 3_000];

function notAllowed(reason: string): Doubt {
  return { reason: `not allowed to ask GitHub: ${reason}`, remedy: 'check github-token', isTransient: false };
}

function noAnswer(reason: string): Doubt {
  return { reason: `no answer from GitHub: ${reason}`, remedy: 'run the job again', isTransient: true };
}

async function askOnce(url: string, token: string, dispatcher: Dispatcher): Promise<Visibility | Doubt> {
  try {
    const { statusCode, headers, body } = await request(url, {
      dispatcher,
      headers: {
        authorization: `Bearer ${token}`,
        accept: 'application/vnd.github+json',
        'user-agent': 'konvid-ingest',
      },
      signal: AbortSignal.timeout(API_TIMEOUT_S * 1000),
    });
    if (statusCode === 200) {
      const answer = (await body.json()) as { visibility?: unknown; private?: unknown } | null;
      if (typeof answer?.private !== 'boolean') return noAnswer('it said something else');
      return toVisibility(answer.visibility, answer.private);
    }
    await body.dump();
    const isLimited = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
    const isTransient = statusCode >= 500 || statusCode === 408 || statusCode === 429 || isLimited;
    return (isTransient ? noAnswer : notAllowed)(`it answered ${statusCode}`);
  } catch (error) {
    return noAnswer(messageOf(error));
  }
}

/** Asks the API, with the token going to GitHub's own origin only. Transient failures are tried again. */
async function askApi(environment: NodeJS.ProcessEnv, token: string | undefined): Promise<Visibility | Doubt> {
  const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository } = environment;
  if (token === undefined) return notAllowed('github-token is empty');
  const client = openHttpAgent({ stallTimeoutS: API_TIMEOUT_S });
  try {
    let answer = await askOnce(`${api}/repos/${repository}`, token, client);
    for (const wait of RETRY_WAITS_MS) {
      if (typeof answer === 'string' || !answer.isTransient) break;
      logLine(`${answer.reason}; asked again in ${wait / 1_000} s`);
      await sleep(wait);
      answer = await askOnce(`${api}/repos/${repository}`, token, client);
    }
    return answer;
  } finally {
    await client.destroy();
  }
}

/** Who can read a repository; in doubt it counts as public. */
interface Readers {
  readonly visibility: Visibility;
  readonly doubt: Doubt | undefined;
}

/**
 * Finds out who can read the repository. The API is asked first. The event's payload may be old, because a re-run replays it, so it
 * can only make the answer more open.
 */
async function establishVisibility(
  environment: NodeJS.ProcessEnv,
  token: string | undefined,
  { visibility, isPrivate }: RunEvent,
): Promise<Readers> {
  const isKnown = visibility !== undefined || isPrivate !== undefined;
  const event = isKnown ? toVisibility(visibility, isPrivate ?? visibility !== 'public') : 'private';
  const answer = await askApi(environment, token);
  if (typeof answer === 'string') return { visibility: moreOpen(answer, event), doubt: undefined };
  return { visibility: 'public', doubt: event === 'public' ? undefined : answer };
}

/** Whether the repository is known to be private. */
export async function isKnownPrivate(environment: NodeJS.ProcessEnv, token: string): Promise<boolean> {
  return (await establishVisibility(environment, token, await readEvent(environment))).visibility === 'private';
}

/**
 * Why artifacts and caches can't be used; undefined if they can. GitHub Enterprise Server, which is recognised by its host as the
 * toolkit does (@actions/artifact, isGhes), has neither in this protocol.
 */
export function explainMissingServices(environment: NodeJS.ProcessEnv): string | undefined {
  const host = URL.parse(environment['GITHUB_SERVER_URL'] || 'https://github.com')?.hostname ?? '';
  if (host !== 'github.com' && !host.endsWith('.ghe.com') && !host.endsWith('.localhost')) {
    return 'GitHub Enterprise Server has no artifact and cache service that this Action can use';
  }
  if (environment['ACTIONS_RUNTIME_TOKEN'] && environment['ACTIONS_RESULTS_URL']) return undefined;
  return 'the runner gave no ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL, so artifact and cache are out of reach';
}

/** What a run may do with the corpus and its scores. */
export interface Permits {
  /** Keep the JSONL as an artifact. */
  readonly artifact: boolean;
  /** Restore the corpus, and the clip index, from the cache. */
  readonly restore: boolean;
  /** Save corpus and clip index in the cache. */
  readonly save: boolean;
  /** Show found values and names in annotations and summary. */
  readonly showValues: boolean;
}

/** What a workflow wants to keep and to restore, and what it has allowed. */
export type SharingInputs = Pick<
  IngestStep,
  'artifact' | 'dataset' | 'cacheSave' | 'allowPublic' | 'allowInternal' | 'allowMissingServices' | 'githubToken'
>;

function describeReaders({ visibility, doubt }: Readers): string {
  if (doubt !== undefined) return `nobody knows whether it is private (${doubt.reason})`;
  return visibility === 'internal'
    ? 'the whole enterprise can read it'
    : 'it is public, so anybody can fetch its artifacts and caches';
}

function mayShare({ allowInternal, allowPublic }: SharingInputs, visibility: Visibility): boolean {
  return visibility === 'private' || allowPublic || (visibility === 'internal' && allowInternal);
}

function refuseLeak({ artifact, dataset, cacheSave }: SharingInputs, readers: Readers): void {
  const wanted = [
    ...(artifact ? [{ input: 'artifact: true', instead: 'artifact: false' }] : []),
    ...(dataset === 'cache' ? [{ input: 'dataset: cache', instead: 'dataset: path' }] : []),
    ...(cacheSave ? [{ input: 'cache-save: true', instead: 'cache-save: false' }] : []),
  ];
  if (wanted.length === 0) return;
  const asked = wanted.map(({ input }) => input).join(', ');
  const instead = wanted.map((each) => each.instead).join(', ');
  const optIn = readers.visibility === 'internal' ? 'allow-internal: true' : 'allow-public: true';
  throw new UserError('REPOSITORY_NOT_PRIVATE', {
    message: `refused before any work: ${asked} would let research data leave this repository; ${describeReaders(readers)}`,
    hint: `${readers.doubt?.remedy ?? 'run it in a private repository'}, or set ${instead}; if you may share the data, say so with ${optIn}`,
  });
}

/** Warns of services that the workflow wants and the server lacks, if it may go on without them. */
function refuseMissing({ artifact, dataset, cacheSave, allowMissingServices }: SharingInputs, missing: string): void {
  if (!artifact && dataset !== 'cache' && !cacheSave) return;
  if (allowMissingServices && dataset !== 'cache') {
    logWarning(missing);
    return;
  }
  throw new UserError('SERVICE_MISSING', {
    message: `refused before any work: ${missing}`,
    hint: 'set artifact: false and dataset: path, or allow-missing-services: true to go on without them',
  });
}

/**
 * Finds out who can read the repository and which services the server has, and decides what this run may do.
 *
 * @throws UserError REPOSITORY_NOT_PRIVATE, SERVICE_MISSING
 */
export async function establishPermits(inputs: SharingInputs, environment: NodeJS.ProcessEnv): Promise<Permits> {
  const event = await readEvent(environment);
  const readers = await establishVisibility(environment, inputs.githubToken, event);
  const { visibility, doubt } = readers;
  const isShareable = mayShare(inputs, visibility);
  if (!isShareable) refuseLeak(inputs, readers);
  const missing = explainMissingServices(environment);
  if (missing !== undefined) refuseMissing(inputs, missing);
  logLine(
    `repository: ${doubt === undefined ? visibility : `counts as public (${doubt.reason})`}; event: ${event.name || 'unknown'}`,
  );
  const isSafeToSave = !isUntrusted(event);
  if (inputs.cacheSave && !isSafeToSave) {
    logWarning(`nothing is saved in the cache: on ${event.name} a stranger may have chosen what would be saved`);
  }
  const restore = isShareable && missing === undefined;
  return {
    artifact: inputs.artifact && restore,
    restore,
    save: restore && isSafeToSave,
    showValues: visibility === 'private',
  };
}
