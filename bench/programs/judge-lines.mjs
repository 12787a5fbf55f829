/** Parses and validates each line of a JSONL, and checks nothing of the file as a whole. Usage: judge-lines.mjs FILE */
import { closeSync, openSync, readSync } from 'node:fs';
import { isCorpusRow } from '../../src/contract/generated/accept-rows.mjs';

const CHUNK_BYTES = 1_048_576;
const file = openSync(process.argv[2] ?? '');
const buffer = Buffer.allocUnsafeSlow(2 * CHUNK_BYTES);
let kept = 0;
for (
  let count = readSync(file, buffer, 0, CHUNK_BYTES);
  count !== 0;
  count = readSync(file, buffer, kept, CHUNK_BYTES)
) {
  const block = buffer.subarray(0, kept + count);
  let start = 0;
  for (let end = block.indexOf(10); end !== -1; end = block.indexOf(10, start)) {
    if (!isCorpusRow(JSON.parse(block.toString('utf8', start, end)))) throw new Error('not a row');
    start = end + 1;
  }
  kept = block.copy(buffer, 0, start);
}
closeSync(file);
