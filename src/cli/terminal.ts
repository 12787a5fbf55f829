import { styleText } from 'node:util';
import { systemErrorCode, UserError } from '../files/user-error.ts';

/** Where lines go: one of Node's streams, or something else that takes text. */
export interface LineStream {
  write(text: string): unknown;
}

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
export function columnsOf({ isTTY, columns = 0 }: Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>): number {
  return isTTY && columns >= MIN_COLUMNS ? columns : DEFAULT_COLUMNS;
}

/** Whether lines can be drawn over: on a terminal that doesn't just print. */
export function canRedraw({ isTTY }: Pick<NodeJS.WriteStream, 'isTTY'>): boolean {
  return isTTY && process.env['TERM'] !== 'dumb';
}

function isNodeStream(stream: LineStream): stream is NodeJS.WritableStream {
  return 'writable' in stream;
}

/**
 * Text in a style. With a stream it stays plain if that shows no colours: no terminal, `TERM=dumb`, `NO_COLOR`; `FORCE_COLOR` turns
 * colours on for every stream of Node.
 */
export function paint({ text, style }: Piece, stream?: LineStream): string {
  if (style === undefined || text === '') return text;
  if (stream !== undefined && !isNodeStream(stream)) return text;
  return styleText(style, text, stream === undefined ? { validateStream: false } : { stream });
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
