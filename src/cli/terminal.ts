/** What is taken for the width where nobody tells it. */
const USUAL_COLUMNS = 80;
/** Below this nothing can be laid out: a terminal that tells less doesn't know. */
const LEAST_COLUMNS = 20;

/** Columns of the terminal behind a stream; 80 where it has none, or doesn't know. */
export function columnsOf({ isTTY, columns = 0 }: Pick<NodeJS.WriteStream, 'isTTY' | 'columns'>): number {
  return isTTY && columns >= LEAST_COLUMNS ? columns : USUAL_COLUMNS;
}

/** Whether lines can be drawn over: on a terminal, but not on one that only prints. */
export function canRedraw({ isTTY }: Pick<NodeJS.WriteStream, 'isTTY'>): boolean {
  return isTTY && process.env['TERM'] !== 'dumb';
}
