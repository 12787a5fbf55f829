/** Tries that making one input smaller may take, unless told. */
const MAX_TRIES = 400;

/**
 * Takes pieces out of an input as long as the rest still does the same, larger pieces first.
 *
 * @param isSame whether an input does what the first one did
 */
export async function shrink(
  input: Buffer,
  isSame: (smaller: Buffer) => Promise<boolean>,
  maxTries = MAX_TRIES,
): Promise<Buffer> {
  let smallest = input;
  let tries = 0;
  for (let size = input.length >> 1; size > 0; size >>= 1) {
    for (let at = 0; at < smallest.length && tries < maxTries; ) {
      const rest = Buffer.concat([smallest.subarray(0, at), smallest.subarray(at + size)]);
      tries += 1;
      if (await isSame(rest)) smallest = rest;
      else at += size;
    }
  }
  return smallest;
}
