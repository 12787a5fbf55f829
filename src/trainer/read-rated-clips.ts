import type { FileHandle } from 'node:fs/promises';
import { digestWords } from '../contract/digest-table.ts';
import { type JsonlDigest, type JsonlLine, readLines } from '../contract/jsonl.ts';
import { type RowVisitor, readRows } from '../contract/rows.ts';
import { parseUnifiedLine } from '../contract/unified-row.ts';
import type { RowViolation } from '../contract/violation.ts';
import { explainFailedRead, openJsonl } from '../open-jsonl.ts';
import { UserError } from '../user-error.ts';
import type { RatedClip } from './content-groups.ts';
import { findNativeScale, toUnifiedScore } from './native-scale.ts';

/** The longest line that is read anywhere fits. */
const BEGINNING_BYTES = 65_536;

/** A unified row has a key in its first line that a corpus' row can't have. */
async function isUnified(file: FileHandle): Promise<boolean> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(BEGINNING_BYTES), 0, BEGINNING_BYTES, 0);
  const [line = ''] = buffer.toString('latin1', 0, bytesRead).split('\n', 1);
  return line.includes('"mos_native_scale"');
}

/** Counts the lines that are no rows, and keeps the first. */
class Faults {
  count = 0;
  #first = '';

  readonly visit = ({ number }: JsonlLine, violations: readonly RowViolation[]): void => {
    this.count += 1;
    const [first] = violations;
    if (this.count > 1 || first === undefined) return;
    this.#first = `line ${number}: ${first.code}${first.pointer === '' ? '' : ` ${first.pointer}`}`;
  };

  refuse(path: string): void {
    if (this.count === 0) return;
    throw new UserError('JSONL_INVALID', {
      message: `${path}: ${this.count} lines are no rows, the first at ${this.#first}`,
      hint: 'run `konvid-ingest validate` on it, and write the file again',
    });
  }
}

function visitCorpusRows(faults: Faults, visit: (clip: RatedClip) => void): RowVisitor {
  return {
    visitRow({ row, digest }) {
      const unifiedMos = toUnifiedScore(row.mos, findNativeScale(row));
      visit({ corpus: row.corpus, src: row.src, digest, unifiedMos });
    },
    visitFault: faults.visit,
  };
}

function visitUnifiedLine(line: JsonlLine, faults: Faults, visit: (clip: RatedClip) => void): void {
  const { row, violations } = parseUnifiedLine(line.bytes);
  if (row === undefined) faults.visit(line, violations);
  else visit({ corpus: row.corpus, src: row.src, digest: digestWords(row.src_sha256), unifiedMos: row.mos });
}

/**
 * Reads a JSONL of a corpus, or one that `unify` made, and hands over what a split looks at; each only valid during the call.
 *
 * @throws UserError JSONL_UNREADABLE, JSONL_READ_FAILED, JSONL_INVALID
 */
export async function readRatedClips(
  path: string,
  visit: (clip: RatedClip) => void,
  signal: AbortSignal | undefined,
): Promise<JsonlDigest> {
  const file = await openJsonl(path);
  const faults = new Faults();
  let digest: JsonlDigest;
  try {
    digest = (await isUnified(file))
      ? await readLines(file, (line) => visitUnifiedLine(line, faults, visit), { signal })
      : await readRows(file, visitCorpusRows(faults, visit), signal);
  } catch (error) {
    throw explainFailedRead(error, path);
  } finally {
    await file.close();
  }
  faults.refuse(path);
  return digest;
}
