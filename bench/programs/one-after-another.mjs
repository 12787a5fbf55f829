/**
 * The reference: one ffprobe, then the digest in pieces of 1 MiB, one clip after another, as the Python adapter does it.
 * Usage: one-after-another.mjs FOLDER FFPROBE
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readSync } from 'node:fs';

const CHUNK_BYTES = 1_048_576;
const ARGUMENTS = ['-v', 'error', '-select_streams', 'v:0', '-show_streams', '-show_format', '-of', 'json'];

const [folder = '.', ffprobe = 'ffprobe'] = process.argv.slice(2);
const buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES);
for (const name of readdirSync(folder)) {
  const path = `${folder}/${name}`;
  JSON.parse(execFileSync(ffprobe, [...ARGUMENTS, path], { encoding: 'utf8' }));
  const digest = createHash('sha256');
  const file = openSync(path);
  for (let count = readSync(file, buffer); count !== 0; count = readSync(file, buffer)) {
    digest.update(buffer.subarray(0, count));
  }
  closeSync(file);
  digest.digest('hex');
}
