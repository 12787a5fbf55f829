import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, afterEach, beforeAll } from 'vitest';
import {
  type Downloaded,
  type DownloadOptions,
  type DownloadRequest,
  downloadFile,
} from '../../../src/fetch/download.ts';
import type { UserError } from '../../../src/files/user-error.ts';
import { makeWorkspace } from '../../support/workspace.ts';
import { type DownloadServer, startDownloadServer } from '../peers/download-server.ts';

/** What a download leaves behind. */
export interface Left {
  readonly result: Partial<Downloaded>;
  readonly error: Pick<UserError, 'code' | 'message' | 'hint'> | undefined;
  /** The file's bytes, if it is there. */
  readonly bytes: Buffer | undefined;
  /** Names in the folder. */
  readonly names: readonly string[];
}

/** Bytes that compress as little as a video. */
export function inventBytes(size: number): Buffer {
  return randomBytes(size);
}

/** One server for all tests of a file. */
export function useServer(): () => DownloadServer {
  let server: DownloadServer | undefined;
  const current = () => {
    if (server === undefined) throw new Error('the server runs within tests only');
    return server;
  };
  beforeAll(async () => {
    server = await startDownloadServer();
  });
  afterEach(() => current().clearFaults());
  afterAll(() => current().stop());
  return current;
}

/** A folder and a way to download into it, again and again. */
export async function makeTarget() {
  const folder = await makeWorkspace();
  const destination = join(folder, 'corpus.zip');

  async function download(
    request: Partial<DownloadRequest> & { readonly url: string },
    options: DownloadOptions = {},
  ): Promise<Left> {
    const left = await downloadFile(
      { destination, origin: 'user', ...request },
      { firstDelayMs: 1, stallTimeoutS: 20, ...options },
    ).then(
      (result) => ({ result, error: undefined }),
      ({ code, message, hint }: UserError) => ({ result: {}, error: { code, message, hint } }),
    );
    const names = await readdir(folder);
    const bytes = names.includes('corpus.zip') ? await readFile(destination) : undefined;
    return { ...left, bytes, names };
  }

  return { folder, destination, download };
}

/** A download in a process of its own, which can be killed, and which reads proxies and authorities when it starts. */
const CHILD = `
  const { downloadFile } = await import(process.argv[1]);
  const [, , request, options] = process.argv;
  try {
    console.log(JSON.stringify(await downloadFile(JSON.parse(request), { firstDelayMs: 1, ...JSON.parse(options) })));
  } catch ({ code, message }) {
    console.log(JSON.stringify({ code, message }));
  }
`;

export function startChild(request: DownloadRequest, options: DownloadOptions = {}, env: NodeJS.ProcessEnv = {}) {
  const module = join(import.meta.dirname, '../../../src/fetch/download.ts');
  const args = ['--input-type=module', '-e', CHILD, module, JSON.stringify(request), JSON.stringify(options)];
  return execa(process.execPath, args, { extendEnv: false, env: { PATH: '/usr/bin:/bin', ...env }, reject: false });
}
