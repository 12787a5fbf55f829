import { describe, expect, it } from 'vitest';
import { wrapCommand, wrapWords } from '../../../src/cli/layout.ts';

describe('words', () => {
  it('fill lines, and a longer one stands alone', () => {
    expect(wrapWords('one two three extraordinarily four', 9)).toEqual(['one two', 'three', 'extraordinarily', 'four']);
  });
});

describe('a command line', () => {
  it('is broken where a shell takes it for one, and no option leaves its value', () => {
    expect(wrapCommand('konvid-ingest ingest --scale 0-100 --columns "mos=Mean score" --dry-run', 32)).toEqual([
      'konvid-ingest ingest \\',
      '  --scale 0-100 \\',
      '  --columns "mos=Mean score" \\',
      '  --dry-run',
    ]);
  });

  it('stays as it is where it has room', () => {
    expect(wrapCommand('konvid-ingest merge out/ --output a.jsonl', 80)).toEqual([
      'konvid-ingest merge out/ --output a.jsonl',
    ]);
  });
});
