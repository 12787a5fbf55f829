import type { IncomingMessage, ServerResponse } from 'node:http';
import { createFaultPlan, type Fault, sufferFault } from './faults.ts';
import { readToken, sendJson, startLoopbackServer } from './loopback.ts';

export type Visibility = 'public' | 'private' | 'internal';

export interface GitHubApi {
  /** For GITHUB_API_URL. */
  readonly url: string;
  /** A token that is accepted. */
  readonly token: string;
  /** Requests that came, as `GET /repos/owner/name`, in order. */
  readonly requests: readonly string[];
  setVisibility(repository: string, visibility: Visibility): void;
  /** Lets the next requests fail. */
  fail(fault: Fault, times?: number): void;
  clearFaults(): void;
  stop(): Promise<void>;
}

/** What a body is that no JSON parser takes; an `answer` fault for a test. */
export const GARBAGE = {
  kind: 'answer',
  status: 200,
  body: '<!doctype html><title>Unicorn!</title>',
  headers: { 'content-type': 'text/html' },
} as const;

const REPOSITORY = /^\/repos\/([^/?]+\/[^/?]+)$/;

/** `GET /repos/{owner}/{repo}`, of the REST API the little that tells who may see a repository. */
export async function startGitHubApi(token = 'ghs_an-invented-token'): Promise<GitHubApi> {
  const visibilities = new Map<string, Visibility>();
  const faults = createFaultPlan<'all'>();
  const requests: string[] = [];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    requests.push(`${request.method} ${request.url}`);
    const fault = faults.take('all');
    if (fault !== undefined && !(await sufferFault(response, fault))) return;
    const given = readToken(request);
    if (given !== undefined && given !== token) return sendJson(response, 401, { message: 'Bad credentials' });
    const repository = REPOSITORY.exec(request.url ?? '')?.[1] ?? '';
    const visibility = visibilities.get(repository);
    const isVisible = request.method === 'GET' && (visibility === 'public' || given === token);
    if (visibility === undefined || !isVisible) return sendJson(response, 404, { message: 'Not Found' });
    sendJson(response, 200, describeRepository(repository, visibility));
  }

  const { origin, stop } = await startLoopbackServer(answer);
  return {
    url: origin,
    token,
    requests,
    setVisibility: (repository, visibility) => void visibilities.set(repository, visibility),
    fail: (fault, times) => faults.add('all', fault, times),
    clearFaults: faults.clear,
    stop,
  };
}

function describeRepository(repository: string, visibility: Visibility): object {
  const [login, name] = repository.split('/');
  return {
    id: 1_296_269,
    name,
    full_name: repository,
    owner: { login },
    private: visibility !== 'public',
    visibility,
    fork: false,
  };
}
