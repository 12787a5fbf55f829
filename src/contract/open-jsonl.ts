import { closeSettled, openRegular, type ReadableFile, readFully } from '../files/reading.ts';
import { systemErrorCode, UserError } from '../files/user-error.ts';
import { MAX_LINE_BYTES } from './jsonl.ts';

/** A key that every unified row has, and no row of a corpus. */
const UNIFIED_KEY = '"mos_native_scale"';

/** Rows of a corpus begin with another key. */
const EXPORT_BEGINNING = '{"path":';

/** Turns a failed read into a UserError. Any other error is returned as it is. */
export function explainFailedRead(error: unknown, path: string): unknown {
  const code = systemErrorCode(error);
  if (error instanceof UserError || code === undefined) return error;
  return new UserError('JSONL_READ_FAILED', { message: `${path}: reading failed (${code})`, cause: error }, 3);
}

/**
 * Opens a JSONL for some work. Doesn't wait for a pipe or device at the path: refuses it.
 *
 * @throws UserError JSONL_UNREADABLE, JSONL_READ_FAILED (exitCode 3), and whatever the work throws
 */
export async function withJsonl<Result>(path: string, work: (file: ReadableFile) => Promise<Result>): Promise<Result> {
  const hint = 'name the JSONL that `konvid-ingest ingest` wrote';
  const file = await openRegular(path, { code: 'JSONL_UNREADABLE', hint });
  try {
    return await work(file);
  } catch (error) {
    throw explainFailedRead(error, path);
  } finally {
    await closeSettled(file);
  }
}

/**
 * Whether a JSONL was written by `unify`. The first line decides, and need not be valid.
 *
 * @throws UserError JSONL_IS_EXPORT for what `export` wrote
 */
export async function beginsWithUnifiedRow(file: Pick<ReadableFile, 'read'>): Promise<boolean> {
  const beginning = await readFully(file, Buffer.alloc(MAX_LINE_BYTES), 0);
  const [line = ''] = beginning.toString('latin1').split('\n', 1);
  if (line.startsWith(EXPORT_BEGINNING) && line.includes('"src_sha256"')) {
    throw new UserError('JSONL_IS_EXPORT', {
      message: 'the file was written by `konvid-ingest export` and is no corpus',
      hint: 'name the JSONL that it was made of, which the manifest beside it (.export.json) gives',
    });
  }
  return line.includes(UNIFIED_KEY);
}
