import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Block, instrument } from './instrument.ts';

const ROOT = join(import.meta.dirname, '../../..');
/** What is counted at all: our code, and what is planted to try the engine itself. */
const COUNTED = /^(?:src|test\/fuzz\/planted)\/.*\.m?[tj]s$/;
/** More than all of our code has. */
const MAX_BLOCKS = 65_536;
/** Under this name the instrumented modules find their counters. */
const COUNTERS = '__fuzzCounters';

interface CoveredFile {
  /** Path in the repository. */
  readonly name: string;
  readonly source: string;
  readonly firstBlock: number;
  readonly blocks: readonly Block[];
  readonly literals: readonly (string | number)[];
}

/** How much of some files has run. */
export interface CoverageFigures {
  readonly files: number;
  readonly lines: number;
  readonly linesRun: number;
  /** Arms of branches, those that nobody wrote among them. */
  readonly branches: number;
  readonly branchesRun: number;
  readonly functions: number;
  readonly functionsRun: number;
}

/** One bit for each order of magnitude of a count, so that "more often" is news, but not for ever. */
function bucketOf(count: number): number {
  if (count < 4) return count === 0 ? 0 : 1 << (count - 1);
  if (count < 8) return 1 << 3;
  if (count < 16) return 1 << 4;
  if (count < 32) return 1 << 5;
  return count < 128 ? 1 << 6 : 1 << 7;
}

/** Which lines of a file have code, and which of them ran: a line belongs to the innermost block that it begins in. */
function countLines({ source, blocks }: CoveredFile, hasRun: (block: number) => boolean): [number, number] {
  const owner = new Int32Array(source.length).fill(-1);
  // Outer blocks come first.
  for (const [number, { start, end }] of blocks.entries()) owner.fill(number, start, end);
  let [lines, linesRun, at] = [0, 0, 0];
  for (const line of source.split('\n')) {
    const begin = at + (/\S/.exec(line)?.index ?? line.length);
    at += line.length + 1;
    const number = owner[begin] ?? -1;
    if (!/[\w]/.test(line) || number === -1) continue;
    lines += 1;
    if (hasRun(number)) linesRun += 1;
  }
  return [lines, linesRun];
}

/** Generated code whose branches tell nothing of the input but which rule of the schema it breaks first. */
const UNCOUNTED = /^src\/contract\/generated\/explain-/;
const WORD_BLOCKS = Uint32Array.BYTES_PER_ELEMENT;

/** Counts what runs of our modules that are loaded from now on. */
export class Coverage {
  #covers: readonly string[] = [];
  readonly #files: CoveredFile[] = [];
  /** Those of them that matter. */
  #covered: readonly CoveredFile[] = [];
  /** They stop at their highest value: none of them may come round to 0. */
  readonly #counters = new Uint8ClampedArray(MAX_BLOCKS);
  readonly #words = new Uint32Array(this.#counters.buffer);
  /** Buckets that were seen, by block. */
  readonly #seen = new Uint8Array(MAX_BLOCKS);
  #blockCount = 0;

  constructor() {
    Object.assign(globalThis, { [COUNTERS]: this.#counters });
    registerHooks({
      load: (url, context, nextLoad) => {
        const name = url.startsWith('file:') ? relative(ROOT, fileURLToPath(url)).split(sep).join('/') : '';
        if (!COUNTED.test(name) || UNCOUNTED.test(name)) return nextLoad(url, context);
        return { format: 'module', source: this.#admit(name, fileURLToPath(url)), shortCircuit: true };
      },
    });
  }

  #admit(name: string, path: string): string {
    const text = readFileSync(path, 'utf8');
    const source = path.endsWith('.ts') ? stripTypeScriptTypes(text) : text;
    const { source: counted, blocks, literals } = instrument(source, COUNTERS, this.#blockCount);
    this.#files.push({ name, source, firstBlock: this.#blockCount, blocks, literals });
    this.focus(this.#covers);
    this.#blockCount += Math.ceil(blocks.length / WORD_BLOCKS) * WORD_BLOCKS;
    if (this.#blockCount > MAX_BLOCKS) throw new Error(`more than ${MAX_BLOCKS} blocks`);
    return counted;
  }

  /** From now on only files at these places matter, whenever they are loaded. */
  focus(covers: readonly string[]): void {
    this.#covers = covers;
    this.#covered = this.#files.filter(({ name }) => covers.some((place) => name.startsWith(place)));
  }

  /** Texts and numbers of the covered modules. */
  get literals(): readonly (string | number)[] {
    return [...new Set(this.#covered.flatMap(({ literals }) => literals))];
  }

  /** Forgets what ran since the last call. */
  skip(): void {
    this.#counters.fill(0, 0, this.#blockCount);
  }

  /** Takes in what ran since the last call, and begins anew. @returns whether anything of it is news */
  take(): boolean {
    let isNews = false;
    for (const { firstBlock, blocks } of this.#covered) {
      const end = firstBlock + blocks.length;
      for (let from = firstBlock; from < end; from += WORD_BLOCKS) {
        if (this.#words[from / WORD_BLOCKS] === 0) continue;
        for (let block = from; block < from + WORD_BLOCKS; block += 1) {
          const bit = bucketOf(this.#counters[block] ?? 0);
          const seen = this.#seen[block] ?? 0;
          if ((seen & bit) === bit) continue;
          isNews = true;
          this.#seen[block] = seen | bit;
        }
      }
    }
    this.skip();
    return isNews;
  }

  /** The blocks that ran since the last call, and begins anew. */
  takeBlocks(): readonly number[] {
    const blocks = this.#covered.flatMap((file) =>
      Array.from(file.blocks, (_, number) => file.firstBlock + number).filter((block) => this.#counters[block] !== 0),
    );
    this.skip();
    return blocks;
  }

  figures(): CoverageFigures {
    const sum = { files: 0, lines: 0, linesRun: 0, branches: 0, branchesRun: 0, functions: 0, functionsRun: 0 };
    for (const file of this.#covered) {
      const hasRun = (number: number) => this.#seen[file.firstBlock + number] !== 0;
      const [lines, linesRun] = countLines(file, hasRun);
      sum.files += 1;
      sum.lines += lines;
      sum.linesRun += linesRun;
      for (const [number, { kind }] of file.blocks.entries()) {
        sum[kind === 'branch' ? 'branches' : 'functions'] += 1;
        if (hasRun(number)) sum[kind === 'branch' ? 'branchesRun' : 'functionsRun'] += 1;
      }
    }
    return sum;
  }
}
