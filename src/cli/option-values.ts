import { InvalidArgumentError } from 'commander';
import { PROBER_MODES, type ProberMode } from '../ingest/prober-mode.ts';
import { LOG_LEVELS, type LogLevel } from './reporter.ts';

/** A whole number of at least 1, digits only. */
export function parseWholeNumber(text: string): number {
  const value = Number(text);
  if (/^[0-9]+$/.test(text) && value >= 1 && Number.isSafeInteger(value)) return value;
  throw new InvalidArgumentError('expected a whole number of at least 1');
}

/** A whole number of at least 0, digits only. */
export function parseCountOption(text: string): number {
  const value = Number(text);
  if (/^[0-9]+$/.test(text) && Number.isSafeInteger(value)) return value;
  throw new InvalidArgumentError('expected a whole number of at least 0');
}

/** A number from 0 to 1, with a decimal point. */
export function parseFraction(text: string): number {
  const value = Number(text);
  if (/^(?:[0-9]+\.?[0-9]*|\.[0-9]+)$/.test(text) && value <= 1) return value;
  throw new InvalidArgumentError('expected a fraction from 0 to 1, such as 0.10');
}

/** Levels in any case: the Python adapters take them in capitals. */
export function parseLogLevel(text: string): LogLevel {
  const level = LOG_LEVELS.find((known) => known === text.toLowerCase());
  if (level !== undefined) return level;
  throw new InvalidArgumentError(`expected one of ${LOG_LEVELS.join(', ')}`);
}

export function parseProber(text: string): ProberMode {
  const mode = PROBER_MODES.find((known) => known === text);
  if (mode !== undefined) return mode;
  throw new InvalidArgumentError(`expected one of ${PROBER_MODES.join(', ')}`);
}

/** Collects an option that may be given more than once. */
export function collect(text: string, earlier: readonly string[]): readonly string[] {
  return [...earlier, text];
}

/** How `validate` prints its report. */
export const REPORT_FORMATS = ['text', 'json', 'jsonl'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

export function parseFormat(text: string): ReportFormat {
  const format = REPORT_FORMATS.find((known) => known === text);
  if (format !== undefined) return format;
  throw new InvalidArgumentError(`expected one of ${REPORT_FORMATS.join(', ')}`);
}
