/** How many are kept: a corpus has a few ways of writing clips, and each thread sees all of them. */
const MOST_KEPT = 64;
/** What is longer is read each time. */
const MAX_BYTES = 4_096;

/**
 * Reads bytes that are the same in clip after clip once. What the reading says must follow from the bytes alone; one that ends in
 * `demand` is done again each time.
 *
 * @param read gets bytes that it neither keeps nor changes
 */
export function readOnce<Reading>(read: (bytes: Uint8Array) => Reading): (bytes: Uint8Array) => Reading {
  const known = new Map<string, { readonly reading: Reading }>();
  return (bytes) => {
    const { buffer, byteOffset, byteLength } = bytes;
    if (byteLength > MAX_BYTES) return read(bytes);
    const key = Buffer.from(buffer, byteOffset, byteLength).toString('latin1');
    const found = known.get(key);
    if (found !== undefined) return found.reading;
    const reading = read(bytes);
    if (known.size === MOST_KEPT) known.clear();
    known.set(key, { reading });
    return reading;
  };
}
