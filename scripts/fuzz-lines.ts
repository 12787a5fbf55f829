/**
 * Holds the scanner of canonical lines against JSON.parse, the schema and the search for repeated keys, on mutated lines:
 * `node scripts/start.mjs fuzz-lines [lines] [seed]`, a million of them unless given. The same seed gives the same lines.
 */
import { compareScanner } from '../test/support/scanner-parity.ts';

const [lines = 1_000_000, seed = 1] = process.argv.slice(2).map(Number);
const { valid, accepted, differences } = compareScanner({ seed, lines });
console.log(`seed ${seed}: ${lines} lines, ${valid} of them rows, ${accepted} accepted by their bytes alone`);
for (const difference of differences) console.error(difference);
console.log(`${differences.length} judged differently`);
if (differences.length > 0) process.exitCode = 1;
