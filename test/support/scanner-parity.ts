import { SCAN_MARGIN_BYTES } from '../../src/contract/canonical-bytes.ts';
import { digestWords } from '../../src/contract/digest-table.ts';
import { CORPUS_ROW_KEYS } from '../../src/contract/generated/row-keys.ts';
import { RowScanner } from '../../src/contract/generated/scan-row.ts';
import { MAX_LINE_BYTES } from '../../src/contract/jsonl.ts';
import { parseLine } from '../../src/contract/line.ts';
import { inventLine, inventMutatedLine } from './mutated-lines.ts';
import { makeRandom } from './random.ts';

export interface Parity {
  readonly lines: number;
  /** Lines that hold a valid row, by JSON.parse, the schema and the search for repeated keys. */
  readonly valid: number;
  /** Lines that the scanner accepted. */
  readonly accepted: number;
  /** What was judged differently, for people: the line, and what is different. */
  readonly differences: readonly string[];
}

const MAX_DIFFERENCES = 20;

/** Holds one scanner against `parseLine`, line after line, as it judges a whole file. */
export class ScannerJudge {
  readonly differences: string[] = [];
  lines = 0;
  valid = 0;
  accepted = 0;
  readonly #scanner = new RowScanner();
  readonly #buffer = Buffer.alloc(MAX_LINE_BYTES * 2 + SCAN_MARGIN_BYTES);
  readonly #offsets: () => number;

  /** @param seed of where lines lie in the buffer, and of what lies behind them */
  constructor(seed: number) {
    const random = makeRandom(seed);
    this.#offsets = () => Math.floor(random() * MAX_LINE_BYTES);
    // What lies behind a line must not matter: it is the best that a line could hope for.
    const tempting = inventLine(random);
    for (let at = 0; at < this.#buffer.length; at += tempting.length) tempting.copy(this.#buffer, at);
  }

  judge(line: Buffer): { readonly isValid: boolean; readonly isAccepted: boolean } {
    const { row } = parseLine(line);
    const start = this.#offsets();
    line.copy(this.#buffer, start);
    this.#buffer[start + line.length] = 0x0a;
    const end = this.#scanner.scan(this.#buffer, start);
    const isAccepted = end !== -1;
    this.lines += 1;
    this.valid += Number(row !== undefined);
    this.accepted += Number(isAccepted);
    if (isAccepted) {
      const parsed = row as Readonly<Record<string, unknown>> | undefined;
      const wrong = CORPUS_ROW_KEYS.filter((key) => !Object.is(this.#scanner[key], parsed?.[key]));
      if (end !== start + line.length + 1) wrong.push('src');
      if (row !== undefined && !Buffer.from(digestWords(row.src_sha256)).equals(Buffer.from(this.#scanner.digest))) {
        wrong.push('src_sha256');
      }
      if (wrong.length > 0)
        this.#note(`${row === undefined ? 'accepted' : wrong.join(', ')}: ${line.toString('latin1')}`);
    }
    return { isValid: row !== undefined, isAccepted };
  }

  #note(difference: string): void {
    if (this.differences.length < MAX_DIFFERENCES) this.differences.push(difference);
  }
}

/** Judges so many mutated lines. */
export function compareScanner({ seed, lines }: { seed: number; lines: number }): Parity {
  const judge = new ScannerJudge(seed);
  const random = makeRandom(seed);
  for (let count = 0; count < lines; count += 1) judge.judge(inventMutatedLine(random).bytes);
  const { valid, accepted, differences } = judge;
  return { lines, valid, accepted, differences };
}
