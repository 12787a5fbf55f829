import { type ClipFault, isFault } from '../../clips/clip-fault.ts';
import { isProbe, type Probe } from '../../clips/probe.ts';
import { DIGEST_WORDS, DigestTable, type DigestWords } from '../../contract/digest-table.ts';
import { NumberList } from '../../number-list.ts';
import { isLastingFault } from './lasting-faults.ts';

/** What a prober says of a clip's bytes. */
export type Answer = Probe | ClipFault;

/** Names and versions of the probers; `header` is undefined where the header reader's answers do not count. */
export interface ProberNames {
  readonly ffprobe: string;
  readonly header: string | undefined;
}

/** What somebody said of a clip's bytes. */
export interface KnownAnswer {
  readonly answer: Answer;
  readonly by: keyof ProberNames;
  /** Found out in this run, by an earlier run here, or on another machine. */
  readonly origin: (typeof ORIGINS)[number];
}

const ORIGINS = ['this-run', 'earlier', 'elsewhere'] as const;

/** A digest and, behind it, the place of its answer in a list. */
const RECORD_WORDS = DIGEST_WORDS + 1;
const WORD_BYTES = Uint32Array.BYTES_PER_ELEMENT;
const FORGOTTEN = 0xffff_ffff;

type Statement = Pick<KnownAnswer, 'answer' | 'by'>;

/** What a saved part of the table says first, as JSON: answers, each with the place of its prober in a list of names. */
interface Heading {
  readonly probers: readonly string[];
  readonly answers: readonly (readonly [prober: number, answer: Answer])[];
}

/** An answer by the name of its prober. */
type NamedAnswer = readonly [prober: unknown, answer: Answer];

/** Whether a file's word on a clip is one that a run may have noted there. */
function isAnswer(value: unknown): value is Answer {
  if (typeof value !== 'object' || value === null || !isFault(value)) return isProbe(value);
  return typeof value.reason === 'string' && typeof value.code === 'string' && isLastingFault(value);
}

/** In the order in which records count them; undefined for what is no answer. */
function parseHeading(text: string): readonly (NamedAnswer | undefined)[] {
  let heading: Partial<Record<keyof Heading, unknown>> | null;
  try {
    heading = JSON.parse(text) as typeof heading;
  } catch {
    return [];
  }
  const { probers, answers } = heading ?? {};
  if (!Array.isArray(probers) || !Array.isArray(answers)) return [];
  return answers.map((entry: unknown) => {
    const [prober, answer]: readonly unknown[] = Array.isArray(entry) ? entry : [];
    return isAnswer(answer) ? [probers[Number(prober)], answer] : undefined;
  });
}

/** What `format` gives, taken apart. */
function parsePart(bytes: Buffer): {
  readonly answers: readonly (NamedAnswer | undefined)[];
  readonly records: Uint32Array;
} {
  const headingEnd = bytes.length < WORD_BYTES ? bytes.length : WORD_BYTES + bytes.readUInt32LE(0);
  const rest = Uint8Array.from(bytes.subarray(headingEnd));
  const records = new Uint32Array(rest.buffer, 0, Math.floor(rest.length / WORD_BYTES));
  return { answers: parseHeading(bytes.toString('utf8', WORD_BYTES, headingEnd)), records };
}

