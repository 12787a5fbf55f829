import { stripVTControlCharacters } from 'node:util';
import xterm from '@xterm/headless';
import { execa } from 'execa';
import { COMMAND } from './command.ts';

/** Where a line is drawn over. */
const TO_FIRST_COLUMN = '\u001b[G';

export interface TerminalOptions {
  readonly columns: number;
  /** Set on top of a scrubbed environment. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** What a terminal was sent by a command that has ended. */
export interface Shown {
  readonly exitCode: number | undefined;
  /** Everything, with its control sequences. */
  readonly raw: string;
  /** Without them, in lines; each state of a line that was drawn over is one. */
  readonly lines: readonly string[];
  /** What is on the screen in the end, with what has been scrolled away; lines that were too long are joined again. */
  readonly screen: readonly string[];
}

/** Plays what was sent in a terminal. */
async function readScreen(sent: string, columns: number): Promise<readonly string[]> {
  const terminal = new xterm.Terminal({ cols: columns, rows: 40, allowProposedApi: true });
  await new Promise<void>((resolve) => terminal.write(sent, resolve));
  const { active } = terminal.buffer;
  const lines: string[] = [];
  for (let row = 0; row < active.length; row += 1) {
    const line = active.getLine(row);
    const text = line?.translateToString(true) ?? '';
    if (line?.isWrapped) lines.push(`${lines.pop() ?? ''}${text}`);
    else lines.push(text);
  }
  terminal.dispose();
  return lines;
}

/** Runs the built command in a terminal of so many columns, which util-linux' script makes. */
export async function runOnTerminal(
  args: readonly string[],
  { columns, environment }: TerminalOptions,
): Promise<Shown> {
  const words = [process.execPath, COMMAND, ...args].map((word) => `'${word}'`).join(' ');
  const { stdout, exitCode } = await execa('script', ['-qec', `stty cols ${columns} rows 40; ${words}`, '/dev/null'], {
    env: { PATH: '/usr/bin:/bin', TERM: 'xterm-256color', ...environment },
    extendEnv: false,
    stdin: 'ignore',
    reject: false,
    timeout: 100_000,
  });
  return {
    exitCode,
    raw: stdout,
    screen: await readScreen(stdout, columns),
    lines: stripVTControlCharacters(stdout.replaceAll(TO_FIRST_COLUMN, '\r')).split(/[\r\n]+/),
  };
}
