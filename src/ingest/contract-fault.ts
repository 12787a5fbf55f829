import type { ClipFault } from '../clips/clip-fault.ts';
import { describeValue } from '../contract/describe-value.ts';
import type { CorpusRow } from '../contract/generated/types.ts';
import { validateRow } from '../contract/line.ts';

/** The row that the contract refuses is a fault of its clip: ffprobe said something that no row may say. */
export function contractFault(row: CorpusRow): ClipFault | undefined {
  const [violation] = validateRow(row);
  if (violation === undefined) return undefined;
  const { pointer, expected, found } = violation;
  return { code: 'ROW_INVALID', reason: `${pointer} is ${describeValue(found)}, expected ${expected}` };
}
