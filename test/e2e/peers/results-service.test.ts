import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makeWorkspace } from '../../support/workspace.ts';
import { type BlobStore, startBlobStore } from './blob-store.ts';
import { CACHE_READ_DENIED, CACHE_WRITE_DENIED } from './cache-service.ts';
import { type ResultsService, startResultsService } from './results-service.ts';
import { type EndedStep, makeRunner, type Runner, type RunnerOptions } from './runner.ts';
import { inventJob } from './runtime-token.ts';

const CLIENT = join(import.meta.dirname, 'toolkit-client.ts');
const UNAVAILABLE = { kind: 'answer', status: 503, body: { code: 'unavailable', msg: 'come again' } } as const;

let blobs: BlobStore;
let service: ResultsService;

beforeAll(async () => {
  blobs = await startBlobStore();
  service = await startResultsService(blobs);
});

afterEach(() => {
  service.clearFaults();
  blobs.clearFaults();
});

afterAll(async () => {
  await service?.stop();
  await blobs?.stop();
});

interface Client {
  readonly runner: Runner;
  /** Makes one call of the toolkit in a step of its own. */
  call(name: string, args: readonly unknown[]): Promise<EndedStep & { readonly result: unknown }>;
}

async function makeClient(environment = service.makeEnvironment(), options: RunnerOptions = {}): Promise<Client> {
  const runner = await makeRunner(await makeWorkspace(), { ...options, environment });
  return {
    runner,
    call: async (name, args) => {
      const step = await runner.run(CLIENT, { inputs: { call: name, arguments: JSON.stringify(args) } });
      const { result } = step.outputs;
      return { ...step, result: result === undefined ? undefined : (JSON.parse(result) as unknown) };
    },
  };
}

async function writeInWorkspace({ workspace }: Runner, name: string, text: string): Promise<string> {
  const path = join(workspace, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, text);
  return path;
}

function errorsOf({ annotations }: EndedStep): readonly string[] {
  return annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
}

describe('the artifact service, asked by @actions/artifact', () => {
  async function upload({ runner, call }: Client, name: string, options: object = {}) {
    const file = await writeInWorkspace(runner, 'report.txt', 'forty-two clips');
    return call('uploadArtifact', [name, [file], runner.workspace, options]);
  }

  it('keeps an upload, lists it, gives it back with its digest, deletes it', async () => {
    const client = await makeClient();
    const uploaded = await upload(client, 'report', { retentionDays: 3 });
    expect(errorsOf(uploaded)).toEqual([]);
    const bytes = await service.artifacts.readBytes('report');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const stored = service.artifacts.find('report');
    expect(uploaded.result).toEqual({ size: bytes.length, digest: sha256, id: stored?.id });
    expect(stored).toMatchObject({ sizeBytes: bytes.length, digest: `sha256:${sha256}` });
    expect(Date.parse(stored?.expiresAt ?? '') - Date.now()).toBeGreaterThan(2 * 86_400_000);

    const { result: listed } = await client.call('listArtifacts', []);
    const described = { name: 'report', id: stored?.id, size: bytes.length, digest: stored?.digest };
    expect(listed).toMatchObject({ artifacts: [described] });
    expect((await client.call('getArtifact', ['report'])).result).toMatchObject({ artifact: described });

    const path = join(client.runner.temp, 'downloaded');
    const options = { path, expectedHash: stored?.digest };
    const downloaded = await client.call('downloadArtifact', [stored?.id, options]);
    expect(downloaded.result).toEqual({ downloadPath: path, digestMismatch: false });
    expect(await readFile(join(path, 'report.txt'), 'utf8')).toBe('forty-two clips');

    await client.call('deleteArtifact', ['report']);
    expect(service.artifacts.find('report')).toBeUndefined();
  });

  it('refuses a name that is taken in the same run, also by another job, and none of another run', async () => {
    const { runId } = inventJob();
    await upload(await makeClient(service.makeEnvironment(inventJob(runId))), 'rows');
    const second = await upload(await makeClient(service.makeEnvironment(inventJob(runId))), 'rows');
    expect(second.exitCode).toBe(1);
    expect(errorsOf(second)).toEqual([
      'Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: ' +
        'an artifact with this name already exists on the workflow run',
    ]);
    expect((await upload(await makeClient(), 'rows')).exitCode).toBe(0);
  });

  it('hides artifacts of other runs', async () => {
    await upload(await makeClient(), 'hidden');
    const other = await makeClient();
    expect((await other.call('listArtifacts', [])).result).toEqual({ artifacts: [] });
    expect(errorsOf(await other.call('getArtifact', ['hidden']))[0]).toContain('Artifact not found for name: hidden');
  });

  it('is asked again after 503, twice', async () => {
    service.fail('CreateArtifact', UNAVAILABLE, 2);
    const before = service.calls.length;
    const { exitCode, lines } = await upload(await makeClient(), 'late');
    expect(exitCode).toBe(0);
    expect(lines.filter((line) => line.includes('503'))).toHaveLength(2);
    expect(service.calls.slice(before)).toEqual([
      'CreateArtifact',
      'CreateArtifact',
      'CreateArtifact',
      'FinalizeArtifact',
    ]);
  });

  it('is not asked again after a reset connection', async () => {
    service.fail('CreateArtifact', { kind: 'reset' });
    const step = await upload(await makeClient(), 'reset');
    expect(errorsOf(step)[0]).toContain('Unable to make request: ECONNRESET');
    expect(service.artifacts.find('reset')).toBeUndefined();
  });

  it('can be slow', async () => {
    service.fail('FinalizeArtifact', { kind: 'delay', milliseconds: 1_500 }, 1);
    const step = await upload(await makeClient(), 'slow');
    expect(step.exitCode).toBe(0);
    expect(step.durationS).toBeGreaterThan(1.5);
  });

  it('leaves an artifact unfinished, and unlisted, where the bytes are refused', async () => {
    blobs.fail('upload', { kind: 'answer', status: 403, body: 'no' });
    const client = await makeClient();
    expect((await upload(client, 'refused')).exitCode).toBe(1);
    expect(service.artifacts.find('refused')).toMatchObject({ name: 'refused' });
    expect(service.artifacts.find('refused')?.digest).toBeUndefined();
    expect((await client.call('listArtifacts', [])).result).toEqual({ artifacts: [] });
  });

  it('knows only tokens that it issued', async () => {
    const stranger = { ...service.makeEnvironment(), ACTIONS_RUNTIME_TOKEN: makeForeignToken() };
    const step = await upload(await makeClient(stranger), 'foreign');
    expect(errorsOf(step)[0]).toContain('(401) Unauthorized: this token was not issued here');
  });

  it.each([['https://github.example.org'], ['http://localhost:3000']])('is not asked from %s', async (serverUrl) => {
    const before = service.calls.length;
    const step = await upload(await makeClient(service.makeEnvironment(), { serverUrl }), 'enterprise');
    expect(errorsOf(step)[0]).toContain('not currently supported on GHES');
    expect(service.calls.length).toBe(before);
  });
});

