/** A machine or process that stands still in the middle loses no more than this of its child's time. */
const STEP_MS = 1_000;

/**
 * Calls back once this process has been running for so long. Time in which it stood still (a machine that sleeps or is
 * moved, a process that was stopped) doesn't count: who is waited for stood still as well.
 *
 * @returns ends the wait
 */
export function afterRunningFor(milliseconds: number, callback: () => void): () => void {
  let left = milliseconds;
  let timer: NodeJS.Timeout | undefined;
  const wait = () => {
    // Each step counts as what was asked for, however late it comes.
    const step = Math.min(left, STEP_MS);
    left -= step;
    timer = setTimeout(left > 0 ? wait : callback, step);
  };
  wait();
  return () => clearTimeout(timer);
}
