import type { Writable } from 'node:stream';
import { redactCredentials } from '../credentials.ts';
import { toLogText } from '../log-text.ts';
import type { UserError } from '../user-error.ts';

/** Levels of `--log-level`, from the most to the least talkative; the Python adapters know the same. */
export const LOG_LEVELS = ['debug', 'info', 'warning', 'error'] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

/** Writes lines for people to stderr; every line passes through one escape, and none carries a credential. */
export class Reporter {
  readonly #stream: Writable;
  readonly #lowest: number;
  /** Makes room for a line where a progress bar stands. */
  #clearLine: () => void = () => undefined;

  constructor(stream: Writable, level: LogLevel) {
    this.#stream = stream;
    this.#lowest = LOG_LEVELS.indexOf(level);
  }

  /** Has this called before each line, until the next one is set. */
  beforeEachLine(clearLine: () => void): void {
    this.#clearLine = clearLine;
  }

  log(level: LogLevel, line: string): void {
    if (LOG_LEVELS.indexOf(level) >= this.#lowest) this.always(line);
  }

  /** For the summary and for errors, which no level hides. */
  always(line: string): void {
    this.#clearLine();
    this.#stream.write(`${toLogText(redactCredentials(line))}\n`);
  }
}

/** What broke and what to do, on two lines, with the code to look up. */
export function reportUserError({ code, message, hint }: UserError, reporter: Reporter): void {
  reporter.always(`konvid-ingest: error: ${message} [${code}]`);
  if (hint !== undefined) reporter.always(`konvid-ingest: hint: ${hint}`);
}
