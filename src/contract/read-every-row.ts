import { closeSettled } from '../files/reading.ts';
import { UserError } from '../files/user-error.ts';
import type { CorpusRow } from './generated/types.ts';
import type { JsonlDigest, Reading } from './jsonl.ts';
import { beginsWithUnifiedRow, explainFailedRead, openJsonl } from './open-jsonl.ts';
import { readRows, readUnifiedRows } from './rows.ts';

/**
 * Reads the rows of a JSONL of a corpus, or of one that `unify` wrote.
 *
 * @param visit called for each row; a row is valid only during the call
 * @throws UserError JSONL_UNREADABLE, JSONL_INVALID if any line is not a valid row, JSONL_READ_FAILED
 */
export async function readEveryRow(
  path: string,
  visit: (row: Readonly<CorpusRow>, kind: { readonly isUnified: boolean }) => void,
  reading: Reading,
): Promise<JsonlDigest & { readonly isUnified: boolean }> {
  const file = await openJsonl(path);
  let [faults, first] = [0, ''];
  try {
    const isUnified = await beginsWithUnifiedRow(file);
    const read = isUnified ? readUnifiedRows : readRows;
    const digest = await read(
      file,
      {
        visitRow: ({ row }) => visit(row, { isUnified }),
        visitFault({ number }, [violation]) {
          faults += 1;
          if (faults === 1) first = `line ${number}: ${violation?.code} ${violation?.pointer ?? ''}`.trim();
        },
      },
      reading,
    );
    if (faults === 0) return { ...digest, isUnified };
  } catch (error) {
    throw explainFailedRead(error, path);
  } finally {
    await closeSettled(file);
  }
  throw new UserError('JSONL_INVALID', {
    message: `${path}: ${faults} lines are no rows, the first at ${first}`,
    hint: 'run `konvid-ingest validate` on it, and write the file again',
  });
}
