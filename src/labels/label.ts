import { nameFault, pathFault } from '../clips/clip-name.ts';
import type { ClipEntry } from '../clips/corpus-clips.ts';
import type { RejectedItem } from '../contract/generated/types.ts';
import { type Corpus, kindOfLabelFile, type LabelFileKind, type LabelRole } from '../corpora/corpus.ts';
import { redactAddress } from '../files/untrusted-text.ts';
import type { Dialect } from './dialect.ts';
import { type DecimalMark, decimalMarkOf, parseCount, parseDecimal, parseFlickrId } from './number.ts';

/** Why a row of a label file can't be used. */
export type Rejection = Readonly<Pick<RejectedItem, 'field' | 'code' | 'reason'>>;

/** One row of a label file: the same object from here to its outcome. */
export interface Label {
  /** Name of the label file. */
  readonly file: string;
  /** Line in the label file on which the row begins, counted from 1. */
  readonly line: number;
  /** The clip's name as the label has it; undefined in a file that has ids alone. */
  readonly name: string | undefined;
  /** Digits; undefined where neither a column nor the name has it. */
  readonly flickrId: string | undefined;
  /** On the corpus' own scale. */
  readonly mos: number;
  /** How many decimals the label file gives the score. */
  readonly mosDecimals?: number;
  /** 0 means unknown. */
  readonly mosStdDev: number;
  /** 0 means unknown. */
  readonly nRatings: number;
  /** Where the clip can be downloaded, as the label has it. It is checked when it is needed. */
  readonly url: string | undefined;
  /** The part of the corpus whose label file it is in, such as `k150ka`; empty if the corpus has no parts. */
  readonly part: string;
  /** Its set in the published split: `train`, `test`, `test-1080p`; empty if there is none. */
  readonly publishedSplit: string;
  /** What the user's column says of the clip's content; empty if there is none. */
  readonly content: string;
  /** Set when the row is read, or when it is joined with the clips. */
  rejection: Rejection | undefined;
  /** Set when the label is joined with the clips; undefined where there is none. */
  clip: ClipEntry | undefined;
}

/** Longest piece of a cell that is shown. */
const MAX_SHOWN_CHARACTERS = 60;

function show(text: string, maxCharacters = MAX_SHOWN_CHARACTERS): string {
  return JSON.stringify(text.length > maxCharacters ? `${text.slice(0, maxCharacters)}…` : text);
}

/** The numbers in the score column of a label file, on the corpus' scale or not. */
export interface ScoreColumn {
  count: number;
  /** How many are outside the corpus' scale. */
  outside: number;
  lowest: number;
  highest: number;
}

/** Carries a rejection out of the parsing of one row. */
class RowRejected {
  readonly rejection: Rejection;

  constructor(field: LabelRole | null, code: string, reason: string) {
    this.rejection = { field, code, reason };
  }
}

type Cells = readonly string[];

/** Turns the rows of one label file into labels, and remembers which decimal mark the file uses. */
export class LabelParser {
  readonly #corpus: Corpus;
  readonly #dialect: Dialect;
  readonly #file: string;
  readonly #kind: LabelFileKind | undefined;
  #mark: DecimalMark;
  readonly scores: ScoreColumn = { count: 0, outside: 0, lowest: Infinity, highest: -Infinity };

  /** @param file name of the label file */
  constructor(corpus: Corpus, dialect: Dialect, file: string) {
    this.#corpus = corpus;
    this.#dialect = dialect;
    this.#file = file;
    this.#kind = kindOfLabelFile(file, corpus);
    this.#mark = dialect.delimiterName === 'comma' ? 'dot' : 'unknown';
  }

  parse(cells: Cells, line: number): Label {
    const origin = { file: this.#file, line, part: this.#kind?.clipPart ?? '' };
    try {
      this.#checkFieldCount(cells);
      const name = this.#name(cells);
      return {
        ...origin,
        name,
        flickrId: this.#flickrId(cells, name),
        mos: this.#mos(cells),
        mosDecimals: /[.,]([0-9]*)/.exec(this.#cell(cells, 'mos'))?.[1]?.length ?? 0,
        mosStdDev: this.#mosStdDev(cells),
        nRatings: this.#nRatings(cells),
        url: this.#cell(cells, 'url') || undefined,
        publishedSplit: this.#kind?.publishedSplit ?? this.#defaultSplit(cells),
        content: this.#cell(cells, 'content'),
        rejection: undefined,
        clip: undefined,
      };
    } catch (error) {
      if (!(error instanceof RowRejected)) throw error;
      const nothing = { name: undefined, flickrId: undefined, mos: 0, mosStdDev: 0, nRatings: 0, url: undefined };
      return { ...origin, ...nothing, publishedSplit: '', content: '', rejection: error.rejection, clip: undefined };
    }
  }

  /** LSVQ marks the clips of its default test set. */
  #defaultSplit(cells: Cells): string {
    const cell = this.#cell(cells, 'is_test').toLowerCase();
    if (/^(?:true|1(?:\.0)?)$/.test(cell)) return 'test';
    return /^(?:false|0(?:\.0)?)$/.test(cell) ? 'train' : '';
  }

  #cell(cells: Cells, role: LabelRole): string {
    let column = this.#dialect.columns[role];
    while (column?.otherwise !== undefined && (cells[column.index] ?? '').trim() === '') column = column.otherwise;
    const cell = column === undefined ? '' : (cells[column.index] ?? '');
    // A clip may really be called so.
    return role === 'file' && cell.trim() !== '' ? cell : cell.trim();
  }

