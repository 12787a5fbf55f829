import { UserError } from '../../src/user-error.ts';

/** Longer words are no help, and could fill a log. */
const MAX_MESSAGE_CHARACTERS = 20_000;

/** A promise that was broken, in words. */
export class BrokenPromise extends Error {
  override readonly name = 'BrokenPromise';
}

/** Throws, with what was promised, where it doesn't hold. */
export function promise(holds: boolean, what: string): asserts holds {
  if (!holds) throw new BrokenPromise(what);
}

/** What is thrown must be for the user: a code and words. Anything else is handed on. */
export function requireUserError(error: unknown): UserError {
  if (!(error instanceof UserError)) throw error;
  const { code, message } = error;
  promise(/^[A-Z][A-Z0-9_]*$/.test(code), `${code} is no code`);
  promise(message !== '' && message.length <= MAX_MESSAGE_CHARACTERS, `${code} says nothing, or too much`);
  return error;
}

/** What some work gives; undefined where it ended with words for the user. */
export async function valueOrUserError<T>(work: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    requireUserError(error);
    return undefined;
  }
}
