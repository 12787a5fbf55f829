import { SCHEMA_TEXTS } from '../contract/generated/schema-texts.ts';
import { UserError } from '../files/user-error.ts';
import type { CommandOptions } from '../options/generated/option-values.ts';
import type { CommandDefinition } from './command.ts';
import type { ExitCode } from './run-command.ts';

async function run({ name }: CommandOptions['schema']): Promise<ExitCode> {
  const names = Object.keys(SCHEMA_TEXTS);
  if (name === undefined) {
    process.stdout.write(`${names.join('\n')}\n`);
    return 0;
  }
  const wanted = name.replace(/\.schema\.json$/, '');
  // `constructor` is a key of every object, but no schema.
  const text = Object.hasOwn(SCHEMA_TEXTS, wanted) ? SCHEMA_TEXTS[wanted] : undefined;
  if (text === undefined) {
    throw new UserError('SCHEMA_UNKNOWN', {
      message: `${JSON.stringify(name)} is not a schema of this version`,
      hint: `there are: ${names.join(', ')}`,
    });
  }
  process.stdout.write(text);
  return 0;
}

export const SCHEMA: CommandDefinition<'schema'> = {
  name: 'schema',
  description: 'Print a schema or table of the contract, or the names of all',
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
  run,
};
