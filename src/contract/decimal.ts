/** Powers of ten beyond which JavaScript would write an exponent are shifted by hand. */
function withoutExponent(text: string): string {
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (match === null) return text;
  const [, sign = '', first = '', rest = '', power = '0'] = match;
  const digits = first + rest;
  const point = 1 + Number(power);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, '0');
}

/**
 * Writes a number the way the JSONL has its decimals: shortest digits that read back as the same double, always with a
 * fraction, never with an exponent (`30` becomes `30.0`, `1e-7` becomes `0.0000001`).
 *
 * @throws RangeError for NaN and the infinities, which JSON can't hold.
 */
export function formatDecimal(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} can't be written as a JSON number`);
  const text = withoutExponent(String(value));
  return text.includes('.') ? text : `${text}.0`;
}
