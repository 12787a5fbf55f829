import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import {
  type Downloaded,
  type DownloadOptions,
  type DownloadRequest,
  downloadFile,
} from '../../../src/fetch/download.ts';
import type { UserError } from '../../../src/user-error.ts';
import { makeWorkspace } from '../../support/workspace.ts';
import { type DownloadServer, startDownloadServer } from '../peers/download-server.ts';

/** What a download left behind. */
export interface Left {
  readonly result: Partial<Downloaded>;
  /** What a download that failed says. */
  readonly error: { readonly code: string; readonly message: string; readonly hint?: string | undefined } | undefined;
  /** The file's bytes, if it is there. */
  readonly bytes: Buffer | undefined;
  /** Names in the folder. */
  readonly names: readonly string[];
}

/** Bytes that compress as little as a video, and are the same nowhere else. */
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
    let result: Partial<Downloaded> = {};
    let error: Left['error'];
    try {
      result = await downloadFile(
        { destination, origin: 'user', ...request },
        { firstDelayMs: 1, stallTimeoutS: 20, ...options },
      );
    } catch (thrown) {
      const { code, message, hint } = thrown as UserError;
      error = { code, message, hint };
    }
    const names = await readdir(folder);
    const bytes = names.includes('corpus.zip') ? await readFile(destination) : undefined;
    return { result, error, bytes, names };
  }

  return { folder, destination, download };
}
