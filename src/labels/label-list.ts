import { TextList } from '../clips/text-list.ts';
import { NumberList } from '../number-list.ts';
import { isRejected, type Label, type RejectedLabel } from './label.ts';

/** Bits of the texts that a row has, in the order in which they are stored. */
const NAME = 1;
const FLICKR_ID = 2;
const URL = 4;

/**
 * The rows of one label file in their order, usable or not. A usable one takes some 90 bytes, a third of what an object
 * takes; each is made anew when it is asked for.
 */
export class LabelList implements Iterable<Label | RejectedLabel> {
  /** Name of the label file. */
  readonly #file: string;
  readonly #needsIds: boolean;
  readonly #lines = new NumberList(Uint32Array);
  readonly #mos = new NumberList(Float64Array);
  readonly #mosStdDev = new NumberList(Float64Array);
  readonly #nRatings = new NumberList(Float64Array);
  readonly #texts = new TextList();
  /** Number of the row's first text; texts that are undefined are not stored. */
  readonly #firstText = new NumberList(Uint32Array);
  /** Which texts the row has. */
  readonly #hasText = new NumberList(Uint8Array);
  readonly #rejected = new Map<number, RejectedLabel>();
  #withUrl = 0;
  /** The highest score of a usable row; 0 where there is none. */
  highestMos = 0;

  /** @param needsIds whether flickr ids are kept that stand in names as well */
  constructor(file: string, { needsIds = true } = {}) {
    this.#file = file;
    this.#needsIds = needsIds;
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
    this.#firstText.push(this.#texts.length);
    if (isRejected(entry)) {
      this.#rejected.set(this.length, entry);
      this.#pushNumbers(entry.line, 0, 0, 0);
      this.#hasText.push(0);
      return;
    }
    this.#pushNumbers(entry.line, entry.mos, entry.mosStdDev, entry.nRatings);
    const flickrId = this.#needsIds || entry.name === undefined ? entry.flickrId : undefined;
    this.#hasText.push(
      this.#pushText(entry.name, NAME) | this.#pushText(flickrId, FLICKR_ID) | this.#pushText(entry.url, URL),
    );
    if (entry.url !== undefined) this.#withUrl += 1;
    this.highestMos = Math.max(this.highestMos, entry.mos);
  }

  #pushNumbers(line: number, mos: number, mosStdDev: number, nRatings: number): void {
    this.#lines.push(line);
    this.#mos.push(mos);
    this.#mosStdDev.push(mosStdDev);
    this.#nRatings.push(nRatings);
  }

  /** @returns the bit of the text, or none where there is no text */
  #pushText(text: string | undefined, bit: number): number {
    if (text === undefined) return 0;
    this.#texts.push(text);
    return bit;
  }

  /** The row of a number below `length`. */
  at(number: number): Label | RejectedLabel {
    const rejected = this.#rejected.size === 0 ? undefined : this.#rejected.get(number);
    if (rejected !== undefined) return rejected;
    const bits = this.#hasText.at(number) ?? 0;
    const name = this.#firstText.at(number) ?? 0;
    const flickrId = name + ((bits & NAME) === 0 ? 0 : 1);
    const url = flickrId + ((bits & FLICKR_ID) === 0 ? 0 : 1);
    return {
      file: this.#file,
      line: this.#lines.at(number) ?? 0,
      name: (bits & NAME) === 0 ? undefined : this.#texts.at(name),
      flickrId: (bits & FLICKR_ID) === 0 ? undefined : this.#texts.at(flickrId),
      mos: this.#mos.at(number) ?? 0,
      mosStdDev: this.#mosStdDev.at(number) ?? 0,
      nRatings: this.#nRatings.at(number) ?? 0,
      url: (bits & URL) === 0 ? undefined : this.#texts.at(url),
    };
  }

  *[Symbol.iterator](): Generator<Label | RejectedLabel> {
    for (let number = 0; number < this.length; number += 1) yield this.at(number);
  }
}
