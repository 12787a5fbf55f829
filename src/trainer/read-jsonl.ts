import { stat } from 'node:fs/promises';
import type { JsonlDigest } from '../contract/jsonl.ts';
import { estimateRows, type RowVisitor, readRows } from '../contract/rows.ts';
import { explainFailedRead, openJsonl } from '../open-jsonl.ts';

/**
 * Reads a JSONL of a corpus by its path, row by row.
 *
 * @throws UserError JSONL_UNREADABLE, JSONL_READ_FAILED
 */
export async function readJsonl(
  path: string,
  visitor: RowVisitor,
  signal: AbortSignal | undefined,
): Promise<JsonlDigest> {
  const file = await openJsonl(path);
  try {
    return await readRows(file, visitor, signal);
  } catch (error) {
    throw explainFailedRead(error, path);
  } finally {
    await file.close();
  }
}

/** How many rows some files may hold, for nothing but room in memory. */
export async function estimateAllRows(paths: readonly string[]): Promise<number> {
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path).catch(() => undefined))?.size ?? 0));
  return estimateRows(sizes.reduce((sum, size) => sum + size, 0));
}
