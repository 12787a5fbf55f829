import type { ClosedRun } from './closing-table.ts';
import type { Reporter } from './reporter.ts';
import { canRedraw, columnsOf } from './terminal.ts';

/** Ends a run with a table, where there is a terminal to show it; logs have the summary's lines. */
export async function closeRun(
  run: ClosedRun,
  { reporter, stream }: { readonly reporter: Reporter; readonly stream: NodeJS.WriteStream },
): Promise<void> {
  if (!canRedraw(stream) || !reporter.shows('info')) return;
  // Loaded here: most runs have no terminal.
  const { composeClosingTable } = await import('./closing-table.ts');
  for (const line of composeClosingTable(run, columnsOf(stream))) reporter.pieces(line);
}
