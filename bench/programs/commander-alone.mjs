/** Parses a command line, and does nothing. */
import { Command } from 'commander';

await new Command('konvid-ingest')
  .addCommand(new Command('validate').argument('<file...>').action(() => undefined))
  .parseAsync(['validate', 'rows.jsonl'], { from: 'user' });
