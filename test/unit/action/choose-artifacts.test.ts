import { describe, expect, it } from 'vitest';
import { chooseArtifacts } from '../../../src/action/download-shards.ts';

/** Artifacts in the order in which they were kept. */
const kept = (...names: readonly string[]) => names.map((name, place) => ({ id: place + 1, name, size: 1 }));

const choose = (names: readonly string[], pattern = 'mos-corpus-*', ownName = 'merged-attempt-1') =>
  chooseArtifacts(kept(...names), { pattern, ownName }).map(({ id }) => id);

describe('the artifacts of the shards', () => {
  it.each([
    { what: 'those of the pattern', names: ['mos-corpus-a-0-attempt-1', 'logs'], ids: [1] },
    {
      what: 'of each job the newest attempt',
      names: ['mos-corpus-a-0-attempt-2', 'mos-corpus-a-0-attempt-1'],
      ids: [1],
    },
    { what: 'the attempt as a number', names: ['mos-corpus-a-attempt-9', 'mos-corpus-a-attempt-10'], ids: [2] },
    { what: 'of one name the last one kept', names: ['mos-corpus-a', 'mos-corpus-a'], ids: [2] },
    { what: 'jobs apart', names: ['mos-corpus-a-1-attempt-1', 'mos-corpus-a-11-attempt-1'], ids: [1, 2] },
    { what: 'none where none fits', names: ['logs', 'other'], ids: [] },
  ])('are $what', ({ names, ids }) => {
    expect(choose(names).sort()).toEqual(ids);
  });

  it('are never what the step itself has kept in an earlier attempt', () => {
    expect(choose(['all-0-attempt-1', 'all-merged-attempt-1'], 'all-*', 'all-merged-attempt-2')).toEqual([1]);
  });

  it.each([
    { pattern: 'a.b', name: 'axb' },
    { pattern: 'shard-(1|2)', name: 'shard-1' },
    { pattern: 'shard-1', name: 'a-shard-1' },
    { pattern: 'shard-1', name: 'shard-12' },
    { pattern: '*-shard', name: 'a-shard-b' },
    { pattern: 'Shard-*', name: 'shard-1' },
    { pattern: 'ab*bc', name: 'abc' },
    { pattern: 'a*b*b', name: 'ab' },
    { pattern: 'a*b*c', name: 'acb' },
  ])('are named by text in which * alone means more: $pattern is not $name', ({ pattern, name }) => {
    expect(choose([name], pattern)).toEqual([]);
    expect(choose([pattern.replaceAll('*', 'any')], pattern)).toEqual([1]);
  });

  it('have names that nothing in them makes slow', () => {
    const name = `${'a-'.repeat(120)}b`;
    expect(choose([name], '*a*-*c')).toEqual([]);
    expect(choose([name], `${'*a'.repeat(12)}*c`)).toEqual([]);
    expect(choose([name], `${'*a'.repeat(12)}*b`)).toEqual([1]);
  });
});
