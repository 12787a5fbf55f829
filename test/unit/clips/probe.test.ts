import { describe, expect, it } from 'vitest';
import { isProbe } from '../../../src/clips/probe.ts';

const PROBE = {
  width: 960,
  height: 540,
  framerate: 29.97,
  duration_s: 8,
  pix_fmt: 'yuv420p',
  encoder_upstream: 'h264',
};

describe('isProbe', () => {
  it('takes the six fields, in any order', () => {
    expect(isProbe(PROBE)).toBe(true);
    expect(isProbe(Object.fromEntries(Object.entries(PROBE).reverse()))).toBe(true);
  });

  it.each(Object.keys(PROBE))('does not go without %s', (field) => {
    const { [field as keyof typeof PROBE]: _, ...rest } = PROBE;
    expect(isProbe(rest)).toBe(false);
    expect(isProbe({ ...rest, other: 1 })).toBe(false);
    expect(isProbe({ ...PROBE, [field]: null })).toBe(false);
  });

  it.each([
    null,
    undefined,
    'probe',
    [],
    { ...PROBE, other: 1 },
    { ...PROBE, width: 0 },
    { ...PROBE, width: -1 },
    { ...PROBE, width: 1.5 },
    { ...PROBE, width: '960' },
    { ...PROBE, height: Number.NaN },
    { ...PROBE, height: 0.5 },
    { ...PROBE, framerate: 0 },
    { ...PROBE, framerate: Number.POSITIVE_INFINITY },
    { ...PROBE, duration_s: -8 },
    { ...PROBE, duration_s: '8' },
    { ...PROBE, pix_fmt: '' },
    { ...PROBE, encoder_upstream: 264 },
  ])('does not take %o', (value) => {
    expect(isProbe(value)).toBe(false);
  });
});
