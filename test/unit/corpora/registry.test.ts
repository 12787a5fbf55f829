import { describe, expect, it } from 'vitest';
import { CORPORA, findCorpus } from '../../../src/corpora/registry.ts';
import { parseThreshold } from '../../../src/ingest/threshold.ts';
import { ROW_SCHEMA } from '../../support/schemas.ts';

const NAMES = CORPORA.map((corpus) => [corpus.name, corpus] as const);

describe.each(NAMES)('%s', (_, corpus) => {
  it('has a label and a version that the contract accepts', () => {
    const { corpus: label, corpus_version: version } = ROW_SCHEMA.properties ?? {};
    expect((label as { enum: readonly string[] }).enum).toContain(corpus.name);
    expect(corpus.defaultVersion).toMatch(new RegExp(version?.pattern ?? 'none', 'u'));
  });

  it('has header spellings in lower case, each in one role alone', () => {
    const aliases = Object.values(corpus.columns).flat();
    expect(aliases.map((alias) => alias.toLowerCase())).toEqual(aliases);
    expect(new Set(aliases).size).toBe(aliases.length);
  });

  it('has room for every published clip', () => {
    expect(corpus.rowCountGuard.maxRows).toBeGreaterThan(corpus.publishedClips);
  });

  it('has a default that is a threshold', () => {
    const { defaultMaxMissing: limit } = corpus;
    if (limit !== null) expect(parseThreshold('--max-missing', limit).kind).toBe('percent');
  });
});

describe('findCorpus', () => {
  it('finds konvid-1k, with what its users rely on', () => {
    expect(findCorpus('konvid-1k')).toMatchObject({
      defaultVersion: 'konvid-1k-2017',
      defaultDir: '.workingdir2/konvid-1k',
      dirVariable: 'VMAF_KONVID_1K_DIR',
      outputName: 'konvid_1k.jsonl',
      summaryTag: 'konvid-1k-jsonl',
      manifestSchema: 'konvid-1k-corpus-jsonl-manifest-v1',
      mosRange: { min: 1, max: 5 },
      rowCountGuard: { minRows: 1, maxRows: 1500, moreAre: 'konvid-150k' },
    });
  });

  it.each(['KoNViD-1k', 'konvid', '', '__proto__'])('refuses %j, and says which it knows', (name) => {
    expect(() => findCorpus(name)).toThrow(
      expect.objectContaining({ code: 'CORPUS_UNKNOWN', hint: expect.stringContaining('konvid-1k') }),
    );
  });
});
