/** Lines for people on stderr, and the terminal behind it. */
import { styleText } from 'node:util';
import { redactCredentials, toLogText } from '../files/untrusted-text.ts';
import { systemErrorCode, UserError } from '../files/user-error.ts';
import { LOG_LEVELS, type LogLevel } from '../options/defaults.ts';

/** How a piece of a line looks on a terminal with colours. */
export type Style = 'bold' | 'dim' | 'green' | 'yellow' | 'red' | 'cyan';

/** A piece of a line. */
export interface Piece {
  readonly text: string;
  readonly style?: Style | undefined;
}

const DEFAULT_COLUMNS = 80;
/** A terminal that reports fewer doesn't know its width. */
const MIN_COLUMNS = 20;

/** Columns of the terminal behind a stream; 80 if it has none or doesn't know. */
export function columnsOf({ isTTY, columns = 0 }: NodeJS.WriteStream): number {
  return isTTY && columns >= MIN_COLUMNS ? columns : DEFAULT_COLUMNS;
}

/** Whether lines on stderr can be drawn over: on a terminal that doesn't just print. */
export function canRedraw(): boolean {
  return process.stderr.isTTY && process.env['TERM'] !== 'dumb';
}

/**
 * Text in a style. With a stream it stays plain if that shows no colours: no terminal, `TERM=dumb`, `NO_COLOR`; `FORCE_COLOR` turns
 * colours on for every stream of Node.
 */
export function paint({ text, style }: Piece, stream?: NodeJS.WriteStream): string {
  if (style === undefined || text === '') return text;
  return styleText(style, text, stream === undefined ? { validateStream: false } : { stream });
}

/** Writes lines for people to stderr, escaped and without credentials. */
export class Reporter {
  readonly #lowest: number;
  #clearLine: () => void = () => undefined;

  constructor(level: LogLevel) {
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
      paint({ text: toLogText(redactCredentials(text)), style }, process.stderr),
    );
    this.#clearLine();
    process.stderr.write(`${shown.join('')}\n`);
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

/**
 * Watches stdout and stderr. A failed write to stdout loses the command's answer, so it is an error; a failed write to stderr can't be
 * reported, and the work goes on. A reader that closes the pipe (`| head`) has seen enough.
 *
 * @param onLost called once if the answer or a part of it was lost
 */
export function watchStandardStreams(onLost: (error: UserError) => void): void {
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', (error) => {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    if (code === 'EPIPE') return;
    const message = `standard output: writing failed (${code})`;
    const hint = 'make room where it leads to, and run the same command again';
    onLost(new UserError('STDOUT_WRITE_FAILED', { message, hint, cause: error }, 3));
  });
}
