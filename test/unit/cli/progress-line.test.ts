import { describe, expect, it } from 'vitest';
import { composeProgressLine } from '../../../src/cli/progress.ts';

const PARTS = {
  tag: '[konvid-1k-jsonl]',
  share: 0.25,
  state: '300/1200 labels',
  pace: ['420.0 MB read', '571 labels/s', '2 s left'],
} as const;

const lineOf = (columns: number, parts: Parameters<typeof composeProgressLine>[0] = PARTS) =>
  composeProgressLine(parts, columns)
    .map(({ text }) => text)
    .join('');

describe('a line of progress', () => {
  it.each([
    [
      200,
      `[konvid-1k-jsonl] ${'█'.repeat(10)}${'░'.repeat(30)}  25 % | 300/1200 labels | 420.0 MB read, 571 labels/s, 2 s left`,
    ],
    [80, `[konvid-1k-jsonl] ${'█'.repeat(3)}${'░'.repeat(9)}  25 % | 300/1200 labels | 571 labels/s, 2 s left`],
    [40, `${'█'.repeat(5)}${'░'.repeat(17)}  25 % | 2 s left`],
    [20, '███░░░░░░░░░░  25 %'],
    [10, '██░░░░░░░'],
  ])('has what finds room in %i columns, and no more', (columns, expected) => {
    expect(lineOf(columns)).toBe(expected.length < columns ? expected : `does not fit: ${expected}`);
  });

  it('never reaches the last column', () => {
    for (let columns = 20; columns <= 250; columns += 1) expect(lineOf(columns).length).toBeLessThan(columns);
  });

  it('is a whole bar at the end, and no bar at the beginning', () => {
    expect(lineOf(60, { ...PARTS, share: 1 })).not.toContain('░');
    expect(lineOf(60, { ...PARTS, share: 0 })).not.toContain('█');
  });
});
