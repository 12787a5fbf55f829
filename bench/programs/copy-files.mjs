/** Copies the bytes of files into one, in blocks of a mebibyte, and brings them to disk. Usage: copy-files.mjs TO FROM... */
import { closeSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';

const BLOCK_BYTES = 1_048_576;

const [to = '', ...from] = process.argv.slice(2);
const block = Buffer.allocUnsafeSlow(BLOCK_BYTES);
const target = openSync(to, 'w');
for (const path of from) {
  const file = openSync(path);
  for (let count = readSync(file, block); count !== 0; count = readSync(file, block)) {
    writeSync(target, block, 0, count);
  }
  closeSync(file);
}
fsyncSync(target);
closeSync(target);
