import { systemErrorCode } from '../user-error.ts';

/** Whether a process of this id runs where this one does; one of another user counts, too. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemErrorCode(error) !== 'ESRCH';
  }
}
