import { Command, CommanderError } from '@commander-js/extra-typings';
import { failOnFileSizeLimit } from '../files/durable.ts';
import { TOOL_VERSION } from '../files/stamp.ts';
import { toLogText } from '../files/untrusted-text.ts';
import type { UserError } from '../files/user-error.ts';
import type { CommandName } from '../options/option.ts';
import { type AnyCommand, makeCommand } from './command.ts';
import { type CommandHelp, layOutHelp, teach } from './help.ts';
import { Reporter, reportUserError, watchStandardStreams } from './reporter.ts';
import type { ExitCode } from './run-command.ts';

/** The commands under their headings, in the order of the help. Each is loaded when it is needed, with all packages that it needs. */
export const COMMANDS: Readonly<Record<string, Partial<Record<CommandName, () => Promise<AnyCommand>>>>> = {
  'Make a JSONL:': {
    ingest: async () => (await import('./ingest-command.ts')).INGEST,
    fetch: async () => (await import('./fetch-command.ts')).FETCH,
    merge: async () => (await import('./merge-command.ts')).MERGE,
  },
  'Look at one:': {
    validate: async () => (await import('./validate-command.ts')).VALIDATE,
    report: async () => (await import('./report-command.ts')).REPORT,
    schema: async () => (await import('./schema-command.ts')).SCHEMA,
  },
  'Train on them:': {
    unify: async () => (await import('./unify-command.ts')).UNIFY,
    split: async () => (await import('./split-command.ts')).SPLIT,
    export: async () => (await import('./export-command.ts')).EXPORT,
    score: async () => (await import('./score-command.ts')).SCORE,
  },
  'Get ready:': {
    setup: async () => (await import('./setup-command.ts')).SETUP,
    info: async () => (await import('./info-command.ts')).INFO,
  },
};

/** All commands by their names. */
export const COMMANDS_BY_NAME = Object.assign({}, ...Object.values(COMMANDS)) as Readonly<
  Record<CommandName, () => Promise<AnyCommand>>
>;

const PROGRAM_HELP: CommandHelp = {
  notes: ['konvid-ingest <command> --help shows the options of a command, with examples.'],
  exitCodes: [
    ['0', 'done'],
    ['1', 'done, but the data broke the contract or a threshold'],
    ['2', 'bad usage or input, nothing written'],
    ['3', 'reading, writing or network failed'],
    ['130, 143', 'interrupted; the same command continues'],
  ],
  examples: [
    [
      'From the publisher to a JSONL for training',
      'konvid-ingest fetch konvid-1k --root /data/konvid-1k',
      'konvid-ingest ingest --corpus-dir /data/konvid-1k --output konvid_1k.jsonl',
      'konvid-ingest validate konvid_1k.jsonl --manifest konvid_1k.manifest.json',
    ],
    ['A report on one page', 'konvid-ingest report konvid_1k.jsonl --html konvid_1k.report.html'],
    [
      'Split it by content, and compare predictions with its scores',
      'konvid-ingest split konvid_1k.jsonl --output split.json',
      'konvid-ingest score predictions.csv --against konvid_1k.jsonl --split split.json',
    ],
  ],
};

/** The program with the command that the command line names, or with all commands for the help. */
async function buildProgram(name: string, setExitCode: (code: ExitCode) => void) {
  const program = new Command('konvid-ingest')
    .description('Turn a video-quality corpus and its scores into one validated MOS-corpus JSONL.')
    .version(TOOL_VERSION, '-V, --version', 'print the version')
    .helpCommand('help [command]', 'show the help of a command');
  const isNamed = Object.values(COMMANDS).some((group) => Object.hasOwn(group, name));
  program.commandsGroup('Get ready:');
  for (const [heading, group] of Object.entries(COMMANDS)) {
    for (const [each, load] of Object.entries(group)) {
      if (isNamed && each !== name) continue;
      program.addCommand(makeCommand(await load(), setExitCode).helpGroup(heading));
    }
  }
  layOutHelp(program);
  teach(program, PROGRAM_HELP);
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .showHelpAfterError('run with --help for the options')
      .configureOutput({ writeErr: (text) => process.stderr.write(text.split('\n').map(toLogText).join('\n')) });
  }
  return program;
}

/** Runs the command line and sets the exit code of the process. */
export async function main(argv: readonly string[]): Promise<void> {
  let lost: UserError | undefined;
  const setExitCode = (code: ExitCode) => {
    process.exitCode = lost?.exitCode ?? code;
  };
  watchStandardStreams((error) => {
    if (lost === undefined) reportUserError(error, new Reporter('error'));
    lost = error;
    process.exitCode = error.exitCode;
  });
  failOnFileSizeLimit();
  try {
    const program = await buildProgram(argv[2] ?? '', setExitCode);
    await program.parseAsync([...argv]);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    setExitCode(error.exitCode === 0 ? 0 : 2);
  }
}
