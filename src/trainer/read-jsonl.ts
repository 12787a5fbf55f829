import type { JsonlDigest, Reading } from '../contract/jsonl.ts';
import { explainFailedRead, openJsonl } from '../contract/open-jsonl.ts';
import { sumSizes } from '../contract/read-progress.ts';
import { estimateRows, type RowVisitor, readRows } from '../contract/rows.ts';
import { closeSettled } from '../files/close-settled.ts';

/**
 * Reads a JSONL of a corpus by its path, row by row.
 *
 * @throws UserError JSONL_UNREADABLE, JSONL_READ_FAILED
 */
export async function readJsonl(path: string, visitor: RowVisitor, reading: Reading): Promise<JsonlDigest> {
  const file = await openJsonl(path);
  try {
    return await readRows(file, visitor, reading);
  } catch (error) {
    throw explainFailedRead(error, path);
  } finally {
    await closeSettled(file);
  }
}

/** How many rows some files may hold, for nothing but room in memory. */
export async function estimateAllRows(paths: readonly string[]): Promise<number> {
  return estimateRows(await sumSizes(paths));
}
