import type { RunStats } from '../contract/generated/types.ts';
import { UserError } from '../user-error.ts';
import type { Notice } from './options.ts';

/** Share of labels whose clip may be gone before it is worth a warning: 5 to 8 % of the addresses of KonViD-150k are. */
export const ATTRITION_WARN_THRESHOLD = 0.1;

/** @throws UserError OPTION_INVALID */
export function checkAttritionThreshold(threshold: number | undefined): void {
  if (threshold === undefined || (threshold >= 0 && threshold <= 1)) return;
  throw new UserError('OPTION_INVALID', {
    message: `--attrition-warn-threshold ${threshold}: expected a fraction from 0 to 1, such as 0.10`,
  });
}

function toPercent(fraction: number): string {
  return `${Number((fraction * 100).toFixed(2))} %`;
}

/** The warning that a run with so many failed downloads deserves, if any. */
export function judgeAttrition(
  { skipped_download: failed, attrition_pct: attrition }: RunStats,
  threshold = ATTRITION_WARN_THRESHOLD,
): Notice | undefined {
  if (attrition <= threshold) return undefined;
  const message = `${failed} clips could not be downloaded, ${toPercent(attrition)} of the labels; more than ${toPercent(threshold)} is unusual`;
  return { level: 'warning', code: 'ATTRITION_HIGH', message };
}
