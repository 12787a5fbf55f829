import { nameFault, pathFault } from '../clips/clip-name.ts';
import type { RejectedItem } from '../contract/generated/types.ts';
import type { Corpus, LabelRole } from '../corpora/corpus.ts';
import type { Dialect } from './dialect.ts';
import { type DecimalMark, decimalMarkOf, parseCount, parseDecimal, parseFlickrId } from './number.ts';

/** One usable row of a label file. */
export interface Label {
  /** Name of the label file. */
  readonly file: string;
  /** Line in the label file, counted from 1. */
  readonly line: number;
  /** The clip's file name as the label has it; undefined in a file that has ids alone. */
  readonly name: string | undefined;
  /** Digits; undefined where neither a column nor the name tells it. */
  readonly flickrId: string | undefined;
  /** On the corpus' own scale. */
  readonly mos: number;
  /** 0 means unknown. */
  readonly mosStdDev: number;
  /** 0 means unknown. */
  readonly nRatings: number;
  /** Where the clip can be downloaded, as the label has it: not yet judged. Undefined where the label has none. */
  readonly url: string | undefined;
}

/** A row of a label file that can't be used, and why. */
export type RejectedLabel = Readonly<RejectedItem>;

/** Longest piece of a cell that is shown to people. */
const MAX_SHOWN_CHARACTERS = 60;

/** A standard deviation can't exceed this on any scale of the contract. */
const MAX_STD_DEV = 100;

function show(cell: string): string {
  const text = cell.length > MAX_SHOWN_CHARACTERS ? `${cell.slice(0, MAX_SHOWN_CHARACTERS)}…` : cell;
  return JSON.stringify(text);
}

/** Carries the reason for a rejection out of the parsing of one row. */
class Rejection {
  readonly field: LabelRole | null;
  readonly code: string;
  readonly reason: string;

  constructor(field: LabelRole | null, code: string, reason: string) {
    this.field = field;
    this.code = code;
    this.reason = reason;
  }
}

/** Turns the rows of one label file into labels; remembers which decimal mark the file uses. */
export class LabelParser {
  readonly #corpus: Corpus;
  readonly #dialect: Dialect;
  readonly #file: string;
  #mark: DecimalMark;
  /** Rows whose score is a number, but none of the corpus' scale. */
  offScale = 0;

  /** @param file name of the label file */
  constructor(corpus: Corpus, dialect: Dialect, file: string) {
    this.#corpus = corpus;
    this.#dialect = dialect;
    this.#file = file;
    this.#mark = dialect.delimiterName === 'comma' ? 'dot' : 'unknown';
  }

  /** @param line line of the file on which the row begins, counted from 1 */
  parse(cells: readonly string[], line: number): Label | RejectedLabel {
    try {
      this.#checkFieldCount(cells);
      const name = this.#name(cells);
      return {
        file: this.#file,
        line,
        name,
        flickrId: this.#flickrId(cells, name),
        mos: this.#mos(cells),
        mosStdDev: this.#mosStdDev(cells),
        nRatings: this.#nRatings(cells),
        url: this.#cell(cells, 'url') || undefined,
      };
    } catch (rejection) {
      if (!(rejection instanceof Rejection)) throw rejection;
      const { field, code, reason } = rejection;
      return { file: this.#file, line, field, code, reason };
    }
  }

  #cell(cells: readonly string[], role: LabelRole): string {
    let column = this.#dialect.columns[role];
    while (column?.otherwise !== undefined && (cells[column.index] ?? '') === '') column = column.otherwise;
    return column === undefined ? '' : (cells[column.index] ?? '');
  }

  /** Empty cells at the end say nothing; any other surplus or lack means that values stand in the wrong columns. */
  #checkFieldCount(cells: readonly string[]): void {
    const { fieldCount } = this.#dialect;
    if (cells.length === fieldCount) return;
    const surplus = cells.slice(fieldCount);
    if (cells.length >= fieldCount && surplus.every((cell) => cell === '')) return;
    throw new Rejection(
      null,
      'LABEL_FIELD_COUNT',
      `${cells.length} fields where the file's first line has ${fieldCount}`,
    );
  }

  #name(cells: readonly string[]): string | undefined {
    if (this.#dialect.columns.file === undefined) return undefined;
    const name = this.#cell(cells, 'file');
    const fault = this.#corpus.clipKey === 'path' ? pathFault(name) : nameFault(name);
    if (fault !== undefined) throw new Rejection('file', 'LABEL_NAME', `the file name ${show(name)} ${fault}`);
    return name;
  }

  /** The id of the column, else the one in the published name; where both are there they must agree. */
  #flickrId(cells: readonly string[], name: string | undefined): string | undefined {
    const inName = name === undefined ? undefined : this.#corpus.flickrIdInName?.exec(name)?.[1];
    const cell = this.#cell(cells, 'flickr_id');
    if (cell === '' && name !== undefined) return inName;
    const id = parseFlickrId(cell);
    if (id === undefined)
      throw new Rejection('flickr_id', 'LABEL_ID', `the id ${show(cell)} is not a number of up to 20 digits`);
    if (inName !== undefined && inName !== id) {
      throw new Rejection(
        'flickr_id',
        'LABEL_ID',
        `the id ${show(cell)} is not the one in the file name ${show(name ?? '')}`,
      );
    }
    return id;
  }

  #decimal(cells: readonly string[], role: LabelRole, code: string): number {
    const cell = this.#cell(cells, role);
    const mark = decimalMarkOf(cell);
    const isPlausible = mark === 'unknown' || this.#mark === 'unknown' || mark === this.#mark;
    const value = isPlausible ? parseDecimal(cell, mark) : undefined;
    if (value !== undefined) {
      // Only a number shows the file's mark: `n.a.` has a dot, and must not turn `3,5` in the next row into a fault.
      if (this.#mark === 'unknown') this.#mark = mark;
      return value;
    }
    throw new Rejection(
      role,
      code,
      `${show(cell)} is not a number with a decimal ${this.#mark === 'comma' ? 'comma' : 'point'}`,
    );
  }

  #mos(cells: readonly string[]): number {
    const { min, max } = this.#corpus.mosRange;
    const mos = this.#decimal(cells, 'mos', 'LABEL_MOS');
    if (mos >= min && mos <= max) return mos;
    this.offScale += 1;
    throw new Rejection('mos', 'LABEL_MOS', `the score ${mos} is outside ${min}..${max}`);
  }

  #mosStdDev(cells: readonly string[]): number {
    if (this.#cell(cells, 'mos_std_dev') === '') return 0;
    const deviation = this.#decimal(cells, 'mos_std_dev', 'LABEL_STD_DEV');
    if (deviation >= 0 && deviation <= MAX_STD_DEV) return deviation;
    throw new Rejection(
      'mos_std_dev',
      'LABEL_STD_DEV',
      `the standard deviation ${deviation} is outside 0..${MAX_STD_DEV}`,
    );
  }

  #nRatings(cells: readonly string[]): number {
    const cell = this.#cell(cells, 'n_ratings');
    if (cell === '') return 0;
    const count = parseCount(cell);
    if (count !== undefined) return count;
    throw new Rejection(
      'n_ratings',
      'LABEL_COUNT',
      `the rating count ${show(cell)} is not a whole number of 0 or more`,
    );
  }
}

/** Tells the two kinds of result apart. */
export function isRejected(entry: Label | RejectedLabel): entry is RejectedLabel {
  return 'code' in entry;
}
