import { TextList } from '../clips/text-list.ts';
import { DigestTable, type DigestWords } from '../contract/digest-table.ts';
import type { CorpusRow } from '../contract/generated/types.ts';
import { NumberList } from '../number-list.ts';

export const NUMBER_FIELDS = [
  'src_size_bytes',
  'width',
  'height',
  'framerate',
  'duration_s',
  'mos',
  'mos_std_dev',
  'n_ratings',
] as const satisfies readonly (keyof CorpusRow)[];

/** Of these few different ones occur in a file. */
export const TEXT_FIELDS = [
  'pix_fmt',
  'encoder_upstream',
  'corpus',
  'corpus_version',
  'ingested_at_utc',
] as const satisfies readonly (keyof CorpusRow)[];

/** No clip has as many; a length next to nothing would give infinity. */
const MOST_MBITS_PER_S = 1e9;

type NumberField = (typeof NUMBER_FIELDS)[number];
type TextField = (typeof TEXT_FIELDS)[number];

/** Texts of which each stands once, and a number for each row. */
class CodedTexts {
  readonly texts: string[] = [];
  readonly #codes = new NumberList(Uint32Array);
  readonly #codeByText = new Map<string, number>();

  push(text: string): void {
    let code = this.#codeByText.get(text);
    if (code === undefined) {
      code = this.texts.push(text) - 1;
      this.#codeByText.set(text, code);
    }
    this.#codes.push(code);
  }

  codeAt(position: number): number {
    return this.#codes.at(position) ?? 0;
  }
}

function makeEach<Field extends string, Column>(
  fields: readonly Field[],
  make: () => Column,
): Readonly<Record<Field, Column>> {
  return Object.fromEntries(fields.map((field) => [field, make()])) as Record<Field, Column>;
}

/** The rows of a JSONL by columns, outside the heap: some 150 bytes a row. Of rows of the same clip the first stands. */
export class ClipTable {
  /** Rows whose clip stood there already. */
  duplicates = 0;
  readonly digests: DigestTable;
  /** Whether scores stand on the one scale of unified rows. */
  readonly isUnified: boolean;
  readonly #names = new TextList();
  readonly #numbers = makeEach(NUMBER_FIELDS, () => new NumberList(Float64Array));
  readonly #texts = makeEach(TEXT_FIELDS, () => new CodedTexts());

  constructor({ isUnified, expected }: { readonly isUnified: boolean; readonly expected: number }) {
    this.isUnified = isUnified;
    this.digests = new DigestTable(expected);
  }

  /** Clips, which are numbered from 0 in the order of their rows. */
  get length(): number {
    return this.digests.size;
  }

  add(row: Readonly<CorpusRow>, digest: DigestWords): void {
    const number = this.digests.size;
    if (this.digests.add(digest) < number) {
      this.duplicates += 1;
      return;
    }
    this.#names.push(row.src);
    for (const field of NUMBER_FIELDS) this.#numbers[field].push(row[field]);
    for (const field of TEXT_FIELDS) this.#texts[field].push(row[field]);
  }

  name(clip: number): string {
    return this.#names.at(clip);
  }

  number(field: NumberField, clip: number): number {
    return this.#numbers[field].at(clip) ?? 0;
  }

  text(field: TextField, clip: number): string {
    return this.#texts[field].texts[this.#texts[field].codeAt(clip)] ?? '';
  }

  /** Each different text of a field once, in the order of their first rows. */
  texts(field: TextField): readonly string[] {
    return this.#texts[field].texts;
  }

  /** Bits per second in millions: the file's, sound and container included. */
  bitrate(clip: number): number {
    const mbits = (this.number('src_size_bytes', clip) * 8) / 1e6;
    return Math.min(mbits / this.number('duration_s', clip), MOST_MBITS_PER_S);
  }

  /** What a function tells of every clip. */
  map(tell: (clip: number) => number): Float64Array {
    return Float64Array.from({ length: this.length }, (_, clip) => tell(clip));
  }
}
