import { describe, expect, it } from 'vitest';
import type { Scale } from '../../../src/corpora/corpus.ts';
import { customCorpusOf, makeCustomCorpus, parseColumns } from '../../../src/corpora/custom.ts';
import { findCorpus } from '../../../src/corpora/registry.ts';
import { ROW_SCHEMA } from '../../support/schemas.ts';

const LABEL = new RegExp(ROW_SCHEMA.properties?.['corpus']?.pattern ?? 'none', 'u');
const LONGEST = 'a'.repeat(51);

describe('makeCustomCorpus', () => {
  it.each([
    { label: 'panel', scale: '1-5', name: 'custom-1-5-panel', mosRange: { min: 1, max: 5 } },
    { label: 'panel_2-b', scale: '0-100', name: 'custom-0-100-panel_2-b', mosRange: { min: 0, max: 100 } },
    { label: LONGEST, scale: '0-100', name: `custom-0-100-${LONGEST}`, mosRange: { min: 0, max: 100 } },
    { label: '0-panel', scale: '0-10', name: 'custom-0-10-0-panel', mosRange: { min: 0, max: 10 } },
    { label: 'panel', scale: '1-7', name: 'custom-1-7-panel', mosRange: { min: 1, max: 7 } },
    { label: 'panel', scale: '1-9', name: 'custom-1-9-panel', mosRange: { min: 1, max: 9 } },
    { label: 'panel', scale: '1-100', name: 'custom-1-100-panel', mosRange: { min: 1, max: 100 } },
    { label: 'lsvq', scale: '1-5', name: 'custom-1-5-lsvq', mosRange: { min: 1, max: 5 } },
  ] as const)('labels $label on $scale as the contract has it', ({ label, scale, name, mosRange }) => {
    const corpus = makeCustomCorpus({ label, scale });
    expect(corpus).toMatchObject({ name, mosRange, manifestSchema: 'custom-corpus-jsonl-manifest-v1' });
    expect(name).toMatch(LABEL);
    expect(name.length).toBeLessThanOrEqual(64);
    expect(corpus.defaultVersion).toMatch(
      new RegExp(ROW_SCHEMA.properties?.['corpus_version']?.pattern ?? 'none', 'u'),
    );
    expect(findCorpus(name)).toEqual(corpus);
  });

  it.each(['', 'Panel', '-panel', '_panel', 'a b', 'a/b', 'a\n', 'ä', `${LONGEST}a`, '.'])(
    'refuses the label %j',
    (label) => {
      expect(() => makeCustomCorpus({ label, scale: '1-5' })).toThrow(
        expect.objectContaining({ code: 'OPTION_INVALID' }),
      );
      expect(customCorpusOf(`custom-1-5-${label}`)).toBeUndefined();
    },
  );

  it.each(['', '1-10', '0-1', '5', 'constructor', '__proto__'])('refuses the scale %j', (scale) => {
    const make = () => makeCustomCorpus({ label: 'panel', scale: scale as Scale });
    expect(make).toThrow(expect.objectContaining({ code: 'OPTION_INVALID' }));
  });

  it('takes a named column for its role alone, and looks for the others by their usual headers', () => {
    const { columns } = makeCustomCorpus({ label: 'a', scale: '1-5', columns: { mos: ' Name ', n_ratings: 'Votes' } });
    expect(columns).toMatchObject({ mos: ['name'], n_ratings: ['votes'], mos_std_dev: expect.arrayContaining(['sd']) });
    expect(columns.file).toContain('file_name');
    expect(columns.file).not.toContain('name');
  });

  it('refuses one column for two roles', () => {
    const make = () => makeCustomCorpus({ label: 'a', scale: '1-5', columns: { mos: 'X', file: 'x' } });
    expect(make).toThrow(expect.objectContaining({ code: 'OPTION_INVALID' }));
  });
});

describe('parseColumns', () => {
  it.each([
    ['mos=MOS,file=Clip', { mos: 'MOS', file: 'Clip' }],
    [' mos = Mean score , file=Clip name ', { mos: 'Mean score', file: 'Clip name' }],
    ['mos=Score, all,file=a=b', { mos: 'Score, all', file: 'a=b' }],
    ['mos_std_dev=SD,n_ratings=#', { mos_std_dev: 'SD', n_ratings: '#' }],
  ])('reads %j', (text, columns) => {
    expect(parseColumns(text)).toEqual(columns);
  });

  it.each(['', 'mos', 'mos=', 'score=MOS', 'mos=a,mos=b', '=a', 'url=link', '__proto__=x'])('refuses %j', (text) => {
    expect(() => parseColumns(text)).toThrow(expect.objectContaining({ code: 'OPTION_INVALID' }));
  });
});
