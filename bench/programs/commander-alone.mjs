/** The same, and parses a command line. */
import './builtins-alone.mjs';
import { Command } from 'commander';

await new Command('konvid-ingest')
  .addCommand(new Command('validate').argument('<file...>').action(() => undefined))
  .parseAsync(['validate', 'rows.jsonl'], { from: 'user' });