function makeForeignToken(): string {
  const { runId, jobId } = inventJob();
  const claims = Buffer.from(JSON.stringify({ scp: `Actions.Results:${runId}:${jobId}` })).toString('base64url');
  return `${Buffer.from('{}').toString('base64url')}.${claims}.signature`;
}

describe('a blob store under the names of Azure', () => {
  let azure: BlobStore;
  let azureService: ResultsService;

  beforeAll(async () => {
    azure = await startBlobStore({ hostName: 'azure' });
    azureService = await startResultsService(azure);
  });

  afterAll(async () => {
    await azureService?.stop();
    await azure?.stop();
  });

  async function saveAndForget(key: string): Promise<Client> {
    const client = await makeClient({ ...azureService.makeEnvironment(), RUNNER_DEBUG: '1' });
    const path = await writeInWorkspace(client.runner, 'cached/probes.txt', 'probed');
    expect((await client.call('saveCache', [['cached'], key])).result).toBe(azureService.caches.find(key)?.id);
    await rm(path);
    return client;
  }

  it('lets caches be downloaded with the Azure SDK, as on the real service', async () => {
    const { runner, call } = await saveAndForget('azure-1');
    const { result, lines } = await call('restoreCache', [['cached'], 'azure-1']);
    expect(result).toBe('azure-1');
    expect(lines.join('\n')).toContain('Received ');
    expect(await readFile(join(runner.workspace, 'cached/probes.txt'), 'utf8')).toBe('probed');
  });

  it('can reset a download, which the SDK asks for again', async () => {
    const { call } = await saveAndForget('azure-2');
    const before = azure.counts.download;
    azure.fail('download', { kind: 'reset' }, 1);
    expect((await call('restoreCache', [['cached'], 'azure-2'])).result).toBe('azure-2');
    expect(azure.counts.download - before).toBe(2);
  });

  it.each([{ kind: 'cut', afterBytes: 10 }, { kind: 'stall' }] as const)(
    'can let a download suffer $kind, on which the SDK hangs until its segment has timed out',
    async (fault) => {
      const { call } = await saveAndForget(`azure-${fault.kind}`);
      const before = azure.counts.download;
      azure.fail('download', fault, 1);
      const options = { timeoutInMs: 500, segmentTimeoutInMs: 2_000 };
      const step = await call('restoreCache', [['cached'], `azure-${fault.kind}`, [], options]);
      expect(step.result).toBeNull();
      expect(step.durationS).toBeGreaterThan(2);
      expect(step.annotations).toMatchObject([{ message: expect.stringMatching(/abort/i) }]);
      expect(azure.counts.download - before).toBe(1);
    },
  );

  it('takes artifacts', async () => {
    const { runner, call } = await makeClient(azureService.makeEnvironment());
    const file = await writeInWorkspace(runner, 'report.txt', 'forty-two clips');
    const { result } = await call('uploadArtifact', ['report', [file], runner.workspace, {}]);
    const { id, sizeBytes } = azureService.artifacts.find('report') ?? {};
    expect(result).toMatchObject({ id, size: sizeBytes });
    const downloaded = await call('downloadArtifact', [id, { path: runner.temp }]);
    expect(downloaded.exitCode).toBe(0);
    expect(await readFile(join(runner.temp, 'report.txt'), 'utf8')).toBe('forty-two clips');
  });
});

