import type { UnifiedRow } from './generated/types.ts';
import { type LineVerdict, parseLine } from './line.ts';
import { validateUnifiedRow } from './row.ts';

export { serialiseUnifiedRow } from './row.ts';

export function parseUnifiedLine(bytes: Buffer): LineVerdict<UnifiedRow> {
  return parseLine(bytes, validateUnifiedRow);
}
