import type { TestProject } from 'vitest/node';
import { bundle } from '../../../scripts/bundle.ts';
import { type BlobService, startBlobService } from '../peers/blob-store.ts';
import { BUNDLE } from './action-file.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly blobService: BlobService;
  }
}

/** Bundles the Action's steps and starts the blob service, once for all test files. Returns what stops it. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  await bundle(BUNDLE);
  const { service, stop } = await startBlobService();
  provide('blobService', service);
  return stop;
}
