import { Command } from '@commander-js/extra-typings';
import { UserError } from '../user-error.ts';
import type { ExitCode } from './exit-code.ts';
import type { CommandHelp } from './help.ts';
import { Reporter, reportUserError } from './reporter.ts';

export const SCHEMA_HELP: CommandHelp = {
  exitCodes: [
    ['0', 'done'],
    ['2', 'there is no schema of this name'],
  ],
  examples: [
    ['The names of all', 'konvid-ingest schema'],
    ['The schema of a row, for any other validator', 'konvid-ingest schema corpus-row > corpus-row.schema.json'],
    [
      'The same for validators that stop at draft-07',
      'konvid-ingest schema corpus-row.draft-07 > corpus-row.draft-07.schema.json',
    ],
  ],
};

/** `konvid-ingest schema` */
export function schemaCommand(setExitCode: (code: ExitCode) => void) {
  return new Command('schema')
    .description('print a schema or table of the contract, or the names of all')
    .argument('[name]', 'such as corpus-row; the .schema.json ending may stay')
    .action(async (name) => {
      const { SCHEMA_TEXTS } = await import('../contract/generated/schema-texts.ts');
      const names = Object.keys(SCHEMA_TEXTS);
      if (name === undefined) {
        process.stdout.write(`${names.join('\n')}\n`);
        return setExitCode(0);
      }
      const wanted = name.replace(/\.schema\.json$/, '');
      // `constructor` is a key of every object, and a schema of none.
      const text = Object.hasOwn(SCHEMA_TEXTS, wanted) ? SCHEMA_TEXTS[wanted] : undefined;
      if (text !== undefined) {
        process.stdout.write(text);
        return setExitCode(0);
      }
      const error = new UserError('SCHEMA_UNKNOWN', {
        message: `${JSON.stringify(name)} is not a schema of this version`,
        hint: `there are: ${names.join(', ')}`,
      });
      reportUserError(error, new Reporter(process.stderr, 'info'));
      setExitCode(error.exitCode);
    });
}
