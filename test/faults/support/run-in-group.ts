import { execa } from 'execa';
import { COMMAND, type Ended } from '../../support/command.ts';
import { installedFfprobe } from '../../support/ffprobe-binary.ts';
import { homeOf } from './plan.ts';

/** Everything ends within this, whatever fails. */
const DEADLINE_MS = 40_000;

/** How a command ended, and whether anything that it started outlived it. */
export interface EndedGroup extends Ended {
  readonly isTimedOut: boolean;
  readonly hasOrphans: boolean;
}

export interface GroupOptions {
  /** Set on top of a scrubbed environment. */
  readonly environment?: Readonly<Record<string, string>>;
  /** What stands before the command, such as a shell that sets a limit. */
  readonly launcher?: readonly string[];
  /** Is called once it has started, with what sends a signal. */
  readonly whileRunning?: ((kill: (signal: NodeJS.Signals) => void) => Promise<void>) | undefined;
}

/** Kills what is left of a process group; false where nothing was. */
function killGroup(pid: number | undefined): boolean {
  try {
    return pid !== undefined && process.kill(-pid, 'SIGKILL');
  } catch {
    return false;
  }
}

/** Runs the built command in a process group of its own, with a home below `root`. */
export async function runInGroup(
  root: string,
  args: readonly string[],
  { environment = {}, launcher = [], whileRunning }: GroupOptions = {},
): Promise<EndedGroup> {
  const [file = '', ...words] = [...launcher, process.execPath, COMMAND, ...args];
  const running = execa(file, words, {
    cwd: root,
    env: { PATH: '/usr/bin:/bin', HOME: homeOf(root), FFPROBE_BIN: installedFfprobe(), ...environment },
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
    detached: true,
    stripFinalNewline: false,
  });
  let isTimedOut = false;
  const deadline = setTimeout(() => {
    isTimedOut = true;
    killGroup(running.pid);
  }, DEADLINE_MS);
  const [{ exitCode, signal, stdout, stderr }] = await Promise.all([
    running,
    whileRunning?.((name) => running.kill(name)),
  ]);
  clearTimeout(deadline);
  return { exitCode, signal, stdout, stderr, isTimedOut, hasOrphans: killGroup(running.pid) && !isTimedOut };
}
