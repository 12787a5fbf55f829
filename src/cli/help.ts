/** The help of a command beside its options, and its layout for the width of the terminal. */
import type { CommandUnknownOpts, Help } from '@commander-js/extra-typings';
import { wrapCommand, wrapWords } from './layout.ts';
import { columnsOf, paint, type Style } from './reporter.ts';

/** The help of a command beside its options. */
export interface CommandHelp {
  /** Paragraphs before the exit codes. */
  readonly notes?: readonly string[];
  /** Exit codes, such as `130, 143`, and what each means. */
  readonly exitCodes: readonly (readonly [codes: string, meaning: string])[];
  /** A purpose, and the command lines for it. */
  readonly examples: readonly (readonly [purpose: string, ...lines: string[]])[];
}

/** Longer lines are hard to read. */
const WIDEST = 110;
/** Columns for terms; the description of a longer term begins below it. */
const WIDEST_TERM = 29;
/** On narrower terminals descriptions begin below their terms. */
const LEAST_COLUMNS_FOR_TWO = 60;
const INDENT = '  ';
const USAGE = 'Usage: ';

function title(text: string): string {
  return paint({ text, style: 'bold' });
}

function listExitCodes({ exitCodes }: CommandHelp, width: number): readonly string[] {
  const column = Math.max(...exitCodes.map(([codes]) => codes.length)) + INDENT.length;
  return exitCodes.flatMap(([codes, meaning]) =>
    wrapWords(meaning, width - INDENT.length - column).map(
      (line, index) => `${INDENT}${(index === 0 ? codes : '').padEnd(column)}${line}`,
    ),
  );
}

function listExamples({ examples }: CommandHelp, width: number): readonly string[] {
  return examples.flatMap(([purpose, ...commands], index) => [
    ...(index === 0 ? [] : ['']),
    ...wrapWords(purpose, width - INDENT.length - 2).map(
      (line) => `${INDENT}${paint({ text: `# ${line}`, style: 'dim' })}`,
    ),
    ...commands.flatMap((line) => wrapCommand(line, width - INDENT.length)).map((line) => `${INDENT}${line}`),
  ]);
}

/** Notes, exit codes and examples. The examples come last, just above the prompt. */
export function composeHelp(help: CommandHelp, columns: number): string {
  const width = Math.min(columns, WIDEST);
  const parts = (help.notes ?? []).map((note) => wrapWords(note, width));
  parts.push([title('Exit codes:'), ...listExitCodes(help, width)]);
  parts.push([title('Examples:'), ...listExamples(help, width)]);
  return parts.map((lines) => `\n${lines.join('\n')}`).join('\n');
}

function formatItem(term: string, termWidth: number, description: string, helper: Help): string {
  const width = helper.helpWidth ?? WIDEST;
  const isNarrow = width < LEAST_COLUMNS_FOR_TWO;
  const column = isNarrow ? 3 * INDENT.length : INDENT.length + termWidth + INDENT.length;
  const lines = helper.boxWrap(description, width - column).split('\n');
  const length = helper.displayWidth(term);
  const isBeside = !isNarrow && length <= termWidth;
  const first = isBeside
    ? `${INDENT}${term}${' '.repeat(termWidth - length)}${INDENT}${lines.shift() ?? ''}`
    : `${INDENT}${term}`;
  return [first, ...lines.map((line) => `${' '.repeat(column)}${line}`)].join('\n');
}

const painted = (style: Style) => (text: string) => paint({ text, style });

/** Sets the layout of a command's help. Commander removes colours if the stream shows none. */
export function layOutHelp(command: CommandUnknownOpts): void {
  command.configureOutput({
    getOutHelpWidth: () => Math.min(columnsOf(process.stdout), WIDEST),
    getErrHelpWidth: () => Math.min(columnsOf(process.stderr), WIDEST),
    // Errors quote the command line and are escaped, so they have no colours.
    getErrHasColors: () => false,
  });
  command.helpOption('-h, --help', 'show this help');
  command.configureHelp({
    minWidthToWrap: 20,
    styleTitle: title,
    styleUsage(text) {
      const [first = '', ...others] = wrapWords(text, (this.helpWidth ?? WIDEST) - USAGE.length);
      return [first, ...others.map((line) => `${' '.repeat(USAGE.length)}${line}`)].join('\n');
    },
    styleOptionTerm: painted('cyan'),
    styleArgumentTerm: painted('cyan'),
    styleSubcommandTerm: painted('cyan'),
    // Defaults are in the descriptions.
    optionDescription: ({ description }) => description,
    padWidth(cmd, helper) {
      const terms = [
        ...helper.visibleOptions(cmd).map((option) => helper.optionTerm(option)),
        ...helper.visibleArguments(cmd).map((argument) => helper.argumentTerm(argument)),
        ...helper.visibleCommands(cmd).map((each) => helper.subcommandTerm(each)),
      ];
      return Math.max(0, ...terms.map(({ length }) => length).filter((length) => length <= WIDEST_TERM));
    },
    formatItem,
  });
}

/** Adds examples and exit codes to a command's help, at the width that the terminal has when it is shown. */
export function teach(command: CommandUnknownOpts, help: CommandHelp): void {
  command.addHelpText('after', ({ error }) => composeHelp(help, columnsOf(error ? process.stderr : process.stdout)));
}
