import { redactCredentials } from '../credentials.ts';
import { toLogText } from '../log-text.ts';
import type { UserError } from '../user-error.ts';
import { type LineStream, type Piece, paint } from './style.ts';

/** Levels of `--log-level`, from the most to the least talkative; the Python adapters know the same. */
export const LOG_LEVELS = ['debug', 'info', 'warning', 'error'] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

/** Writes lines for people to stderr; every line passes through one escape, and none carries a credential. */
export class Reporter {
  readonly #stream: LineStream;
  readonly #lowest: number;
  /** Makes room for a line where a progress bar stands. */
  #clearLine: () => void = () => undefined;

  constructor(stream: LineStream, level: LogLevel) {
    this.#stream = stream;
    this.#lowest = LOG_LEVELS.indexOf(level);
  }

  /** Has this called before each line, until the next one is set. */
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

  /** For the summary and for errors, which no level hides. */
  always(line: string): void {
    this.pieces([{ text: line }]);
  }

  /** The same for a line whose pieces differ in style, where colours are shown. */
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
