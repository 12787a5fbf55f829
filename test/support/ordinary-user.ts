import { execa } from 'execa';
import { COMMAND } from './command.ts';
import { installedFfprobe } from './ffprobe-binary.ts';

/**
 * What stands before a command so that permission bits bind it. They bind every user but root; root loses its powers by
 * setpriv(1) of util-linux, and where that fails the command fails.
 */
const LAUNCHER = process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-all', '--inh-caps=-all'] : [];

/** Runs the built command as somebody to whom permissions apply. */
export async function runAsOrdinaryUser(args: readonly string[]) {
  const [file = '', ...rest] = [...LAUNCHER, process.execPath, COMMAND, ...args];
  const { exitCode, stderr } = await execa(file, rest, {
    env: { PATH: '/usr/bin:/bin', FFPROBE_BIN: installedFfprobe() },
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
    timeout: 100_000,
  });
  return { exitCode, stderr };
}
