import { expect, it } from 'vitest';
import { demand, readIfCanonical } from '../../../../src/clips/mp4/cursor.ts';
import { readOnce } from '../../../../src/clips/mp4/parameter-sets.ts';

/** A reading that counts how often it is done: the sum of the bytes, but for those that begin with 0. */
function makeReader() {
  const done = { times: 0 };
  const read = readOnce((bytes) => {
    done.times += 1;
    demand(bytes[0] !== 0);
    return bytes.reduce((sum, byte) => sum + byte, 0);
  });
  return { done, read };
}

it('reads the same bytes once, wherever they stand, and others anew', () => {
  const { done, read } = makeReader();
  const memory = Uint8Array.of(9, 1, 200, 1, 200, 1, 201);
  expect([1, 3, 5].map((start) => read(memory.subarray(start, start + 2)))).toEqual([201, 201, 202]);
  expect(done.times).toBe(2);
  expect(read(memory.subarray(1, 2))).toBe(1);
  expect(done.times).toBe(3);
});

it('remembers nothing of what is not canonical', () => {
  const { done, read } = makeReader();
  for (let time = 0; time < 2; time += 1) expect(readIfCanonical(() => read(Uint8Array.of(0, 1)))).toBeUndefined();
  expect(done.times).toBe(2);
});

it.each([
  { what: 'what is long', bytes: 4_097, others: 0, times: 2 },
  { what: 'what is as long as is kept', bytes: 4_096, others: 0, times: 1 },
  { what: 'the first of 64', bytes: 2, others: 63, times: 1 },
  { what: 'the first of 65', bytes: 2, others: 64, times: 2 },
])('reads $what $times times', ({ bytes, others, times }) => {
  const { done, read } = makeReader();
  const first = new Uint8Array(bytes).fill(1);
  expect(read(first)).toBe(bytes);
  for (let other = 1; other <= others; other += 1) read(Uint8Array.of(2, other));
  expect(read(first)).toBe(bytes);
  expect(done.times - others).toBe(times);
});