describe('the cache service, asked by @actions/cache', () => {
  /** Saves `cached/<name>` under a key and then removes it from the workspace. */
  async function save({ runner, call }: Client, key: string, text = 'probed') {
    await writeInWorkspace(runner, 'cached/probes.txt', text);
    const step = await call('saveCache', [['cached'], key]);
    await rm(join(runner.workspace, 'cached'), { recursive: true });
    return step;
  }

  async function restore({ call }: Client, key: string, restoreKeys: readonly string[] = []) {
    return call('restoreCache', [['cached'], key, restoreKeys]);
  }

  function readRestored({ runner }: Client): Promise<string> {
    return readFile(join(runner.workspace, 'cached/probes.txt'), 'utf8').catch(() => 'nothing');
  }

  it('keeps a saved entry and gives it back by its key', async () => {
    const client = await makeClient();
    const saved = await save(client, 'exact-1');
    const entry = service.caches.find('exact-1');
    expect(saved.result).toBe(entry?.id);
    expect(entry?.sizeBytes).toBe((await service.caches.readBytes('exact-1')).length);
    expect((await restore(client, 'exact-1')).result).toBe('exact-1');
    expect(await readRestored(client)).toBe('probed');
  });

  it('gives the newest entry that a restore key begins, or the key itself', async () => {
    const client = await makeClient();
    await save(client, 'prefix-a-1', 'old');
    await save(client, 'prefix-a-2', 'new');
    expect((await restore(client, 'prefix-b-1', ['prefix-z', 'prefix-a-'])).result).toBe('prefix-a-2');
    expect(await readRestored(client)).toBe('new');
    expect((await restore(client, 'prefix-')).result).toBe('prefix-a-2');
  });

  it('misses unknown keys, other paths and evicted entries', async () => {
    const client = await makeClient();
    await save(client, 'miss-1');
    expect((await restore(client, 'miss-2', ['other'])).result).toBeNull();
    expect((await client.call('restoreCache', [['./cached'], 'miss-1'])).result).toBeNull();
    await service.caches.evict('miss-1');
    expect((await restore(client, 'miss-1')).result).toBeNull();
    expect(await readRestored(client)).toBe('nothing');
  });

  it('refuses a key that is taken, which the step hears of in a plain line only', async () => {
    const client = await makeClient();
    await save(client, 'taken-1');
    const second = await save(client, 'taken-1');
    expect(second.exitCode).toBe(0);
    expect(second.result).toBe(-1);
    expect(second.text).toContain('another job may be creating this cache');
    expect(second.annotations).toEqual([]);
  });

  it('is asked again after 503, twice', async () => {
    const client = await makeClient();
    await save(client, 'late-1');
    service.fail('GetCacheEntryDownloadURL', UNAVAILABLE, 2);
    expect((await restore(client, 'late-1')).result).toBe('late-1');
    expect(await readRestored(client)).toBe('probed');
  });

  it('is a miss with a warning where the service is down', async () => {
    service.fail('CacheService', { kind: 'reset' });
    const client = await makeClient();
    const step = await restore(client, 'down-1');
    expect(step.result).toBeNull();
    expect(step.annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining('ECONNRESET') }]);
  });

  it('gives a poisoned archive as if it were good', async () => {
    const client = await makeClient();
    await save(client, 'poison-1', 'good');
    await save(client, 'poison-2', 'bad');
    await service.caches.poison('poison-1', await service.caches.readBytes('poison-2'));
    expect((await restore(client, 'poison-1')).result).toBe('poison-1');
    expect(await readRestored(client)).toBe('bad');
  });

  it('is a miss with a warning where the archive is garbage', async () => {
    const client = await makeClient();
    await save(client, 'garbage-1');
    await service.caches.poison('garbage-1', Buffer.from('no archive at all'));
    const step = await restore(client, 'garbage-1');
    expect(step.result).toBeNull();
    expect(step.annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining('exit code 2') }]);
    expect(await readdir(client.runner.workspace)).toEqual([]);
  });

  it('denies reading and writing to runs that may not', async () => {
    const client = await makeClient();
    service.fail('CreateCacheEntry', CACHE_WRITE_DENIED);
    const saved = await save(client, 'denied-1');
    expect(saved.annotations).toMatchObject([{ message: expect.stringContaining('cache write denied:') }]);
    service.fail('GetCacheEntryDownloadURL', CACHE_READ_DENIED);
    const restored = await restore(client, 'denied-1');
    expect(restored.annotations).toMatchObject([{ message: expect.stringContaining('cache read denied:') }]);
    expect([saved.result, restored.result]).toEqual([-1, null]);
  });

  it('is not asked where the cache mode forbids it', async () => {
    const before = service.calls.length;
    const client = await makeClient({ ...service.makeEnvironment(), ACTIONS_CACHE_MODE: 'none' });
    expect((await restore(client, 'mode-1')).result).toBeNull();
    await save(client, 'mode-1');
    expect(service.calls.length).toBe(before);
  });
});
