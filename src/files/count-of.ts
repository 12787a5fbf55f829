/** A number with its noun: `1 label`, `2 labels`. Nouns that don't take an `s` are given with their plural. */
export function countOf(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
