import fc from 'fast-check';

/**
 * Text of any code points, halves of surrogate pairs among them. The `binary` and `grapheme` units of fast-check do the
 * same, but take a second to set up.
 */
export function anyText(maxLength = 10): fc.Arbitrary<string> {
  const codePoint = fc.oneof(fc.nat(0x7f), fc.nat(0xffff), fc.nat(0x10ffff), fc.integer({ min: 0xd800, max: 0xdfff }));
  return fc.array(codePoint, { maxLength }).map((codePoints) => String.fromCodePoint(...codePoints));
}
