import { describe, expect, it } from 'vitest';
import { CORPORA } from '../../../src/corpora/registry.ts';
import { findNativeScale, toUnifiedDeviation, toUnifiedScore } from '../../../src/corpora/scale.ts';

describe('the scale of 0..100', () => {
  it.each([
    { corpus: 'konvid-1k', mos: 1, unified: 0 },
    { corpus: 'konvid-150k', mos: 5, unified: 100 },
    { corpus: 'youtube-ugc', mos: 3.25, unified: 56.25 },
    { corpus: 'lsvq', mos: 0, unified: 0 },
    { corpus: 'lsvq', mos: 3.25, unified: 3.25 },
    { corpus: 'live-vqc', mos: 100, unified: 100 },
    { corpus: 'custom-1-5-panel', mos: 3.25, unified: 56.25 },
    { corpus: 'custom-0-100-panel', mos: 3.25, unified: 3.25 },
    { corpus: 'custom-0-100-panel', mos: 0.07, unified: 0.07 },
    { corpus: 'custom-1-7-panel', mos: 1, unified: 0 },
    { corpus: 'custom-1-7-panel', mos: 4, unified: 50 },
    { corpus: 'custom-1-7-panel', mos: 7, unified: 100 },
    { corpus: 'custom-1-9-panel', mos: 1, unified: 0 },
    { corpus: 'custom-1-9-panel', mos: 2, unified: 12.5 },
    { corpus: 'custom-1-9-panel', mos: 9, unified: 100 },
    { corpus: 'custom-0-10-panel', mos: 0, unified: 0 },
    { corpus: 'custom-0-10-panel', mos: 2.5, unified: 25 },
    { corpus: 'custom-0-10-panel', mos: 10, unified: 100 },
    { corpus: 'custom-1-100-panel', mos: 1, unified: 0 },
    { corpus: 'custom-1-100-panel', mos: 50.5, unified: 50 },
    { corpus: 'custom-1-100-panel', mos: 100, unified: 100 },
  ])('makes $unified of $mos in $corpus', ({ corpus, mos, unified }) => {
    expect(toUnifiedScore(mos, findNativeScale({ corpus }))).toBe(unified);
  });

  it.each(CORPORA)('knows that of every corpus that can be ingested: $name', ({ name, mosRange }) => {
    expect(findNativeScale({ corpus: name })).toBe(mosRange.max === 5 ? '1-5-acr' : '0-100-continuous');
  });

  it.each(['vmaf-tune', 'custom-panel', '__proto__'])('knows none of %s', (corpus) => {
    expect(() => findNativeScale({ corpus })).toThrow(corpus);
  });

  it('stretches deviations of 1..5 by 25, and knows no more of an unknown one', () => {
    expect(toUnifiedDeviation(0.5, '1-5-acr')).toBe(12.5);
    expect(toUnifiedDeviation(12.5, '0-100-continuous')).toBe(12.5);
    expect(toUnifiedDeviation(0, '1-5-acr')).toBe(0);
    expect(toUnifiedDeviation(6, '1-7-acr')).toBe(100);
  });
});
