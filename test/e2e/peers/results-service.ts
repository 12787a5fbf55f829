import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ArtifactMethod, type ArtifactShelf, createArtifactService } from './artifact-service.ts';
import type { BlobStore } from './blob-store.ts';
import { type CacheMethod, type CacheShelf, createCacheService } from './cache-service.ts';
import { createFaultPlan, type Fault, sufferFault } from './faults.ts';
import { readBody, readToken, sendJson, startLoopbackServer } from './loopback.ts';
import { inventJob, type JobIdentity, makeRuntimeToken } from './runtime-token.ts';
import { TwirpError, type TwirpMethod, type TwirpRequest } from './twirp.ts';

/** One method, or a whole service. */
export type ResultsTarget = ArtifactMethod | CacheMethod | 'ArtifactService' | 'CacheService';

export interface ResultsService {
  readonly artifacts: ArtifactShelf;
  readonly caches: CacheShelf;
  /** The methods that clients called, in order, answered or not. */
  readonly calls: readonly string[];
  /** What a step of this job finds in its environment; a token of a job that isn't known to the service is refused. */
  makeEnvironment(job?: JobIdentity): Readonly<Record<string, string>>;
  /** Lets the next calls fail. */
  fail(target: ResultsTarget, fault: Fault, times?: number): void;
  clearFaults(): void;
  stop(): Promise<void>;
}

const PATH = /^\/twirp\/github\.actions\.results\.api\.v1\.(ArtifactService|CacheService)\/(\w+)$/;

/** The service behind ACTIONS_RESULTS_URL: artifacts and caches over Twirp, their bytes in a blob store. */
export async function startResultsService(blobs: BlobStore): Promise<ResultsService> {
  const artifacts = await createArtifactService(blobs);
  const caches = await createCacheService(blobs);
  const services: Record<string, Readonly<Record<string, TwirpMethod>>> = {
    ArtifactService: artifacts.methods,
    CacheService: caches.methods,
  };
  const jobs = new Map<string, JobIdentity>();
  const faults = createFaultPlan<ResultsTarget>();
  const calls: string[] = [];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    try {
      const [, service = '', name = ''] = PATH.exec(request.url ?? '') ?? [];
      const method = services[service]?.[name];
      if (method === undefined) throw new TwirpError('bad_route', `no method at ${request.url}`);
      calls.push(name);
      const fault = faults.take(name as ResultsTarget) ?? faults.take(service as ResultsTarget);
      if (fault !== undefined && !(await sufferFault(response, fault))) return;
      const job = findJob(request, jobs);
      sendJson(response, 200, await method(readRequest(request, body, { job, method: name }), job));
    } catch (error) {
      if (!(error instanceof TwirpError)) throw error;
      sendJson(response, error.status, { code: error.code, msg: error.message });
    }
  }

  const { origin, stop } = await startLoopbackServer(answer);
  return {
    artifacts: artifacts.shelf,
    caches: caches.shelf,
    calls,
    makeEnvironment: (job = inventJob()) => {
      const token = makeRuntimeToken(job);
      jobs.set(token, job);
      return {
        ACTIONS_RESULTS_URL: `${origin}/`,
        ACTIONS_RUNTIME_TOKEN: token,
        ACTIONS_CACHE_SERVICE_V2: 'True',
        ...blobs.environment,
      };
    },
    fail: faults.add,
    clearFaults: faults.clear,
    stop,
  };
}

function findJob(request: IncomingMessage, jobs: ReadonlyMap<string, JobIdentity>): JobIdentity {
  const job = jobs.get(readToken(request) ?? '');
  if (job === undefined) throw new TwirpError('unauthenticated', 'this token was not issued here');
  return job;
}

/** Where clients name the job that kept the artifact, of the token's run (@actions/artifact, download-artifact). */
const NAMES_KEEPER = 'GetSignedArtifactURL';

/** Reads the message, and refuses one that speaks for another job than the token does. */
function readRequest(
  { headers }: IncomingMessage,
  body: Buffer,
  { job: { runId, jobId }, method }: { readonly job: JobIdentity; readonly method: string },
): TwirpRequest {
  if (headers['content-type'] !== 'application/json') throw new TwirpError('bad_route', 'only JSON is spoken here');
  const request = JSON.parse(body.toString()) as TwirpRequest;
  const { workflow_run_backend_id: run = runId, workflow_job_run_backend_id: job = jobId } = request;
  if (run !== runId || (job !== jobId && method !== NAMES_KEEPER))
    throw new TwirpError('permission_denied', 'the token is for another job');
  return request;
}
