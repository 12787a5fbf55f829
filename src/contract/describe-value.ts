const MAX_FOUND_CHARACTERS = 120;

function toText(value: unknown): string {
  if (value === undefined) return 'nothing';
  // JSON has no such numbers, and would show them as null: 1e400 in a line is read as Infinity.
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    // Thousands of brackets fit into one line: JSON.parse takes them, JSON.stringify runs out of stack.
    return Array.isArray(value) ? 'an array that nests too deeply' : `a value of type ${typeof value}`;
  }
}

/** A value as it is shown to people: JSON, on one line, shortened. */
export function describeValue(value: unknown): string {
  const text = toText(value);
  return text.length > MAX_FOUND_CHARACTERS ? `${text.slice(0, MAX_FOUND_CHARACTERS)}…` : text;
}
