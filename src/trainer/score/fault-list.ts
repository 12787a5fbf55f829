import { UserError } from '../../files/user-error.ts';

/** Places that a message shows; all are counted. */
const MAX_SHOWN = 5;

interface Refusal {
  readonly code: string;
  /** Follows the count, such as `lines are no predictions`. */
  readonly what: string;
  readonly hint: string;
}

/** One reason for which a file can be refused, with the places where it was found. */
export class FaultList {
  count = 0;
  readonly #refusal: Refusal;
  readonly #shown: string[] = [];

  constructor(refusal: Refusal) {
    this.#refusal = refusal;
  }

  add(place: string): void {
    this.count += 1;
    if (this.#shown.length < MAX_SHOWN) this.#shown.push(place);
  }

  /** @throws UserError if anything was added */
  refuse(path: string): void {
    if (this.count === 0) return;
    const { code, what, hint } = this.#refusal;
    const rest = this.count > this.#shown.length ? `; and ${this.count - this.#shown.length} more` : '';
    throw new UserError(code, { message: `${path}: ${this.count} ${what}: ${this.#shown.join('; ')}${rest}`, hint });
  }
}
