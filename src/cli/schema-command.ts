import { Command } from '@commander-js/extra-typings';
import { UserError } from '../user-error.ts';
import type { ExitCode } from './exit-code.ts';
import { Reporter, reportUserError } from './reporter.ts';

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
