/** Downloads what a list of `name url` lines names into a folder, as `ingest` does. Arguments: list, folder, at once. */
import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { ClipDownloads } from '../src/fetch/clip-downloads.ts';
import { DownloadProgress } from '../src/fetch/download-progress.ts';

const [list = '', folder = '', atOnce = '8'] = process.argv.slice(2);
const root = await realpath(folder);
const progress = await DownloadProgress.create(join(root, '.download-progress.json'));
const downloads = await ClipDownloads.open({
  folder: root,
  boundary: { root, linkTargets: [] },
  progress,
  atOnce: Number(atOnce),
  atOncePerHost: Number(atOnce),
  timeoutS: 60,
  maxClipBytes: Number.MAX_SAFE_INTEGER,
  allowPrivateHosts: true,
  retryFailed: false,
  signal: new AbortController().signal,
  onRetry: (reason) => console.error(reason),
});
const lines = (await readFile(list, 'utf8')).trim().split('\n');
const faults = await Promise.all(
  lines.map((line) => {
    const [name = '', url = ''] = line.split(' ');
    return downloads.fetch({ name, url });
  }),
);
await downloads.close();
await progress.close();
const failed = faults.find((fault) => fault !== undefined);
if (failed !== undefined) throw new Error(failed.reason);
