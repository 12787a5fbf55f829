import type { RowViolation } from '../../contract/violation.ts';
import { FaultList } from './fault-list.ts';
import type { LabelledRows } from './labelled-rows.ts';
import { GREATEST_SET_NUMBER, type Prediction, type PredictionFields } from './prediction.ts';
import type { PredictionVisitor } from './read-predictions.ts';

/** A set of clips as numbered in the split file; 0 for the set of all. */
export interface SetNumbers {
  readonly repeat: number;
  readonly fold: number;
}

const SET_NUMBERS = GREATEST_SET_NUMBER + 1;

function keyOf(row: number, { repeat, fold }: SetNumbers): number {
  return (row * SET_NUMBERS + repeat) * SET_NUMBERS + fold;
}

function describeViolation(line: number, { field, code, expected, found }: RowViolation): string {
  return `line ${line}: ${code}${field === null ? '' : ` ${field}`}: expected ${expected}, found ${found}`;
}

/** The predictions of a file by row, and by set if the file names sets. */
export class PredictionTable implements PredictionVisitor {
  /** Predictions read, those of unknown clips included. */
  count = 0;
  readonly #rows: LabelledRows;
  readonly #entries = new Map<number, { readonly value: number; readonly line: number; uses: number }>();
  readonly #faulty = new FaultList({
    code: 'PREDICTIONS_INVALID',
    what: 'lines are no predictions',
    hint: 'write the file again: each line names a clip and has a finite number',
  });
  readonly #ambiguous = new FaultList({
    code: 'PREDICTIONS_AMBIGUOUS',
    what: 'predictions name clips by a src that more than one row has',
    hint: 'name the clips by src_sha256',
  });
  readonly #repeated = new FaultList({
    code: 'PREDICTIONS_REPEATED',
    what: 'predictions are of a clip that has one already',
    hint: 'keep one prediction of each clip. Predictions of several folds need the fields repeat and fold',
  });
  readonly #unknown = new FaultList({
    code: 'PREDICTIONS_UNKNOWN',
    what: 'predictions are of clips that the JSONL does not have',
    hint: 'name the JSONL that was predicted, or pass --allow-unknown to have them counted and ignored',
  });

  constructor(rows: LabelledRows) {
    this.#rows = rows;
  }

  /** Predictions of clips that have no row. */
  get unknown(): number {
    return this.#unknown.count;
  }

  /** Predictions that no set has used. */
  get unused(): number {
    return this.#countUses((uses) => uses === 0);
  }

  /** Predictions that more than one set has used. */
  get shared(): number {
    return this.#countUses((uses) => uses > 1);
  }

  #countUses(isCounted: (uses: number) => boolean): number {
    return [...this.#entries.values()].filter(({ uses }) => isCounted(uses)).length;
  }

  visit({ src_sha256, src = '', repeat = 0, fold = 0, prediction: value }: Prediction, line: number): void {
    this.count += 1;
    const { rowBySha256, rowBySrc } = this.#rows;
    const row = src_sha256 === undefined ? rowBySrc.get(src) : rowBySha256.get(src_sha256);
    const place = `line ${line}: ${JSON.stringify(src_sha256 ?? src)}`;
    if (row === 'several') this.#ambiguous.add(place);
    else if (row === undefined) this.#unknown.add(place);
    else {
      const key = keyOf(row, { repeat, fold });
      const earlier = this.#entries.get(key);
      if (earlier === undefined) this.#entries.set(key, { value, line, uses: 0 });
      else this.#repeated.add(`${place} as in line ${earlier.line}`);
    }
  }

  visitFault(line: number, violations: readonly RowViolation[]): void {
    this.count += 1;
    this.#faulty.add(violations.map((violation) => describeViolation(line, violation)).join(', '));
  }

  /** @throws UserError PREDICTIONS_INVALID, PREDICTIONS_AMBIGUOUS, PREDICTIONS_REPEATED, PREDICTIONS_UNKNOWN */
  refuseFaults(path: string, { allowUnknown }: { readonly allowUnknown: boolean }): void {
    const refused = [this.#faulty, this.#ambiguous, this.#repeated, ...(allowUnknown ? [] : [this.#unknown])];
    for (const faults of refused) faults.refuse(path);
  }

  /** The prediction of a row for a set: the one made for this set if the file names sets, otherwise the row's only one. */
  take(row: number, { repeat, fold }: SetNumbers, fields: PredictionFields): number | undefined {
    const set = { repeat: fields.repeat === undefined ? 0 : repeat, fold: fields.fold === undefined ? 0 : fold };
    const entry = this.#entries.get(keyOf(row, set));
    if (entry !== undefined) entry.uses += 1;
    return entry?.value;
  }
}
