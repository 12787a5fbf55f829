import { describe, expect, it } from 'vitest';
import { fingerprint, recordSettings } from '../../../src/options/fingerprint.ts';
import { OPTIONS } from '../../../src/options/table.ts';

const ofIngest = OPTIONS.filter(({ commands }) => commands?.includes('ingest') === true);
const keysWith = (effect: string) =>
  ofIngest.filter((option) => option.effect === effect).map(({ name }) => name.replaceAll('-', '_'));

describe('recordSettings', () => {
  it('has every option that the library knows, with defaults', () => {
    const recorded = recordSettings('ingest', { thresholds: { max_broken: '5%' }, columns: { mos: 'MOS' } }, {});
    expect(Object.keys(recorded).sort()).toEqual([...keysWith('output'), ...keysWith('run')].sort());
    expect(recorded).toMatchObject({
      corpus: 'konvid-1k',
      max_broken: '5%',
      max_missing: null,
      columns: ['mos=MOS'],
      probe_timeout_s: 60,
      downloads: 16,
      link_target: [],
      rehash: false,
      limit: null,
    });
  });

  it('prefers what the run has found out', () => {
    const settled = { corpus: 'lsvq', max_missing: null };
    const given = { corpus: 'auto', thresholds: { max_missing: '5%' } };
    expect(recordSettings('ingest', given, settled)).toMatchObject(settled);
  });
});

describe('fingerprint', () => {
  const recorded = recordSettings('ingest', {}, {});

  it.each(keysWith('output'))('changes with %s', (key) => {
    expect(fingerprint('ingest', { ...recorded, [key]: 'other' })).not.toBe(fingerprint('ingest', recorded));
  });

  it.each(keysWith('run'))('does not change with %s', (key) => {
    expect(fingerprint('ingest', { ...recorded, [key]: 'other' })).toBe(fingerprint('ingest', recorded));
  });

  it('reads a manifest that lacks an option as one without it', () => {
    const { limit: _, ...older } = recorded;
    expect(fingerprint('ingest', older)).toBe(fingerprint('ingest', recorded));
  });
});
