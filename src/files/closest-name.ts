/** Changes that turn one name into the other, at most. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The name that is spelt most like a given one; undefined if none needs at most so many changes. */
export function findClosestName(name: string, names: readonly string[], maxChanges = Infinity): string | undefined {
  const [closest] = names.toSorted((a, b) => distance(name, a) - distance(name, b));
  return closest !== undefined && distance(name, closest) <= maxChanges ? closest : undefined;
}
