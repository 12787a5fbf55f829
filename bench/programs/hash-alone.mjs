/** Hashes each file of a folder as `ingest` does, and nothing else. Usage: hash-alone.mjs FOLDER THREADS */
import { hash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { isMainThread, Worker, workerData } from 'node:worker_threads';

/** Large enough for any clip. It begins at an odd address for the reason given in `src/clips/`. */
const BUFFER_BYTES = 8 * 1_048_576;
const OFFSET_BYTES = 64;

function hashAll(paths) {
  const buffer = Buffer.allocUnsafeSlow(BUFFER_BYTES).subarray(OFFSET_BYTES);
  for (const path of paths) {
    const file = openSync(path);
    let filled = 0;
    for (let count = -1; count !== 0; filled += count)
      count = readSync(file, buffer, filled, buffer.length - filled, null);
    closeSync(file);
    hash('sha256', buffer.subarray(0, filled), 'hex');
  }
}

if (isMainThread) {
  const [folder = '.', threads = '1'] = process.argv.slice(2);
  const paths = readdirSync(folder).map((name) => `${folder}/${name}`);
  for (let thread = 0; thread < Number(threads); thread += 1) {
    const share = paths.filter((_, index) => index % Number(threads) === thread);
    new Worker(new URL(import.meta.url), { workerData: share });
  }
} else {
  hashAll(workerData);
}
