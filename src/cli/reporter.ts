import { redactCredentials, toLogText } from '../files/untrusted-text.ts';
import type { UserError } from '../files/user-error.ts';
import { LOG_LEVELS, type LogLevel } from '../options/defaults.ts';
import { type LineStream, type Piece, paint } from './terminal.ts';

/** Writes lines for people to stderr, escaped and without credentials. */
export class Reporter {
  readonly #stream: LineStream;
  readonly #lowest: number;
  #clearLine: () => void = () => undefined;

  constructor(stream: LineStream, level: LogLevel) {
    this.#stream = stream;
    this.#lowest = LOG_LEVELS.indexOf(level);
  }

  /** Sets what is called before each line, to make room in place of a progress bar. */
  beforeEachLine(clearLine: () => void): void {
    this.#clearLine = clearLine;
  }

  /** Whether lines of this level are written. */
  shows(level: LogLevel): boolean {
    return LOG_LEVELS.indexOf(level) >= this.#lowest;
  }

  log(level: LogLevel, line: string): void {
    if (this.shows(level)) this.always(line);
  }

  /** For summaries and errors, which no level hides. */
  always(line: string): void {
    this.pieces([{ text: line }]);
  }

  /** A line whose pieces differ in style. */
  pieces(pieces: readonly Piece[]): void {
    const shown = pieces.map(({ text, style }) =>
      paint({ text: toLogText(redactCredentials(text)), style }, this.#stream),
    );
    this.#clearLine();
    this.#stream.write(`${shown.join('')}\n`);
  }
}

/** What broke and what to do, on two lines, with the code to look up. */
export function reportUserError({ code, message, hint }: UserError, reporter: Reporter): void {
  reporter.pieces([
    { text: 'konvid-ingest: ' },
    { text: 'error:', style: 'red' },
    { text: ` ${message} ` },
    { text: `[${code}]`, style: 'bold' },
  ]);
  if (hint === undefined) return;
  reporter.pieces([{ text: 'konvid-ingest: ' }, { text: 'hint:', style: 'cyan' }, { text: ` ${hint}` }]);
}
