import { stripVTControlCharacters } from 'node:util';
import type { CommandUnknownOpts } from '@commander-js/extra-typings';
import { describe, expect, it } from 'vitest';
import { makeCommand as makeFromDefinition } from '../../../src/cli/command.ts';
import { composeHelp } from '../../../src/cli/help.ts';
import { COMMANDS_BY_NAME } from '../../../src/cli/main.ts';
import type { CommandName } from '../../../src/options/option.ts';
import { splitWords } from '../../support/shell-words.ts';

const NAMES = Object.keys(COMMANDS_BY_NAME) as CommandName[];

async function makeCommand(name: string): Promise<CommandUnknownOpts> {
  const command = makeFromDefinition(await COMMANDS_BY_NAME[name as CommandName](), () => undefined);
  return command.exitOverride().action(() => undefined);
}

describe.each(NAMES)('the help of %s', (name) => {
  it('has examples that the command takes', async () => {
    const { examples } = await COMMANDS_BY_NAME[name]();
    expect(examples.length).toBeGreaterThanOrEqual(2);
    for (const [, ...lines] of examples) {
      for (const line of lines) {
        const [program, command = '', ...words] = splitWords(line);
        expect(program, line).toBe('konvid-ingest');
        await expect((await makeCommand(command)).parseAsync(words, { from: 'user' }), line).resolves.toBeDefined();
      }
    }
  });

  it('fits the terminal, but for words that have no room in it', async () => {
    const help = await COMMANDS_BY_NAME[name]();
    for (const columns of [40, 80, 200]) {
      const command = (await makeCommand(name)).configureOutput({ getOutHelpWidth: () => columns });
      const whole = `${command.helpInformation()}${composeHelp(help, columns)}`;
      const lines = stripVTControlCharacters(whole).split('\n');
      // What is kept together: an option with its value, and the backslash behind it.
      const long = lines.filter(
        (line) => line.length > columns && !/^ +(?:--\S+ )?(?:"[^"]*"|\S+)(?: \\)?$/.test(line),
      );
      expect({ columns, long }).toEqual({ columns, long: [] });
    }
  });

  it('ends with the examples, behind the exit codes', async () => {
    const help = await COMMANDS_BY_NAME[name]();
    const text = stripVTControlCharacters(composeHelp(help, 80));
    expect(text.indexOf('Exit codes:')).toBeGreaterThan(-1);
    expect(text.indexOf('Examples:')).toBeGreaterThan(text.indexOf('Exit codes:'));
  });
});

it('a command line that has no option of this name is noticed', async () => {
  const command = (await makeCommand('ingest')).configureOutput({ writeErr: () => undefined });
  await expect(command.parseAsync(['--no-such-option'], { from: 'user' })).rejects.toThrow();
});