  /** Empty cells at the end are harmless. Any other surplus or lack means that values are in the wrong columns. */
  #checkFieldCount(cells: Cells): void {
    const { fieldCount, namedFieldCount } = this.#dialect;
    if (cells.length >= namedFieldCount && cells.length <= fieldCount) return;
    if (cells.length > fieldCount && cells.slice(fieldCount).every((cell) => cell.trim() === '')) return;
    const reason = `${cells.length} fields where the file's first line has ${fieldCount}`;
    throw new RowRejected(null, 'LABEL_FIELD_COUNT', reason);
  }

  #name(cells: Cells): string | undefined {
    if (this.#dialect.columns.file === undefined) return undefined;
    const name = this.#cell(cells, 'file');
    const fault = this.#corpus.clipKey === 'path' ? pathFault(name) : nameFault(name);
    if (fault !== undefined) throw new RowRejected('file', 'LABEL_NAME', `the file name ${show(name)} ${fault}`);
    return name;
  }

  /** The id of the column, else the one in the published name. Where both are there they must agree. */
  #flickrId(cells: Cells, name: string | undefined): string | undefined {
    const inName = name === undefined ? undefined : this.#corpus.flickrIdInName?.exec(name)?.[1];
    const cell = this.#cell(cells, 'flickr_id');
    if (cell === '' && name !== undefined) return inName;
    const id = parseFlickrId(cell);
    if (id === undefined) {
      throw new RowRejected('flickr_id', 'LABEL_ID', `the id ${show(cell)} is not a number of up to 20 digits`);
    }
    if (inName === undefined || inName === id) return id;
    const reason = `the id ${show(cell)} is not the one in the file name ${show(name ?? '')}`;
    throw new RowRejected('flickr_id', 'LABEL_ID', reason);
  }

  #decimal(cells: Cells, role: LabelRole, code: string): number {
    const cell = this.#cell(cells, role);
    const mark = decimalMarkOf(cell);
    const isPlausible = mark === 'unknown' || this.#mark === 'unknown' || mark === this.#mark;
    const value = isPlausible ? parseDecimal(cell, mark) : undefined;
    if (value !== undefined) {
      // Only a number shows the file's mark: `n.a.` has a dot, and must not turn `3,5` in the next row into a fault.
      if (this.#mark === 'unknown') this.#mark = mark;
      return value;
    }
    const expected = this.#mark === 'comma' ? 'comma' : 'point';
    throw new RowRejected(role, code, `${show(cell)} is not a number with a decimal ${expected}`);
  }

  #mos(cells: Cells): number {
    const { min, max } = this.#corpus.mosRange;
    const mos = this.#decimal(cells, 'mos', 'LABEL_MOS');
    const { scores } = this;
    scores.count += 1;
    scores.lowest = Math.min(scores.lowest, mos);
    scores.highest = Math.max(scores.highest, mos);
    if (mos >= min && mos <= max) return mos;
    scores.outside += 1;
    throw new RowRejected('mos', 'LABEL_MOS', `the score ${mos} is outside ${min}..${max}`);
  }

  #mosStdDev(cells: Cells): number {
    if (this.#cell(cells, 'mos_std_dev') === '') return 0;
    const deviation = this.#decimal(cells, 'mos_std_dev', 'LABEL_STD_DEV');
    const { min, max } = this.#corpus.mosRange;
    if (deviation >= 0 && deviation <= max - min) return deviation;
    const reason = `the standard deviation ${deviation} is outside 0..${max - min}`;
    throw new RowRejected('mos_std_dev', 'LABEL_STD_DEV', reason);
  }

  #nRatings(cells: Cells): number {
    const cell = this.#cell(cells, 'n_ratings');
    const count = cell === '' ? 0 : parseCount(cell);
    if (count !== undefined) return count;
    const reason = `the rating count ${show(cell)} is not a whole number of 0 or more`;
    throw new RowRejected('n_ratings', 'LABEL_COUNT', reason);
  }
}

/** Longest address that common servers and clients take. */
const MAX_URL_CHARACTERS = 8_192;
const MAX_SHOWN_URL_CHARACTERS = 120;
/** Any other scheme could read the user's own files. */
const URL_SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:']);

/** Says why a label's address can't be used, with credentials redacted; undefined where it can. */
export function urlFault(url: string): string | undefined {
  if (url.length > MAX_URL_CHARACTERS) return `the address is longer than ${MAX_URL_CHARACTERS} characters`;
  const shown = () => show(redactAddress(url), MAX_SHOWN_URL_CHARACTERS);
  const parsed = URL.parse(url);
  if (parsed === null) return `the address ${shown()} is not a URL`;
  return URL_SCHEMES.has(parsed.protocol) ? undefined : `the address ${shown()} is not of http or https`;
}
