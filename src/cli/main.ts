import { Command, CommanderError } from '@commander-js/extra-typings';
import { toLogText } from '../log-text.ts';
import { TOOL_VERSION } from '../version.ts';
import type { ExitCode } from './exit-code.ts';
import { fetchCommand } from './fetch-command.ts';
import { ingestCommand } from './ingest-command.ts';
import { schemaCommand } from './schema-command.ts';
import { setupCommand } from './setup-command.ts';
import { validateCommand } from './validate-command.ts';

function buildProgram(setExitCode: (code: ExitCode) => void) {
  const program = new Command('konvid-ingest')
    .description('Turn a video-quality corpus and its scores into one validated MOS-corpus JSONL.')
    .version(TOOL_VERSION, '-V, --version', 'print the version')
    .addCommand(ingestCommand(setExitCode))
    .addCommand(fetchCommand(setExitCode))
    .addCommand(validateCommand(setExitCode))
    .addCommand(schemaCommand(setExitCode))
    .addCommand(setupCommand(setExitCode));
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
    await buildProgram(setExitCode).parseAsync([...argv]);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  }
}
