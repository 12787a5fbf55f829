import { systemErrorCode, UserError } from '../user-error.ts';

/** A reader that has seen enough (`| head`) closes the pipe; that is no failure of ours. */
const CLOSED_PIPE = 'EPIPE';

/**
 * Watches the streams that a shell gives. What can't be written to stdout was the command's answer, so it is told; of what
 * can't be written to stderr nobody can be told, and the work goes on.
 *
 * @param onLost hears once that the answer did not get through, or only a part of it
 */
export function watchStandardStreams(onLost: (error: UserError) => void): void {
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', (error) => {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    if (code === CLOSED_PIPE) return;
    const message = `standard output: writing failed (${code})`;
    const hint = 'make room where it leads to, and run the same command again';
    onLost(new UserError('STDOUT_WRITE_FAILED', { message, hint, cause: error }, 3));
  });
}
