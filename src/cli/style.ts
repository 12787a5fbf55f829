/** Where lines go: one of Node's streams, or what writes them in another way. */
export interface LineStream {
  write(text: string): unknown;
}

/** How a piece of a line looks where colours are shown. */
export type Style = 'bold' | 'dim' | 'green' | 'yellow' | 'red' | 'cyan';

/** A piece of a line. */
export interface Piece {
  readonly text: string;
  readonly style?: Style | undefined;
}

function isNodeStream(stream: LineStream): stream is NodeJS.WritableStream {
  return 'writable' in stream;
}

/**
 * Text in a style. Given a stream it stays plain where that shows no colours: no terminal, `TERM=dumb`, `NO_COLOR`; with
 * `FORCE_COLOR` every stream of Node's shows them.
 */
export function paint({ text, style }: Piece, stream?: LineStream): string {
  if (style === undefined || text === '') return text;
  if (stream !== undefined && !isNodeStream(stream)) return text;
  // Not imported: that would load all of it when the command starts, and most runs paint nothing.
  const { styleText } = process.getBuiltinModule('node:util');
  return styleText(style, text, stream === undefined ? { validateStream: false } : { stream });
}
