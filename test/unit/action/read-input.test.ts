import { expect, it } from 'vitest';
import { badInput } from '../../../src/action/read-input.ts';

it('a bad input is quoted as it stands', () => {
  expect(badInput('shard', '3 of 2', '1/n to n/n').message).toBe('input shard: "3 of 2"; allowed: 1/n to n/n');
});

it('a bad input that is a whole file by mistake does not fill the log', () => {
  const { message } = badInput('split', 'line\n'.repeat(10_000), 'folds=5');
  expect(message.length).toBeLessThan(500);
  expect(message).toMatch(/^input split: "line\\n.*…; allowed: folds=5$/);
});
