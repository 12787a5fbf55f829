import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { installedFfprobe } from '../../support/ffprobe-binary.ts';
import { type BlobStore, openBlobStore } from '../peers/blob-store.ts';
import { type DownloadServer, startDownloadServer } from '../peers/download-server.ts';
import { type GitHubApi, startGitHubApi } from '../peers/github-api.ts';
import { type ResultsService, startResultsService } from '../peers/results-service.ts';
import { type EndedStep, makeRunner, type Runner, type RunnerOptions } from '../peers/runner.ts';
import { ENTRIES, ROOT, readActionFile, withDefaults } from './action-file.ts';

export { ENTRIES, ROOT, readActionFile, withDefaults };

export const REPOSITORY = 'octo-org/corpus';

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
  const blobs = await openBlobStore(inject('blobService'));
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
      for (const peer of [results, api, downloads]) peer.clearFaults();
    },
    stop: async () => {
      for (const peer of [downloads, api, results]) await peer.stop();
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
