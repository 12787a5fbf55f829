import { Command, CommanderError } from '@commander-js/extra-typings';
import { toLogText } from '../log-text.ts';
import { TOOL_VERSION } from '../version.ts';
import type { ExitCode } from './exit-code.ts';

/** In the order of the help; each is loaded when it is needed, so that a short one need not wait for the others. */
const COMMANDS = {
  ingest: async () => (await import('./ingest-command.ts')).ingestCommand,
  fetch: async () => (await import('./fetch-command.ts')).fetchCommand,
  validate: async () => (await import('./validate-command.ts')).validateCommand,
  merge: async () => (await import('./merge-command.ts')).mergeCommand,
  report: async () => (await import('./report-command.ts')).reportCommand,
  unify: async () => (await import('./unify-command.ts')).unifyCommand,
  split: async () => (await import('./split-command.ts')).splitCommand,
  score: async () => (await import('./score-command.ts')).scoreCommand,
  schema: async () => (await import('./schema-command.ts')).schemaCommand,
  setup: async () => (await import('./setup-command.ts')).setupCommand,
} as const;

/** The command that the command line begins with; all of them where it begins otherwise, for the help. */
function loadCommands([name = '']: readonly string[]) {
  const wanted = Object.hasOwn(COMMANDS, name) ? [COMMANDS[name as keyof typeof COMMANDS]] : Object.values(COMMANDS);
  return Promise.all(wanted.map((load) => load()));
}

async function buildProgram(words: readonly string[], setExitCode: (code: ExitCode) => void) {
  const program = new Command('konvid-ingest')
    .description('Turn a video-quality corpus and its scores into one validated MOS-corpus JSONL.')
    .version(TOOL_VERSION, '-V, --version', 'print the version');
  for (const makeCommand of await loadCommands(words)) program.addCommand(makeCommand(setExitCode));
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .showHelpAfterError('run with --help for the options')
      .configureOutput({ writeErr: (text) => process.stderr.write(text.split('\n').map(toLogText).join('\n')) });
  }
  return program;
}

/** A reader that has seen enough (`| head`) closes the pipe; that is no failure of ours. */
function endQuietlyOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

/** Runs the command line and sets the process' exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  endQuietlyOnClosedPipe();
  const setExitCode = (code: ExitCode) => {
    process.exitCode = code;
  };
  try {
    const program = await buildProgram(argv.slice(2), setExitCode);
    await program.parseAsync([...argv]);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  }
}
