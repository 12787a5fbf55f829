/** Thrown inside this folder alone; made once, because a stack trace would cost more than the reading. */
const NOT_CANONICAL = new Error('not plainly canonical');

/** Ends the reading where a clip isn't what a canonical writer makes: somebody who knows more formats must look at it. */
export function demand(isCanonical: boolean): asserts isCanonical {
  if (!isCanonical) throw NOT_CANONICAL;
}

/** Runs a reading; undefined where it ended in `demand`. */
export function readIfCanonical<Reading>(read: () => Reading): Reading | undefined {
  try {
    return read();
  } catch (error) {
    if (error === NOT_CANONICAL) return undefined;
    throw error;
  }
}
