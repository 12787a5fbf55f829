/**
 * Takes the digest of each file of a folder as `ingest` does, and nothing else; or asks ffprobe about so many of them beside.
 * Usage: hash-alone.mjs FOLDER THREADS [FFPROBE CLIPS]
 */
import { execFile } from 'node:child_process';
import { hash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { isMainThread, Worker, workerData } from 'node:worker_threads';

/** Large enough for any clip; why it begins at an odd address, `src/clips/read-buffer.ts` says. */
const BUFFER_BYTES = 8 * 1_048_576;
const OFFSET_BYTES = 64;
const PROBE_ARGUMENTS = ['-v', 'error', '-select_streams', 'v:0', '-show_streams', '-show_format', '-of', 'json'];

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
  const [folder = '.', threads = '1', ffprobe = 'ffprobe', probed = '0'] = process.argv.slice(2);
  const paths = readdirSync(folder).map((name) => `${folder}/${name}`);
  for (let thread = 0; thread < Number(threads); thread += 1) {
    const share = paths.filter((_, index) => index % Number(threads) === thread);
    new Worker(new URL(import.meta.url), { workerData: share });
  }
  // One at a time: what matters is the processors' time, of which there is no more at once.
  const waiting = paths.slice(0, Number(probed));
  const probeNext = () => {
    const path = waiting.pop();
    if (path !== undefined) execFile(ffprobe, [...PROBE_ARGUMENTS, path], probeNext);
  };
  probeNext();
} else {
  hashAll(workerData);
}
