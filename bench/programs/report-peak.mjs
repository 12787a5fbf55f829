/**
 * Preloaded into Node: writes the peak of its resident set in kB into the file that `PEAK_FILE` names. `maxRSS` would count the
 * process that started it, too.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.on('exit', () => {
    const status = process.platform === 'linux' ? readFileSync('/proc/self/status', 'latin1') : '';
    writeFileSync(process.env.PEAK_FILE, /VmHWM:\s+(\d+)/.exec(status)?.[1] ?? '0');
  });
}
