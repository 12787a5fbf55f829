import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BlobStore } from './blob-store.ts';
import { createFaultPlan, type Fault, sufferFault } from './faults.ts';
import { readBody, readToken, sendJson, startLoopbackServer } from './loopback.ts';

/** A job of a workflow run; the ids are those of GitHub's backend, not the numbers that users see. */
export interface JobIdentity {
  readonly runId: string;
  readonly jobId: string;
}

/** A job that nobody has seen before. */
export function inventJob(runId: string = randomUUID()): JobIdentity {
  return { runId, jobId: randomUUID() };
}

interface StoredArtifact extends JobIdentity {
  readonly id: number;
  readonly name: string;
  /** Path in the blob store. */
  readonly path: string;
  /** Size and `sha256:<hex>` of the archive; set when the upload is finished. */
  readonly sizeBytes?: number;
  readonly digest?: string;
}

interface StoredCache {
  readonly id: number;
  readonly key: string;
  /** What the toolkit makes of the paths and the compression. */
  readonly version: string;
  readonly path: string;
  readonly isFinished: boolean;
}

export interface ResultsService {
  /** Artifacts of all runs, in the order of their creation. */
  readonly artifacts: StoredArtifact[];
  /** Cache entries, in the order of their creation. */
  readonly caches: StoredCache[];
  /** The methods that clients called, in order, answered or not. */
  readonly calls: readonly string[];
  findArtifact(name: string): StoredArtifact | undefined;
  findCache(key: string): StoredCache | undefined;
  /** The archive of an artifact. */
  readArtifact(name: string): Promise<Buffer>;
  /** Keeps an archive as an artifact of a run, as any of its jobs could. */
  keepArtifact(name: string, bytes: Buffer, job: JobIdentity): Promise<void>;
  /** Keeps another archive under a new key, for the same paths as those of an entry, as somebody who may write to the cache could. */
  forgeCache(key: string, like: string, bytes?: Buffer): Promise<void>;
  /** What a step of this job finds in its environment; other tokens are refused. */
  makeEnvironment(job?: JobIdentity): Readonly<Record<string, string>>;
  /** Lets the next calls of a method, or of a whole service, fail. */
  fail(target: string, fault: Fault, times?: number): void;
  clearFaults(): void;
  stop(): Promise<void>;
}

type Message = Readonly<Record<string, unknown>>;
type Method = (message: Message, job: JobIdentity) => object | Promise<object>;

/** A refusal in the words of the protocol (twitchtv.github.io/twirp). */
class TwirpError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

function readText(message: Message, field: string): string {
  const value = message[field];
  if (typeof value === 'string' && value !== '') return value;
  throw new TwirpError(400, 'invalid_argument', `${field} is missing`);
}

const sha256 = (bytes: Buffer) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

/** `ArtifactService` over artifacts in a list. */
function artifactMethods(artifacts: StoredArtifact[], { read, signUrl }: BlobStore): Record<string, Method> {
  const indexOf = (message: Message, { runId }: JobIdentity) =>
    artifacts.findIndex((artifact) => artifact.name === readText(message, 'name') && artifact.runId === runId);
  const demand = (message: Message, job: JobIdentity): StoredArtifact => {
    const found = artifacts[indexOf(message, job)];
    if (found === undefined) throw new TwirpError(404, 'not_found', 'there is no such artifact');
    return found;
  };
  return {
    async CreateArtifact(message, job) {
      const taken = 'an artifact with this name already exists on the workflow run';
      if (indexOf(message, job) >= 0) throw new TwirpError(409, 'already_exists', taken);
      const id = artifacts.length + 1;
      const path = `artifacts/${id}.zip`;
      artifacts.push({ ...job, id, name: readText(message, 'name'), path });
      return { ok: true, signed_upload_url: await signUrl(path, 'write') };
    },
    async FinalizeArtifact(message, job) {
      const artifact = demand(message, job);
      const bytes = (await read(artifact.path)) ?? Buffer.alloc(0);
      const digest = sha256(bytes);
      if (bytes.length !== Number(message['size']) || (message['hash'] ?? digest) !== digest) {
        throw new TwirpError(400, 'invalid_argument', `other bytes were uploaded: ${bytes.length}, ${digest}`);
      }
      artifacts[indexOf(message, job)] = { ...artifact, sizeBytes: bytes.length, digest };
      return { ok: true, artifact_id: String(artifact.id) };
    },
    ListArtifacts({ name_filter: name, id_filter: wanted }, { runId }) {
      const listed = artifacts.filter(
        (artifact) =>
          artifact.runId === runId &&
          artifact.digest !== undefined &&
          (name ?? artifact.name) === artifact.name &&
          String(wanted ?? artifact.id) === String(artifact.id),
      );
      return {
        artifacts: listed.map((artifact) => ({
          workflow_run_backend_id: artifact.runId,
          workflow_job_run_backend_id: artifact.jobId,
          database_id: String(artifact.id),
          name: artifact.name,
          size: String(artifact.sizeBytes),
          created_at: new Date(0).toISOString(),
          digest: artifact.digest,
        })),
      };
    },
    GetSignedArtifactURL: async (message, job) => ({ signed_url: await signUrl(demand(message, job).path, 'read') }),
  };
}

