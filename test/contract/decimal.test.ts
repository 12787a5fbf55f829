import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDecimal } from '../../src/contract/decimal.ts';

describe('formatDecimal', () => {
  it.each([
    { value: 30, text: '30.0' },
    { value: 0, text: '0.0' },
    { value: -0, text: '0.0' },
    { value: -3, text: '-3.0' },
    { value: 29.97, text: '29.97' },
    { value: 30_000 / 1001, text: '29.97002997002997' },
    { value: 8.008, text: '8.008' },
    { value: 0.1 + 0.2, text: '0.30000000000000004' },
    { value: 1e-6, text: '0.000001' },
    { value: 1e-7, text: '0.0000001' },
    { value: 1.25e-7, text: '0.000000125' },
    { value: -1.25e-7, text: '-0.000000125' },
    { value: 1e20, text: '100000000000000000000.0' },
    { value: 1e21, text: '1000000000000000000000.0' },
    { value: 1.5e21, text: '1500000000000000000000.0' },
    { value: 2 ** 53 + 2, text: '9007199254740994.0' },
  ])('writes $value as $text', ({ value, text }) => {
    expect(formatDecimal(value)).toBe(text);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('refuses %d, which JSON lacks', (value) => {
    expect(() => formatDecimal(value)).toThrow(RangeError);
  });

  it('reads back as the same double, always with a fraction and never with an exponent', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = formatDecimal(value);
        expect(text).toMatch(/^-?(?:0|[1-9][0-9]*)\.[0-9]+$/);
        // -0 is written as 0.0: the contract knows one zero.
        expect(JSON.parse(text)).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});
