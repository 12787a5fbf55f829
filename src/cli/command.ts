/** A command as data, and what commander makes of it and of the table of options. */
import { Command, type CommandUnknownOpts, Option } from '@commander-js/extra-typings';
import { describeValue } from '../contract/describe-value.ts';
import type { Result } from '../contract/generated/types.ts';
import { UserError } from '../files/user-error.ts';
import { LOG_LEVELS } from '../options/defaults.ts';
import type { CommandOptions } from '../options/generated/option-values.ts';
import type { CommandName, ShownOption } from '../options/option.ts';
import { type Given, optionsOfCommand, readOptions, toCamelCase } from '../options/read.ts';
import { describeDefault, describeOption, groupOptions, showTerm } from '../options/show.ts';
import { type CommandHelp, layOutHelp, teach } from './help.ts';
import { Reporter } from './reporter.ts';
import { type CommandContext, type Ending, type ExitCode, runToEnd } from './run-command.ts';

/** A command: its words, and its work. Its options are in the table. */
export interface CommandDefinition<Name extends CommandName> extends CommandHelp {
  readonly name: Name;
  readonly description: string;
  /** What to do after an interruption. */
  readonly afterInterruption?: string;
  readonly listFaults?: Ending['listFaults'];
  /** Returns the result that `--json` prints, or the exit code of a command that has none. */
  readonly run: (given: CommandOptions[Name], context: CommandContext) => Promise<Result | ExitCode>;
}

/** A command of any name. */
export interface AnyCommand extends Omit<CommandDefinition<CommandName>, 'run'> {
  // A method, so that a command that takes its own options is one of these.
  run(given: unknown, context: CommandContext): Promise<Result | ExitCode>;
}

/** The commands that print a result with `--json`; `validate` prints a report of its own. */
const WITH_RESULT: ReadonlySet<CommandName> = new Set([
  'ingest',
  'fetch',
  'merge',
  'report',
  'unify',
  'split',
  'score',
]);

/** Description and default of an option as plain text. */
function showHelp(option: ShownOption): string {
  const fallback = describeDefault(option);
  const shown = fallback === '' || fallback === 'required' ? '' : ` (default: ${fallback})`;
  return `${describeOption(option)}${shown}`.replaceAll('`', '');
}

function collect(text: string, earlier: readonly string[] | undefined): readonly string[] {
  return [...(earlier ?? []), text];
}

function addOption(command: CommandUnknownOpts, option: ShownOption, heading: string): void {
  const made = new Option(showTerm(option), showHelp(option));
  if (option.type === 'list' || option.type === 'digests') made.argParser(collect);
  if (option.required === true && option.default === undefined) made.makeOptionMandatory();
  if (heading !== '') made.helpGroup(`${heading.replaceAll('`', '')}:`);
  command.addOption(made);
}

/** @throws UserError OPTION_INVALID */
function refuse({ name, argument }: ShownOption, value: string, expected: string): never {
  const message = `${argument ?? `--${name}`} ${describeValue(value)}: expected ${expected}`;
  throw new UserError('OPTION_INVALID', { message });
}

function toGiven(value: unknown): Given {
  if (value === undefined) return undefined;
  return Array.isArray(value) ? value : [String(value)];
}

/** The options of a command line as commander has read it. */
function readCommandLine(command: CommandUnknownOpts, shown: readonly ShownOption[]): object {
  const flags: Record<string, unknown> = command.opts();
  const positions = shown.filter(({ argument }) => argument !== undefined);
  return readOptions(shown, {
    given: (option) =>
      toGiven(
        option.argument === undefined
          ? flags[toCamelCase(option.name)]
          : command.processedArgs[positions.indexOf(option)],
      ),
    refuse,
  });
}

/** Makes a command of commander. Its exit code is handed to `setExitCode`. */
export function makeCommand(definition: AnyCommand, setExitCode: (code: ExitCode) => void): CommandUnknownOpts {
  const { name, description, afterInterruption = 'run the same command again', listFaults } = definition;
  const shown = optionsOfCommand(name);
  const command: CommandUnknownOpts = new Command(name).description(description);
  for (const option of shown.filter(({ argument }) => argument !== undefined)) {
    command.argument(showTerm(option), showHelp(option));
  }
  for (const { heading, options } of groupOptions(shown)) {
    for (const option of options) if (option.argument === undefined) addOption(command, option, heading);
  }
  // The option --help joins the last group.
  command.optionsGroup(`${groupOptions(shown).at(-1)?.heading || 'Options'}:`);
  layOutHelp(command);
  teach(command, definition);
  return command.action(async () => {
    const { json, logLevel, quiet, verbose } = command.opts() as {
      readonly json?: true;
      readonly quiet?: true;
      readonly verbose?: true;
      readonly logLevel?: string;
    };
    const usual = verbose ? 'debug' : quiet ? 'warning' : 'info';
    const level = LOG_LEVELS.find((known) => known === logLevel?.toLowerCase()) ?? usual;
    const ending = {
      command: WITH_RESULT.has(name) ? (name as Result['command']) : undefined,
      isJson: json === true,
      afterInterruption,
      listFaults,
    };
    const work = (context: CommandContext) => definition.run(readCommandLine(command, shown), context);
    setExitCode(await runToEnd(work, new Reporter(level), ending));
  });
}
