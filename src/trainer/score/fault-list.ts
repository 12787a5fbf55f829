import { UserError } from '../../files/user-error.ts';

/** Places that a message shows; all are counted. */
const MAX_SHOWN = 5;

/** One reason for which a file can be refused, with the places where it was found. */
export class FaultList {
  count = 0;
  readonly #code: string;
  readonly #what: string;
  readonly #hint: string;
  readonly #shown: string[] = [];

  /** @param what goes after the count, such as `lines are no predictions` */
  constructor(code: string, { what, hint }: { readonly what: string; readonly hint: string }) {
    this.#code = code;
    this.#what = what;
    this.#hint = hint;
  }

  add(place: string): void {
    this.count += 1;
    if (this.#shown.length < MAX_SHOWN) this.#shown.push(place);
  }

  /** @throws UserError with the list's code if anything was added */
  refuse(path: string): void {
    if (this.count === 0) return;
    const rest = this.count > this.#shown.length ? `; and ${this.count - this.#shown.length} more` : '';
    throw new UserError(this.#code, {
      message: `${path}: ${this.count} ${this.#what}: ${this.#shown.join('; ')}${rest}`,
      hint: this.#hint,
    });
  }
}
