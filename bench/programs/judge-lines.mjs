/**
 * The plain ways through a JSONL, to compare with: `judge-lines.mjs <read|parse> <file>` and
 * `judge-lines.mjs <validator module> <file>`. All read in chunks of a mebibyte into one buffer and look for LFs. Nothing of
 * the file as a whole is checked. Plain JavaScript, as the built command is.
 */
import { open } from 'node:fs/promises';

const CHUNK_BYTES = 1_048_576;
const LONGEST_LINE_BYTES = 65_536;
const LINE_FEED = 0x0a;

/** The judge of a line's text; none where the file is only read. */
async function findJudge(way) {
  if (way === 'read') return undefined;
  if (way === 'parse') return (line) => JSON.parse(line) !== undefined;
  const { isRow } = await import(way);
  return (line) => isRow(JSON.parse(line));
}

const [way, path = ''] = process.argv.slice(2);
const judge = await findJudge(way);
const file = await open(path);
const buffer = Buffer.allocUnsafeSlow(LONGEST_LINE_BYTES + CHUNK_BYTES);
let kept = 0;
let invalid = 0;
for (;;) {
  const { bytesRead } = await file.read(buffer, kept, CHUNK_BYTES);
  if (bytesRead === 0) break;
  const block = buffer.subarray(0, kept + bytesRead);
  if (judge === undefined) continue;
  let start = 0;
  for (let end = block.indexOf(LINE_FEED); end !== -1; end = block.indexOf(LINE_FEED, start)) {
    if (!judge(block.toString('utf8', start, end))) invalid += 1;
    start = end + 1;
  }
  kept = block.copy(buffer, 0, start);
}
await file.close();
if (invalid > 0) throw new Error(`${invalid} lines of ${path} are no rows`);
