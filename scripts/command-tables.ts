/** What the pages of the commands say of options, exit codes and examples: the same as `--help`, from the same source. */
import type { CommandUnknownOpts, Option } from '@commander-js/extra-typings';
import { COMMANDS, type CommandName } from '../src/cli/commands.ts';
import type { CommandHelp } from '../src/cli/help.ts';
import { wrapCommand } from '../src/cli/wrap.ts';
import { showTable } from './markdown.ts';

/** The parts that a command's page has between markers, by their names. */
export type CommandParts = Readonly<Record<'options' | 'exit codes' | 'examples', string>>;

/** Columns within which an example stays, so that a page shows it without a scroll bar. */
const EXAMPLE_WIDTH = 100;

const DEFAULT = / ?\(default: ([^()]*(?:\([^()]*\)[^()]*)*)\)/;

/** What is typed or stands on a disk: options, variables, paths, names of files. */
const CODE =
  /(?<![\w`/-])(--[a-z0-9][a-z0-9-]*|\$[A-Z][A-Z0-9_]*(?:\/[\w-]+)*|\.workingdir2\/[\w-]+|~\/[\w/-]+|\.?[\w-]+(?:\.[\w-]+)*\.jsonl?)\b/g;

/** Names as code, and nothing that Markdown would take for more than text. */
function showText(text: string): string {
  const parts = text.split(/(`[^`]*`)/);
  return parts
    .map((part) => (part.startsWith('`') ? part : part.replaceAll('<', '&lt;').replaceAll(CODE, '`$1`')))
    .join('');
}

/** The default apart from the words around it. */
function splitDescription(description: string): readonly [fallback: string, text: string] {
  const [, fallback = ''] = DEFAULT.exec(description) ?? [];
  return [fallback, description.replace(DEFAULT, '')];
}

function showOption({ flags, description, defaultValue, mandatory }: Option): readonly string[] {
  const [told, text] = splitDescription(description);
  const isTold = defaultValue === undefined || Array.isArray(defaultValue);
  const fallback = isTold ? showText(told) : `\`${String(defaultValue)}\``;
  return [`\`${flags}\``, mandatory ? 'required' : fallback, showText(text)];
}

function showOptions(command: CommandUnknownOpts): string {
  const rows = command.registeredArguments.map(({ description, required, defaultValue }, index) => {
    const usage = command.usage().split(' ').slice(-command.registeredArguments.length)[index] ?? '';
    return [`\`${usage}\``, required ? 'required' : `${defaultValue ?? ''}`, showText(description)];
  });
  const groups = new Map<string, (readonly string[])[]>();
  for (const option of command.options) {
    const group = (option.helpGroupHeading ?? '').replace(/:$/, '');
    groups.set(group, [...(groups.get(group) ?? []), showOption(option)]);
  }
  const header = ['option', 'default', 'what it says'];
  const tables = [...groups].map(([group, options], index) => {
    const table = showTable(header, index === 0 ? [...rows, ...options] : options);
    return group === '' ? table : `**${group}**\n\n${table}`;
  });
  return tables.length === 0 ? showTable(header, rows) : tables.join('\n\n');
}

function showExamples({ examples }: CommandHelp): string {
  const blocks = examples.map(([purpose, ...lines]) =>
    [`# ${purpose}`, ...lines.flatMap((line) => wrapCommand(line, EXAMPLE_WIDTH))].join('\n'),
  );
  return `\`\`\`sh\n${blocks.join('\n\n')}\n\`\`\``;
}

/** @throws whatever loading the command throws */
export async function describeCommand(name: CommandName): Promise<CommandParts> {
  const { make, help } = await COMMANDS[name].load();
  const command: CommandUnknownOpts = make(() => undefined);
  const exitCodes = help.exitCodes.map(([codes, meaning]) => [codes, showText(meaning)]);
  return {
    options: showOptions(command),
    'exit codes': showTable(['exit code', 'meaning'], exitCodes),
    examples: showExamples(help),
  };
}
