/**
 * Words of 32 bits that nobody can guess beforehand, and nobody gets to see: multipliers of a table's hash. Not for secrets;
 * what makes those loads all of Node's cryptography.
 */
export function randomWords(count: number): Uint32Array {
  return Uint32Array.from({ length: count }, () => Math.random() * 2 ** 32);
}
