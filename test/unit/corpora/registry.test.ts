import { describe, expect, it } from 'vitest';
import { CORPORA, findCorpus, otherCorpora } from '../../../src/corpora/registry.ts';
import { parseThreshold } from '../../../src/ingest/outcomes.ts';
import { PUBLISHED } from '../../support/published-corpora.ts';
import { ROW_SCHEMA } from '../../support/schemas.ts';

const NAMES = CORPORA.map((corpus) => [corpus.name, corpus] as const);

describe.each(NAMES)('%s', (_, corpus) => {
  it('has a label and a version that the contract accepts', () => {
    const { corpus: label, corpus_version: version } = ROW_SCHEMA.properties ?? {};
    expect(corpus.name).toMatch(new RegExp(label?.pattern ?? 'none', 'u'));
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

  it('is told apart from every other by the names of its files', () => {
    expect(corpus.outputName).toMatch(corpus.signature);
    for (const other of otherCorpora(corpus)) expect(other.outputName).not.toMatch(corpus.signature);
  });

  it('is told apart from every other by the names of its clips', () => {
    const own = PUBLISHED.find(({ name }) => name === corpus.name)?.keys ?? [];
    expect(own.length).toBeGreaterThan(0);
    for (const { name, keyShape } of CORPORA) {
      expect(own.filter((key) => keyShape?.test(key) === true)).toHaveLength(name === corpus.name ? own.length : 0);
    }
  });

  it('has endings for its clips, the extension among them', () => {
    expect(corpus.clipEndings.flat()).toContain(corpus.clipExtension);
    expect(new Set(corpus.clipEndings.flat()).size).toBe(corpus.clipEndings.flat().length);
  });

  it('suggests only corpora that there are', () => {
    const { fewerAre, moreAre } = corpus.rowCountGuard;
    for (const name of [fewerAre, moreAre]) if (name !== undefined) expect(findCorpus(name)).not.toBe(corpus);
  });

  it('has folders for each part that a label file speaks of, each folder in one part alone', () => {
    const spokenOf = corpus.labelSets.flat().map(({ clipPart = corpus.mainClipPart }) => clipPart);
    expect(Object.keys(corpus.clipParts)).toEqual(expect.arrayContaining([corpus.mainClipPart, ...spokenOf]));
    const folders = Object.values(corpus.clipParts).flat();
    expect(new Set(folders).size).toBe(folders.length);
  });

  it('has a default that is a threshold', () => {
    const { defaultMaxMissing: limit } = corpus;
    if (limit !== null) expect(parseThreshold('--max-missing', limit).kind).toBe('percent');
  });
});

describe('findCorpus', () => {
  it.each([
    { name: 'konvid-1k', version: 'konvid-1k-2017', variable: 'VMAF_KONVID_1K_DIR', output: 'konvid_1k.jsonl', max: 5 },
    {
      name: 'konvid-150k',
      version: 'konvid-150k-2019',
      variable: 'VMAF_KONVID_150K_DIR',
      output: 'konvid_150k.jsonl',
      max: 5,
    },
    {
      name: 'youtube-ugc',
      version: 'youtube-ugc-2019',
      variable: 'VMAF_YOUTUBE_UGC_DIR',
      output: 'youtube_ugc.jsonl',
      max: 5,
    },
    { name: 'lsvq', version: 'lsvq-2021', variable: 'VMAF_LSVQ_DIR', output: 'lsvq.jsonl', max: 100 },
    { name: 'live-vqc', version: 'live-vqc-2018', variable: 'VMAF_LIVE_VQC_DIR', output: 'live_vqc.jsonl', max: 100 },
  ])('finds $name, with what its users rely on', ({ name, version, variable, output, max }) => {
    expect(findCorpus(name)).toMatchObject({
      defaultVersion: version,
      defaultDir: `.workingdir2/${name}`,
      dirVariable: variable,
      outputName: output,
      summaryTag: `${name}-jsonl`,
      manifestSchema: `${name}-corpus-jsonl-manifest-v1`,
      mosRange: { min: max === 5 ? 1 : 0, max },
    });
  });

  it('has the guards and limits of the KoNViD corpora that users rely on', () => {
    expect(findCorpus('konvid-1k').rowCountGuard).toEqual({ minRows: 1, maxRows: 1500, moreAre: 'konvid-150k' });
    expect(findCorpus('konvid-150k').rowCountGuard).toMatchObject({ minRows: 5000, fewerAre: 'konvid-1k' });
    expect(findCorpus('konvid-150k').defaultMaxMissing).toBeNull();
  });

  it.each(['KoNViD-1k', 'konvid', '', '__proto__'])('refuses %j, and says which it knows', (name) => {
    expect(() => findCorpus(name)).toThrow(
      expect.objectContaining({ code: 'CORPUS_UNKNOWN', hint: expect.stringContaining('konvid-1k') }),
    );
  });
});
