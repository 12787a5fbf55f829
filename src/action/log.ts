import { info, warning } from '@actions/core';
import type { ResultError } from '../contract/generated/types.ts';
import { redactCredentials, toLogText } from '../files/untrusted-text.ts';
import { toUserError, type UserError } from '../files/user-error.ts';
import type { Notice } from '../ingest/options.ts';
import { inStepWords } from '../options/show.ts';

/** Writes a line to the log, escaped and without credentials. All text goes through this. */
export function logLine(text: string): void {
  info(toLogText(redactCredentials(text)));
}

export function logWarning(text: string): void {
  warning(toLogText(redactCredentials(text)));
}

/** Notices become plain lines, because annotations are made from the manifest. */
export function logNotice({ level, code, message }: Notice): void {
  logLine(inStepWords(level === 'info' ? message : `${message} [${code}]`));
}

/** Errors that quote labels, names of clips or archive entries, rows or predictions. */
const QUOTES_DATA: ReadonlySet<string> = new Set([
  'ARCHIVE_DAMAGED',
  'ARCHIVE_REFUSED',
  'CLIPS_UNMATCHED',
  'CLIPS_UNREADABLE',
  'LABELS_ALL_REJECTED',
  'LABELS_DUPLICATE_COLUMN',
  'LABELS_UNKNOWN',
  'LABELS_UNREADABLE',
  'MERGE_REFUSED',
  'OUTPUT_INVALID_ROWS',
  'PREDICTIONS_AMBIGUOUS',
  'PREDICTIONS_FIELDS',
  'PREDICTIONS_INVALID',
  'PREDICTIONS_MISSING',
  'PREDICTIONS_REPEATED',
  'PREDICTIONS_UNKNOWN',
  'PREDICTIONS_UNREADABLE',
  'SCORE_CLIP_REPEATED',
  'SCORE_SPLIT_MISMATCH',
  'SYSTEM_CALL_FAILED',
]);

/** What broke and what to do, on one line and in the words of a step. */
export function describeFailure({ message, code, hint }: ResultError | UserError): string {
  return redactCredentials(inStepWords(`${message}${hint ? ` (${hint})` : ''} [${code}]`));
}

/** What broke and what to do, as anybody may see it who can read the log. A bug's stack is logged. */
export function explainFailure(error: unknown, { showValues }: { showValues: boolean }): string {
  const told = toUserError(error);
  if (told === undefined) {
    logLine(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return redactCredentials(`a bug of konvid-ingest, please report it: ${String(error)}`);
  }
  if (showValues || !QUOTES_DATA.has(told.code)) return describeFailure(told);
  return `the details quote the corpus, and are shown in private repositories only [${told.code}]`;
}
