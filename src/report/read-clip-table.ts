import type { ReportedFile } from '../contract/generated/types.ts';
import type { JsonlLine, Reading } from '../contract/jsonl.ts';
import { explainFailedRead, openJsonl } from '../contract/open-jsonl.ts';
import { estimateRows, readRows } from '../contract/rows.ts';
import { beginsWithUnifiedRow } from '../contract/unified-file.ts';
import { readUnifiedRows } from '../contract/unified-rows.ts';
import type { RowViolation } from '../contract/violation.ts';
import { closeSettled } from '../files/close-settled.ts';
import { UserError } from '../user-error.ts';
import { ClipTable } from './clip-table.ts';

/** A JSONL as it was read. */
export interface ReadTable {
  readonly file: ReportedFile;
  readonly table: ClipTable;
}

/** The lines that are no rows: how many, and the first. */
interface Faults {
  count: number;
  first: string;
}

function noteFault(faults: Faults, { number }: JsonlLine, [violation]: readonly RowViolation[]): void {
  faults.count += 1;
  if (faults.count === 1) faults.first = `line ${number}: ${violation?.code} ${violation?.pointer ?? ''}`.trim();
}

/**
 * Reads all rows of a JSONL of a corpus, or of one that `unify` made.
 *
 * @param path absolute
 * @throws UserError JSONL_UNREADABLE, JSONL_READ_FAILED, JSONL_INVALID
 */
export async function readClipTable(path: string, reading: Reading): Promise<ReadTable> {
  const file = await openJsonl(path);
  const faults: Faults = { count: 0, first: '' };
  try {
    const isUnified = await beginsWithUnifiedRow(file);
    const table = new ClipTable({ isUnified, expected: estimateRows((await file.stat()).size) });
    const read = isUnified ? readUnifiedRows : readRows;
    const { sizeBytes, sha256, lines } = await read(
      file,
      {
        visitRow: ({ row, digest }) => table.add(row, digest),
        visitFault: (line, violations) => noteFault(faults, line, violations),
      },
      reading,
    );
    if (faults.count === 0) return { file: { path, rows: lines, size_bytes: sizeBytes, sha256 }, table };
  } catch (error) {
    throw explainFailedRead(error, path);
  } finally {
    await closeSettled(file);
  }
  throw new UserError('JSONL_INVALID', {
    message: `${path}: ${faults.count} lines are no rows, the first at ${faults.first}`,
    hint: 'run `konvid-ingest validate` on it, and write the file again',
  });
}
