/** What the pages of commands and steps show of options, exit codes and examples: the same as `--help`, from the same source. */

import type { CommandHelp } from '../src/cli/help.ts';
import { wrapCommand } from '../src/cli/layout.ts';
import { COMMANDS_BY_NAME } from '../src/cli/main.ts';
import type { CommandName, ShownOption } from '../src/options/option.ts';
import { optionsOfCommand } from '../src/options/read.ts';
import { describeDefault, describeOption, groupOptions, showTerm } from '../src/options/show.ts';
import { showTable } from './markdown.ts';

/** Columns within which a page shows an example without a scroll bar. */
const EXAMPLE_WIDTH = 100;

/** Flags in running text. */
const FLAG = /(?<![\w`/-])(--[a-z0-9][a-z0-9-]*)/g;

function showRow(option: ShownOption): readonly string[] {
  return [`\`${showTerm(option)}\``, describeDefault(option), describeOption(option)];
}

/** A table for each group of options. */
export function showOptions(options: readonly ShownOption[], term: 'option' | 'input'): string {
  const tables = groupOptions(options).map(({ heading, options: group }) => {
    const table = showTable([term, 'default', 'description'], group.map(showRow));
    return heading === '' ? table : `**${heading}**\n\n${table}`;
  });
  return tables.join('\n\n');
}

function showExamples({ examples }: CommandHelp): string {
  const blocks = examples.map(([purpose, ...lines]) =>
    [`# ${purpose}`, ...lines.flatMap((line) => wrapCommand(line, EXAMPLE_WIDTH))].join('\n'),
  );
  return `\`\`\`sh\n${blocks.join('\n\n')}\n\`\`\``;
}

/** The generated parts of a command's page, by the names of their markers. */
export async function describeCommand(name: CommandName): Promise<Readonly<Record<string, string>>> {
  const command = await COMMANDS_BY_NAME[name]();
  const exitCodes = command.exitCodes.map(([codes, meaning]) => [codes, meaning.replaceAll(FLAG, '`$1`')]);
  return {
    options: showOptions(optionsOfCommand(name), 'option'),
    'exit codes': showTable(['exit code', 'meaning'], exitCodes),
    examples: showExamples(command),
  };
}
