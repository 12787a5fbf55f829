import { TextList } from '../clips/text-list.ts';
import { NumberList } from '../number-list.ts';
import { isRejected, type Label, type RejectedLabel } from './label.ts';

type TextRole = (typeof TEXT_ROLES)[number];
const TEXT_ROLES = ['name', 'flickrId', 'url'] as const;

/**
 * The rows of one label file in their order, usable or not. A usable one takes some 90 bytes, a third of what an object
 * takes; each is made anew when it is asked for.
 */
export class LabelList implements Iterable<Label | RejectedLabel> {
  /** Name of the label file. */
  readonly #file: string;
  readonly #lines = new NumberList(Uint32Array);
  readonly #mos = new NumberList(Float64Array);
  readonly #mosStdDev = new NumberList(Float64Array);
  readonly #nRatings = new NumberList(Float64Array);
  readonly #texts = new TextList();
  /** Number of the row's first text; texts that are undefined are not stored. */
  readonly #firstText = new NumberList(Uint32Array);
  /** Which texts the row has: a bit for each role. */
  readonly #hasText = new NumberList(Uint8Array);
  readonly #rejected = new Map<number, RejectedLabel>();
  #withUrl = 0;

  constructor(file: string) {
    this.#file = file;
  }

  get length(): number {
    return this.#lines.length;
  }

  /** How many rows can't be used. */
  get rejectedCount(): number {
    return this.#rejected.size;
  }

  /** Whether any usable row says where its clip can be downloaded. */
  get hasUrls(): boolean {
    return this.#withUrl > 0;
  }

  push(entry: Label | RejectedLabel): void {
    if (isRejected(entry)) this.#rejected.set(this.length, entry);
    const { line, mos, mosStdDev, nRatings, ...texts } = isRejected(entry) ? nothing(entry.line) : entry;
    this.#lines.push(line);
    this.#mos.push(mos);
    this.#mosStdDev.push(mosStdDev);
    this.#nRatings.push(nRatings);
    this.#firstText.push(this.#texts.length);
    this.#hasText.push(this.#pushTexts(texts));
    if (texts.url !== undefined) this.#withUrl += 1;
  }

  #pushTexts(texts: Readonly<Record<TextRole, string | undefined>>): number {
    let bits = 0;
    for (const [place, role] of TEXT_ROLES.entries()) {
      const text = texts[role];
      if (text === undefined) continue;
      this.#texts.push(text);
      bits |= 1 << place;
    }
    return bits;
  }

  /** The row of a number below `length`. */
  at(number: number): Label | RejectedLabel {
    const bits = this.#hasText.at(number) ?? 0;
    let text = this.#firstText.at(number) ?? 0;
    const next = (place: number) => {
      if ((bits & (1 << place)) === 0) return undefined;
      text += 1;
      return this.#texts.at(text - 1);
    };
    return (
      this.#rejected.get(number) ?? {
        file: this.#file,
        line: this.#lines.at(number) ?? 0,
        name: next(0),
        flickrId: next(1),
        mos: this.#mos.at(number) ?? 0,
        mosStdDev: this.#mosStdDev.at(number) ?? 0,
        nRatings: this.#nRatings.at(number) ?? 0,
        url: next(2),
      }
    );
  }

  *[Symbol.iterator](): Generator<Label | RejectedLabel> {
    for (let number = 0; number < this.length; number += 1) yield this.at(number);
  }
}

/** What stands in the columns for a row that can't be used. */
function nothing(line: number): Omit<Label, 'file'> {
  return { line, name: undefined, flickrId: undefined, mos: 0, mosStdDev: 0, nRatings: 0, url: undefined };
}
