import { closeSync } from 'node:fs';
import { systemErrorCode } from '../user-error.ts';
import type { ReadableFile } from './readable-file.ts';

/** A failed close says nothing of bytes that were read, or flushed; anything else that is thrown is a bug. */
function overlookFailure(error: unknown): void {
  if (systemErrorCode(error) === undefined) throw error;
}

/** Closes a file whose bytes need nothing more: it was only read, or is flushed. */
export async function closeSettled(file: Pick<ReadableFile, 'close'> | undefined): Promise<void> {
  await file?.close().catch(overlookFailure);
}

/** The same in place. */
export function closeSettledSync(file: number | undefined): void {
  try {
    if (file !== undefined) closeSync(file);
  } catch (error) {
    overlookFailure(error);
  }
}
