/**
 * What no second run over a corpus can leave out, in the plainest way and with nothing told to anybody: a thread that watches over
 * the main one, listing and states, the labels with their digest, the JSONL with its digest and its rows, a lock, and a manifest
 * that is flushed. Usage: second-run-by-hand.mjs CLIPS LABELS JSONL MANIFEST
 */
import { createHash } from 'node:crypto';
import { lstatSync, opendirSync } from 'node:fs';
import { mkdir, open, readFile, rename, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';

const [clips = '.', labels = '', jsonl = '', manifest = ''] = process.argv.slice(2);

function digest(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

async function flush(path, flags) {
  const file = await open(path, flags);
  await file.sync();
  await file.close();
}

const watch = new Worker('setInterval(() => undefined, 1_000)', { eval: true });
const names = new Set();
const folder = opendirSync(clips);
for (let entry = folder.readSync(); entry !== null; entry = folder.readSync()) names.add(entry.name);
folder.closeSync();

const csv = await readFile(labels);
const rows = csv
  .toString()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','));
await mkdir(`${manifest}.lock`);
const lines = await readFile(jsonl);
const known = new Map();
for (const line of lines.toString().split('\n')) {
  if (line === '') continue;
  const row = JSON.parse(line);
  known.set(row.src, row);
}
let unchanged = 0;
for (const [id] of rows) {
  const name = `${id}.mp4`;
  if (!names.has(name) || !known.has(name)) continue;
  const { size } = lstatSync(join(clips, name), { bigint: true });
  if (Number(size) === known.get(name).src_size_bytes) unchanged += 1;
}
await writeFile(`${manifest}.next`, JSON.stringify({ unchanged, labels: digest(csv), jsonl: digest(lines) }));
await flush(`${manifest}.next`, 'r+');
await rename(`${manifest}.next`, manifest);
await flush(dirname(manifest), 'r');
await rmdir(`${manifest}.lock`);
await watch.terminate();
console.log(unchanged);
