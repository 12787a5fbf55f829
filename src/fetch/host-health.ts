/** Clips in a row that a host has failed to give before each further one gets a single try. */
export const FAILURES_BEFORE_ONE_TRY = 8;
/** And before it is left alone for the rest of the run: a dead host would cost a time-out for each of its clips. */
export const FAILURES_BEFORE_SILENCE = 32;

/** How much trouble is still taken over a host. */
export type HostTrust = 'full' | 'one-try' | 'none';

/** Remembers which hosts fail, whatever they are asked for. An answer of any kind, also a final one, is a sign of life. */
export class HostHealth {
  readonly #failures = new Map<string, number>();

  trustOf(host: string): HostTrust {
    const failures = this.#failures.get(host) ?? 0;
    if (failures >= FAILURES_BEFORE_SILENCE) return 'none';
    return failures >= FAILURES_BEFORE_ONE_TRY ? 'one-try' : 'full';
  }

  noteAnswer(host: string): void {
    this.#failures.delete(host);
  }

  noteFailure(host: string): void {
    this.#failures.set(host, (this.#failures.get(host) ?? 0) + 1);
  }
}
