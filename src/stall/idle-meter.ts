import { readFileSync } from 'node:fs';

/** What a process has done since it began, in all its threads. */
interface Work {
  readonly cpuMicros: number;
  /** Bytes that system calls have moved; undefined where the platform doesn't tell. */
  readonly ioBytes: number | undefined;
}

/** Less processor time than this share counts as none: timers and heartbeats go on. */
const IDLE_CPU_SHARE = 0.05;
/** So do a few lines and wake-ups. */
const IDLE_BYTES_PER_S = 4_096;

function readIoBytes(): number | undefined {
  try {
    const counters = readFileSync('/proc/self/io', 'latin1').matchAll(/^[rw]char: (\d+)$/gm);
    return [...counters].reduce((sum, [, count]) => sum + Number(count), 0);
  } catch {
    return undefined;
  }
}

function readWork(): Work {
  const { user, system } = process.cpuUsage();
  return { cpuMicros: user + system, ioBytes: readIoBytes() };
}

/** Tells whether the whole process has done next to nothing since it was last asked. */
export class IdleMeter {
  readonly #intervalMs: number;
  /** Undefined until it is asked for the first time: most commands are done before. */
  #last: Work | undefined;

  constructor(intervalMs: number) {
    this.#intervalMs = intervalMs;
  }

  /**
   * To be asked once an interval. The first time there is nothing to compare with; where bytes can't be counted nothing is ever
   * idle, because waiting looks the same.
   */
  isIdle(): boolean {
    const [before, now] = [this.#last, readWork()];
    this.#last = now;
    if (now.ioBytes === undefined || before?.ioBytes === undefined) return false;
    const isCpuIdle = now.cpuMicros - before.cpuMicros < IDLE_CPU_SHARE * this.#intervalMs * 1_000;
    return isCpuIdle && now.ioBytes - before.ioBytes < (IDLE_BYTES_PER_S * this.#intervalMs) / 1_000;
  }
}
