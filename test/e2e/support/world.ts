import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { parse } from 'yaml';
import { installedFfprobe } from '../../support/ffprobe-binary.ts';
import { type BlobStore, startBlobStore } from '../peers/blob-store.ts';
import { type DownloadServer, startDownloadServer } from '../peers/download-server.ts';
import { type GitHubApi, startGitHubApi } from '../peers/github-api.ts';
import { type ResultsService, startResultsService } from '../peers/results-service.ts';
import { type EndedStep, makeRunner, type Runner, type RunnerOptions } from '../peers/runner.ts';

export const ROOT = join(import.meta.dirname, '../../..');

/** The committed entries, as a runner starts them. */
export const ENTRIES = {
  main: join(ROOT, 'src/action/main.ts'),
  merge: join(ROOT, 'src/action/merge.ts'),
  post: join(ROOT, 'src/action/post.ts'),
  score: join(ROOT, 'src/action/score.ts'),
  validate: join(ROOT, 'src/action/validate.ts'),
} as const;

export const REPOSITORY = 'octo-org/corpus';

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
}

/** An action's file, as a runner reads it. */
export function readActionFile(path: string): ActionFile {
  return parse(readFileSync(join(ROOT, path), 'utf8')) as ActionFile;
}

/** What a job without a matrix finds in the `strategy` context. */
const STRATEGY: Readonly<Record<string, string>> = {
  '${{ strategy.job-index }}': '0',
  '${{ strategy.job-total }}': '1',
};

/** Expressions are the server's business; these stand for what it would make of them. */
function evaluate(name: string, value: string): string {
  return STRATEGY[value] ?? (value.includes('${{') ? `evaluated-${name}` : value);
}

/** What a runner hands to a step: the defaults of the action's file, with what the workflow says on top. */
export function withDefaults(path: string, given: Readonly<Record<string, string>>): Record<string, string> {
  const { inputs } = readActionFile(path);
  const defaults = Object.entries(inputs).map(([name, { default: value = '' }]) => [name, String(value)] as const);
  const evaluated = defaults.map(([name, value]) => [name, evaluate(name, value)] as const);
  return { ...Object.fromEntries(evaluated), ...given };
}

/** The services around a job, each a real one on loopback. */
export interface Peers {
  readonly blobs: BlobStore;
  readonly results: ResultsService;
  readonly api: GitHubApi;
  readonly downloads: DownloadServer;
  /** Address of an ffprobe that can be downloaded. */
  readonly ffprobeUrl: string;
  clearFaults(): void;
  stop(): Promise<void>;
}

export async function startPeers(): Promise<Peers> {
  const blobs = await startBlobStore();
  const results = await startResultsService(blobs);
  const api = await startGitHubApi();
  const downloads = await startDownloadServer();
  const ffprobeUrl = downloads.serve('/ffprobe', readFileSync(installedFfprobe()));
  return {
    blobs,
    results,
    api,
    downloads,
    ffprobeUrl,
    clearFaults: () => {
      for (const peer of [blobs, results, api, downloads]) peer.clearFaults();
    },
    stop: async () => {
      for (const peer of [downloads, api, results, blobs]) await peer.stop();
    },
  };
}

/** Peers for all tests of a file: started before the first, free of faults before each, stopped after the last. */
export function usePeers(): () => Peers {
  let peers: Peers | undefined;
  beforeAll(async () => {
    peers = await startPeers();
  });
  afterEach(() => peers?.clearFaults());
  afterAll(() => peers?.stop());
  return () => {
    if (peers === undefined) throw new Error('peers are there while tests run');
    return peers;
  };
}

export interface JobOptions extends RunnerOptions {
  readonly visibility?: 'public' | 'private' | 'internal';
  /** Without the tokens of artifact and cache. */
  readonly withoutServices?: boolean;
}

/** A job on a runner of its own, with the sample corpus in the default folder of its workspace. */
export interface Job {
  readonly runner: Runner;
  /** Runs the main step; ffprobe is the installed one unless the inputs say otherwise. */
  runMain(inputs?: Readonly<Record<string, string>>): Promise<EndedStep>;
  /** Runs the post step with what the main step handed over. */
  runPost(main: EndedStep): Promise<EndedStep>;
}

export async function startJob(peers: Peers, folder: string, options: JobOptions = {}): Promise<Job> {
  const { visibility = 'private', withoutServices = false, ...rest } = options;
  peers.api.setVisibility(REPOSITORY, visibility);
  const runner = await makeRunner(folder, {
    repository: REPOSITORY,
    apiUrl: peers.api.url,
    ...rest,
    environment: {
      SOURCE_DATE_EPOCH: '1778241600',
      ...(withoutServices ? {} : peers.results.makeEnvironment()),
      ...rest.environment,
    },
  });
  mkdirSync(join(runner.workspace, '.workingdir2'), { recursive: true });
  cpSync(join(ROOT, 'sample/konvid-1k'), join(runner.workspace, '.workingdir2/konvid-1k'), { recursive: true });
  return {
    runner,
    runMain: (inputs = {}) =>
      runner.run(ENTRIES.main, {
        inputs: withDefaults('action.yml', {
          'github-token': peers.api.token,
          'ffprobe-bin': installedFfprobe(),
          'artifact-name': `corpus-${Math.random().toString(36).slice(2)}`,
          ...inputs,
        }),
      }),
    runPost: ({ state }) => runner.run(ENTRIES.post, { state }),
  };
}

/** The messages of a step's annotations at a level. */
export function messagesOf({ annotations }: EndedStep, level: 'error' | 'warning'): readonly string[] {
  return annotations.filter((annotation) => annotation.level === level).map(({ message }) => message);
}
