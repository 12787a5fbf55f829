/**
 * How a command ends: 0 done; 1 done, but the data broke the contract or a threshold; 2 bad usage or input, nothing
 * written; 3 reading, writing or a child process failed; 130 and 143 interrupted (128 + the signal's number), resumable.
 */
export type ExitCode = 0 | 1 | 2 | 3 | 130 | 143;

/** Why a run was stopped from outside. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  readonly signal: 'SIGINT' | 'SIGTERM';

  constructor(signal: 'SIGINT' | 'SIGTERM') {
    super(`interrupted by ${signal}`);
    this.signal = signal;
  }

  get exitCode(): ExitCode {
    return this.signal === 'SIGINT' ? 130 : 143;
  }
}
