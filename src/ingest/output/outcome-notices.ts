import type { BrokenItem, ConflictItem, DownloadFailedItem, RejectedItem } from '../../contract/generated/types.ts';
import type { Notice } from '../options.ts';

/** What is said of a label that gets no row, by what became of it. */
export const OUTCOME_NOTICES = {
  rejected: ({ code, file, line, reason }: RejectedItem): Notice => ({
    level: 'warning',
    code,
    message: `rejected: ${file}:${line}: ${reason}`,
  }),
  broken: ({ code, src, reason }: BrokenItem): Notice => ({
    level: 'warning',
    code,
    message: `skipped (broken): ${src}: ${reason}`,
  }),
  downloadFailed: ({ code, src, reason }: DownloadFailedItem): Notice => ({
    level: 'warning',
    code,
    message: `skipped (download-failed): ${src}: ${reason}`,
  }),
  conflict: ({ src, reason }: ConflictItem): Notice => ({
    level: 'warning',
    code: 'SCORE_CONFLICT',
    message: `skipped (conflict): ${src}: ${reason}`,
  }),
} as const;