function compareDigests(a: DigestWords, b: DigestWords): number {
  for (let word = 0; word < DIGEST_WORDS; word += 1) {
    const difference = (a[word] ?? 0) - (b[word] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Answers by digest, in some 60 bytes each: clips that are alike share one answer. ffprobe's word stands before others'. */
export class AnswerTable {
  readonly #probers: ProberNames;
  readonly #digests: DigestTable;
  /** Number of the statement on each digest. */
  readonly #statementOf = new NumberList(Uint32Array);
  /** Its origin, as a place in the list of them. */
  readonly #originOf = new NumberList(Uint8Array);
  readonly #statements: Statement[] = [];
  readonly #numbers = new Map<string, number>();
  #forgotten = 0;

  /** @param expected how many digests will come, as far as is known */
  constructor(probers: ProberNames, expected = 0) {
    this.#probers = probers;
    this.#digests = new DigestTable(expected);
  }

  get size(): number {
    return this.#digests.size - this.#forgotten;
  }

  find(digest: DigestWords): KnownAnswer | undefined {
    const number = this.#digests.find(digest);
    return number === -1 ? undefined : this.#known(number);
  }

  #known(number: number): KnownAnswer | undefined {
    const statement = this.#statements[this.#statementOf.at(number) ?? FORGOTTEN];
    const origin = ORIGINS[this.#originOf.at(number) ?? 0] ?? 'this-run';
    return statement === undefined ? undefined : { ...statement, origin };
  }

  set(digest: DigestWords, { answer, by, origin }: KnownAnswer): void {
    this.#put(digest, this.#intern({ answer, by }), ORIGINS.indexOf(origin));
  }

  #put(digest: DigestWords, statement: number, origin: number): void {
    const number = this.#digests.add(digest);
    const standing = this.#statements[this.#statementOf.at(number) ?? FORGOTTEN];
    if (standing?.by === 'ffprobe' && this.#statements[statement]?.by !== 'ffprobe') return;
    if (this.#statementOf.at(number) === FORGOTTEN) this.#forgotten -= 1;
    this.#statementOf.set(number, statement);
    this.#originOf.set(number, origin);
  }

  #intern(statement: Statement): number {
    const text = JSON.stringify([statement.by, statement.answer]);
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#statements.length);
    return this.#statements.push(statement) - 1;
  }

  forget(isDoubtful: (known: KnownAnswer) => boolean): void {
    for (let number = 0; number < this.#digests.size; number += 1) {
      const known = this.#known(number);
      if (known === undefined || !isDoubtful(known)) continue;
      this.#statementOf.set(number, FORGOTTEN);
      this.#forgotten += 1;
    }
  }

  /** The numbers of all digests, in the digests' order: then the same answers are the same bytes. */
  sorted(): readonly number[] {
    const numbers = Array.from({ length: this.#digests.size }, (_, number) => number);
    return numbers
      .filter((number) => this.#statementOf.at(number) !== FORGOTTEN)
      .sort((a, b) => compareDigests(this.#digests.at(a), this.#digests.at(b)));
  }

  /** These digests and their answers as bytes: the length of the heading, the heading as JSON, a record for each. */
  format(numbers: readonly number[]): Buffer {
    const listed = new Map<number, number>();
    const records = new Uint32Array(numbers.length * RECORD_WORDS);
    for (const [index, number] of numbers.entries()) {
      const statement = this.#statementOf.at(number) ?? 0;
      if (!listed.has(statement)) listed.set(statement, listed.size);
      records.set(this.#digests.at(number), index * RECORD_WORDS);
      records[index * RECORD_WORDS + DIGEST_WORDS] = listed.get(statement) ?? 0;
    }
    const statements = [...listed.keys()].flatMap((statement) => this.#statements[statement] ?? []);
    const probers = [...new Set(statements.map(({ by }) => this.#probers[by] ?? ''))];
    const answers = statements.map(({ by, answer }) => [probers.indexOf(this.#probers[by] ?? ''), answer] as const);
    const heading = Buffer.from(JSON.stringify({ probers, answers } satisfies Heading));
    const length = Buffer.alloc(WORD_BYTES);
    length.writeUInt32LE(heading.length);
    return Buffer.concat([length, heading, Buffer.from(records.buffer)]);
  }

  /** Takes in what `format` gave, but nothing of other probers. @returns how many records there were */
  admit(bytes: Buffer, origin: KnownAnswer['origin']): number {
    const { answers, records } = parsePart(bytes);
    const statements = answers.map((named) => {
      const by = this.#proberOf(named?.[0]);
      return named === undefined || by === undefined ? undefined : this.#intern({ by, answer: named[1] });
    });
    for (let from = 0; from + RECORD_WORDS <= records.length; from += RECORD_WORDS) {
      const statement = statements[records[from + DIGEST_WORDS] ?? -1];
      if (statement === undefined) continue;
      this.#put(records.subarray(from, from + DIGEST_WORDS), statement, ORIGINS.indexOf(origin));
    }
    return Math.floor(records.length / RECORD_WORDS);
  }

  #proberOf(name: unknown): keyof ProberNames | undefined {
    if (name === undefined) return undefined;
    const { ffprobe, header } = this.#probers;
    if (name === ffprobe) return 'ffprobe';
    return name === header ? 'header' : undefined;
  }
}
