import type { RowViolation } from '../../contract/violation.ts';
import { FaultList } from './fault-list.ts';
import { type LabelledRows, NO_ROW, SEVERAL_ROWS } from './labelled-rows.ts';
import { GREATEST_SET_NUMBER, type Prediction, type PredictionFields } from './prediction.ts';
import type { PredictionVisitor } from './prediction-visitor.ts';

/** A set of clips by the numbers of the split file; 0 for what isn't told apart. */
export interface SetNumbers {
  readonly repeat: number;
  readonly fold: number;
}

/** Numbers of repeats or folds, 0 among them. */
const SET_NUMBERS = GREATEST_SET_NUMBER + 1;

function describeViolation(line: number, { field, code, expected, found }: RowViolation): string {
  return `line ${line}: ${code}${field === null ? '' : ` ${field}`}: expected ${expected}, found ${found}`;
}

/** The predictions of a file by the row that they speak of, and by the set where the file tells it. */
export class PredictionTable implements PredictionVisitor {
  readonly #rows: LabelledRows;
  /** By row and set; each prediction once. */
  readonly #values = new Map<number, { readonly value: number; readonly line: number; uses: number }>();
  readonly #faulty = new FaultList('PREDICTIONS_INVALID', {
    what: 'lines are no predictions',
    hint: 'write the file again: each line names a clip and has a finite number',
  });
  readonly #ambiguous = new FaultList('PREDICTIONS_AMBIGUOUS', {
    what: 'predictions name clips by a src that more than one row has',
    hint: 'name the clips by src_sha256',
  });
  readonly #repeated = new FaultList('PREDICTIONS_REPEATED', {
    what: 'predictions are of a clip that has one already',
    hint: 'keep one: which of them is meant can only be guessed. Predictions of several folds need the fields repeat and fold',
  });
  readonly #unknown = new FaultList('PREDICTIONS_UNKNOWN', {
    what: 'predictions are of clips that the JSONL does not have',
    hint: 'name the JSONL that was predicted, or pass --allow-unknown to have them counted and passed over',
  });
  #fields: PredictionFields = {};
  #count = 0;

  constructor(rows: LabelledRows) {
    this.#rows = rows;
  }

  /** Predictions read, of known clips and others. */
  get count(): number {
    return this.#count;
  }

  /** Predictions of clips that no row speaks of. */
  get unknown(): number {
    return this.#unknown.count;
  }

  /** Predictions that were never asked for. */
  get unused(): number {
    return this.#countUses((uses) => uses === 0);
  }

  /** Predictions that more than one set has asked for. */
  get shared(): number {
    return this.#countUses((uses) => uses > 1);
  }

  visit(prediction: Prediction, line: number): void {
    this.#count += 1;
    const { sha256, src = '', repeat, fold, value } = prediction;
    const row = sha256 === undefined ? this.#rows.findBySrc(src) : this.#rows.findByDigest(sha256);
    const name = () => `line ${line}: ${JSON.stringify(sha256 ?? src)}`;
    const key = this.#key(row, { repeat, fold });
    const known = this.#values.get(key);
    if (row === SEVERAL_ROWS) this.#ambiguous.add(name);
    else if (row === NO_ROW) this.#unknown.add(name);
    else if (known !== undefined) this.#repeated.add(() => `${name()} as in line ${known.line}`);
    else this.#values.set(key, { value, line, uses: 0 });
  }

  visitFault(line: number, violations: readonly RowViolation[]): void {
    this.#count += 1;
    this.#faulty.add(() => violations.map((violation) => describeViolation(line, violation)).join(', '));
  }

  /**
   * Ends the reading: only now may predictions be asked for.
   *
   * @throws UserError PREDICTIONS_INVALID, PREDICTIONS_AMBIGUOUS, PREDICTIONS_REPEATED, PREDICTIONS_UNKNOWN
   */
  finish(path: string, { fields, allowUnknown }: { fields: PredictionFields; allowUnknown: boolean }): void {
    this.#fields = fields;
    const refused = [this.#faulty, this.#ambiguous, this.#repeated, ...(allowUnknown ? [] : [this.#unknown])];
    for (const faults of refused) faults.refuse(path);
  }

  /** The prediction of a row for a set: the one made for this set where the file tells, else the row's only one. */
  take(row: number, { repeat, fold }: SetNumbers): number | undefined {
    const set = {
      repeat: this.#fields.repeat === undefined ? 0 : repeat,
      fold: this.#fields.fold === undefined ? 0 : fold,
    };
    const entry = this.#values.get(this.#key(row, set));
    if (entry === undefined) return undefined;
    entry.uses += 1;
    return entry.value;
  }

  #key(row: number, { repeat, fold }: SetNumbers): number {
    return (row * SET_NUMBERS + repeat) * SET_NUMBERS + fold;
  }

  #countUses(holds: (uses: number) => boolean): number {
    let count = 0;
    for (const { uses } of this.#values.values()) if (holds(uses)) count += 1;
    return count;
  }
}
