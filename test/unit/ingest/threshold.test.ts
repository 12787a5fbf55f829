import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IngestManifest } from '../../../src/contract/generated/types.ts';
import { findFailures, isExceeded, parseThreshold, settleThresholds } from '../../../src/ingest/outcomes.ts';

describe('parseThreshold', () => {
  it.each([
    ['0', { kind: 'count', count: 0 }],
    ['60', { kind: 'count', count: 60 }],
    ['0%', { kind: 'percent', percent: 0 }],
    ['5%', { kind: 'percent', percent: 5 }],
    ['2.5%', { kind: 'percent', percent: 2.5 }],
    ['100%', { kind: 'percent', percent: 100 }],
  ])('reads %s', (text, threshold) => {
    expect(parseThreshold('--max-broken', text)).toEqual(threshold);
  });

  it.each([
    '',
    '-1',
    '5 %',
    ' 5',
    '1.5',
    '101%',
    '100.5%',
    '5%%',
    '%',
    '.5%',
    '1e3',
    '٥',
    'none',
    '5\n',
    '1234567890123456',
  ])('refuses %j, and names the option', (text) => {
    expect(() => parseThreshold('--max-broken', text)).toThrow(
      expect.objectContaining({ code: 'OPTION_INVALID', message: expect.stringContaining('--max-broken') }),
    );
  });
});

describe('isExceeded', () => {
  it.each([
    { text: '0', count: 0, total: 10, exceeded: false },
    { text: '0', count: 1, total: 10, exceeded: true },
    { text: '60', count: 60, total: 1200, exceeded: false },
    { text: '60', count: 61, total: 1200, exceeded: true },
    { text: '5%', count: 60, total: 1200, exceeded: false },
    { text: '5%', count: 61, total: 1200, exceeded: true },
    { text: '0%', count: 0, total: 0, exceeded: false },
    { text: '0%', count: 1, total: 1_000_000, exceeded: true },
    { text: '100%', count: 7, total: 7, exceeded: false },
    { text: '0.29%', count: 290, total: 100_000, exceeded: false },
    { text: '0.29%', count: 291, total: 100_000, exceeded: true },
  ])('$count of $total against $text: $exceeded', ({ text, count, total, exceeded }) => {
    expect(isExceeded(parseThreshold('--max-missing', text), count, total)).toBe(exceeded);
  });

  it('agrees with exact arithmetic at the very limit', () => {
    const thousandths = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(thousandths, fc.integer({ min: 1, max: 1_000_000 }), (share, total) => {
        const threshold = parseThreshold('--max-missing', `${(share / 1000).toFixed(3)}%`);
        const limit = Math.floor((share * total) / 100_000);
        for (const count of [limit, limit + 1]) {
          const exact = BigInt(count) * 100_000n > BigInt(share) * BigInt(total);
          expect(isExceeded(threshold, count, total)).toBe(exact);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('settleThresholds', () => {
  const none = { max_rejected: null, max_conflicts: null, max_broken: null, max_missing: null, max_attrition: null };

  it.each([
    { what: 'the default for missing clips alone', given: undefined, settled: { ...none, max_missing: '5%' } },
    {
      what: 'the default where it is left out',
      given: { max_broken: '3' },
      settled: { ...none, max_missing: '5%', max_broken: '3' },
    },
    {
      what: 'what was given instead of the default',
      given: { max_missing: '0' },
      settled: { ...none, max_missing: '0' },
    },
    { what: 'no limit where null was given', given: { max_missing: null }, settled: none },
  ])('sets $what', ({ given, settled }) => {
    expect(settleThresholds(given, '5%')).toEqual(settled);
  });

  it.each(['max_rejected', 'max_conflicts', 'max_broken', 'max_missing', 'max_attrition'])(
    'refuses a bad %s',
    (key) => {
      expect(() => settleThresholds({ [key]: 'many' }, '5%')).toThrow(
        expect.objectContaining({
          code: 'OPTION_INVALID',
          message: expect.stringContaining(`--${key.replace('_', '-')} "many"`),
        }),
      );
    },
  );
});

describe('findFailures', () => {
  type Parts = Pick<IngestManifest, 'outcomes' | 'labels' | 'jsonl' | 'config'>;

  function failuresOf(outcomes: object, thresholds: object, rows = 5) {
    const parts = {
      outcomes: { written: rows, rejected: 0, conflict: 0, broken: 0, missing: 0, 'download-failed': 0, ...outcomes },
      labels: { taken: 10 },
      jsonl: { rows, path: '/out.jsonl' },
      config: { thresholds: settleThresholds({ max_missing: null, ...thresholds }, '5%') },
    } as unknown as Parts;
    return findFailures(parts as IngestManifest).map(({ code, message }) => `${code}: ${message}`);
  }

  it.each([
    { outcome: 'rejected', key: 'max_rejected', message: '2 of 10 labels were rejected; --max-rejected allows 1' },
    {
      outcome: 'conflict',
      key: 'max_conflicts',
      message: '2 of 10 labels contradict the score that stands; --max-conflicts allows 1',
    },
    { outcome: 'broken', key: 'max_broken', message: '2 of 10 clips are broken; --max-broken allows 1' },
    { outcome: 'missing', key: 'max_missing', message: '2 of 10 labels have no clip; --max-missing allows 1' },
    {
      outcome: 'download-failed',
      key: 'max_attrition',
      message: '2 of 10 clips could not be downloaded; --max-attrition allows 1',
    },
  ])('bounds $outcome by $key', ({ outcome, key, message }) => {
    expect(failuresOf({ [outcome]: 2 }, { [key]: '1' })).toEqual([`THRESHOLD_EXCEEDED: ${message}`]);
    expect(failuresOf({ [outcome]: 2 }, { [key]: '2' })).toEqual([]);
    expect(failuresOf({ [outcome]: 2 }, { [key]: null })).toEqual([]);
  });

  it('fails an output without a row, whatever the thresholds', () => {
    expect(failuresOf({ broken: 10 }, {}, 0)).toEqual([
      'OUTPUT_EMPTY: /out.jsonl: no clip could be used, so it has no row',
    ]);
  });

  it('names every threshold that was exceeded', () => {
    expect(failuresOf({ broken: 2, missing: 2 }, { max_broken: '10%', max_missing: '10%' })).toHaveLength(2);
  });
});