/** `CacheService`, the protocol that ACTIONS_CACHE_SERVICE_V2 picks, over entries in a list. */
function cacheMethods(caches: StoredCache[], { read, signUrl }: BlobStore): Record<string, Method> {
  const indexOf = (message: Message) =>
    caches.findIndex(
      ({ key, version }) => key === readText(message, 'key') && version === readText(message, 'version'),
    );
  return {
    async CreateCacheEntry(message) {
      const taken = 'cache entry with the same key, version, and scope already exists';
      if (indexOf(message) >= 0) throw new TwirpError(409, 'already_exists', taken);
      const id = caches.length + 1;
      const path = `caches/${id}.tar`;
      const [key, version] = [readText(message, 'key'), readText(message, 'version')];
      caches.push({ id, key, version, path, isFinished: false });
      return { ok: true, signed_upload_url: await signUrl(path, 'write'), message: '' };
    },
    async FinalizeCacheEntryUpload(message) {
      const cache = caches[indexOf(message)];
      if (cache === undefined) throw new TwirpError(404, 'not_found', 'no upload of this cache entry is under way');
      const isWhole = (await read(cache.path))?.length === Number(message['size_bytes']);
      if (!isWhole) return { ok: false, message: 'another number of bytes was uploaded' };
      caches[indexOf(message)] = { ...cache, isFinished: true };
      return { ok: true, entry_id: String(cache.id), message: '' };
    },
    /** An exact match of the first key, then its newest prefix match, then the same for each restore key in turn. */
    async GetCacheEntryDownloadURL(message) {
      const version = readText(message, 'version');
      const ready = caches.filter((cache) => cache.version === version && cache.isFinished).reverse();
      const keys = [readText(message, 'key'), ...((message['restore_keys'] ?? []) as readonly string[])];
      const [found] = keys.flatMap((key) => [
        ...ready.filter((cache) => cache.key === key),
        ...ready.filter((cache) => cache.key.startsWith(key)),
      ]);
      if (found === undefined) return { ok: false, signed_download_url: '', matched_key: '' };
      return { ok: true, signed_download_url: await signUrl(found.path, 'read'), matched_key: found.key };
    },
  };
}

/** A token of the shape that runners hand to actions as ACTIONS_RUNTIME_TOKEN: clients only read its scope. */
function makeRuntimeToken({ runId, jobId }: JobIdentity): string {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { scp: `Actions.Example Actions.Results:${runId}:${jobId}`, exp: Date.now() / 1000 + 6 * 3600 };
  return `${encode({ typ: 'JWT', alg: 'HS256' })}.${encode(claims)}.${randomUUID()}`;
}

const PATH = /^\/twirp\/github\.actions\.results\.api\.v1\.(ArtifactService|CacheService)\/(\w+)$/;

/** The service behind ACTIONS_RESULTS_URL: artifacts and caches over Twirp, their bytes in a blob store. */
export async function startResultsService(store: BlobStore): Promise<ResultsService> {
  const artifacts: StoredArtifact[] = [];
  const caches: StoredCache[] = [];
  const services: Readonly<Record<string, Readonly<Record<string, Method>>>> = {
    ArtifactService: artifactMethods(artifacts, store),
    CacheService: cacheMethods(caches, store),
  };
  const jobs = new Map<string, JobIdentity>();
  const faults = createFaultPlan<string>();
  const calls: string[] = [];

  async function carryOut(request: IncomingMessage, response: ServerResponse): Promise<object | undefined> {
    const message = JSON.parse((await readBody(request)).toString()) as Message;
    const [, service = '', name = ''] = PATH.exec(request.url ?? '') ?? [];
    const method = services[service]?.[name];
    if (method === undefined) throw new TwirpError(404, 'bad_route', `no method at ${request.url}`);
    calls.push(name);
    const fault = faults.take(name) ?? faults.take(service);
    if (fault !== undefined && !(await sufferFault(response, fault))) return undefined;
    const job = jobs.get(readToken(request) ?? '');
    if (job === undefined) throw new TwirpError(401, 'unauthenticated', 'this token was not issued here');
    if ((message['workflow_run_backend_id'] ?? job.runId) === job.runId) return method(message, job);
    throw new TwirpError(403, 'permission_denied', 'the token is for another run');
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const result = await carryOut(request, response);
      if (result !== undefined) sendJson(response, 200, result);
    } catch (error) {
      if (!(error instanceof TwirpError)) throw error;
      sendJson(response, error.status, { code: error.code, msg: error.message });
    }
  }

  const { origin, stop } = await startLoopbackServer(answer);
  const findArtifact = (name: string) => artifacts.find((artifact) => artifact.name === name);
  const findCache = (key: string) => caches.findLast((cache) => cache.key === key);
  return {
    artifacts,
    caches,
    calls,
    findArtifact,
    findCache,
    readArtifact: async (name) => (await store.read(findArtifact(name)?.path ?? 'none')) ?? Buffer.alloc(0),
    keepArtifact: async (name, bytes, job) => {
      const id = artifacts.length + 1;
      const path = `artifacts/${id}.zip`;
      await store.write(path, bytes);
      artifacts.push({ ...job, id, name, path, sizeBytes: bytes.length, digest: sha256(bytes) });
    },
    forgeCache: async (key, like, bytes) => {
      const model = findCache(like);
      if (model === undefined) throw new Error(`no cache entry has the key ${like}`);
      const id = caches.length + 1;
      const path = `caches/${id}.tar`;
      await store.write(path, bytes ?? (await store.read(model.path)) ?? Buffer.alloc(0));
      caches.push({ ...model, id, key, path });
    },
    makeEnvironment: (job = inventJob()) => {
      const token = makeRuntimeToken(job);
      jobs.set(token, job);
      return {
        ACTIONS_RESULTS_URL: `${origin}/`,
        ACTIONS_RUNTIME_TOKEN: token,
        ACTIONS_CACHE_SERVICE_V2: 'True',
      };
    },
    fail: faults.add,
    clearFaults: faults.clear,
    stop,
  };
}
