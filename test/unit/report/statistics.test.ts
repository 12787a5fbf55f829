import { describe, expect, it } from 'vitest';
import type { CorpusRow, ReportGroup } from '../../../src/contract/generated/types.ts';
import type { Clips } from '../../../src/report/clips.ts';
import { findDistance } from '../../../src/report/compare-clips.ts';
import { composeStatistics } from '../../../src/report/statistics.ts';
import { inventRow } from '../../support/rows.ts';
import { varyRows } from '../../support/varied-rows.ts';

/** Rows as if they had been read from a file. */
function tabulate(rows: readonly CorpusRow[], { isUnified = false } = {}): Clips {
  const file = { path: '/data/rows.jsonl', rows: rows.length, size_bytes: 1, sha256: '0'.repeat(64) };
  const unique = [...new Map(rows.toReversed().map((row) => [row.src_sha256, row])).values()].toReversed();
  return { file, isUnified, rows: unique, duplicates: rows.length - unique.length };
}

const ROWS = [...varyRows({ count: 300 })];

/** Groups without their summaries. */
function countGroups(groups: readonly ReportGroup[]): Readonly<Record<string, number>> {
  return Object.fromEntries(groups.map(({ label, clips }) => [label, clips]));
}

function countPlainly(
  rows: readonly CorpusRow[],
  labelOf: (row: CorpusRow) => string,
): Readonly<Record<string, number>> {
  return Object.fromEntries([...Map.groupBy(rows, labelOf)].map(([label, group]) => [label, group.length]));
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

describe('composeStatistics', () => {
  const statistics = composeStatistics(tabulate(ROWS));

  it('counts every clip in every distribution and grouping', () => {
    const { mos, mos_std_dev, n_ratings, by } = statistics;
    for (const { known, bins } of [mos, mos_std_dev, n_ratings]) {
      expect([known, bins.reduce((sum, { clips }) => sum + clips, 0)]).toEqual([300, 300]);
    }
    const groupings: readonly (readonly ReportGroup[])[] = Object.values(by);
    for (const groups of groupings) {
      expect(groups.reduce((sum, { clips }) => sum + clips, 0)).toBe(300);
    }
  });

  it('equals a plain count', () => {
    const { by, mos, duration_s, clip_bytes } = statistics;
    expect(countGroups(by.resolution)).toEqual(countPlainly(ROWS, ({ width, height }) => `${width}×${height}`));
    expect(countGroups(by.framerate)).toEqual(
      countPlainly(ROWS, ({ framerate }) => String(Number(framerate.toFixed(2)))),
    );
    expect(countGroups(by.codec)).toEqual(countPlainly(ROWS, ({ encoder_upstream }) => encoder_upstream));
    for (const { label, scores } of by.resolution) {
      const own = ROWS.filter(({ width, height }) => `${width}×${height}` === label).map((row) => row.mos);
      if (own.length >= 5) expect(scores?.median).toBeCloseTo(median(own), 12);
      else expect(scores).toBeNull();
    }
    for (const { from, to, clips } of mos.bins) {
      const isWithin = (row: CorpusRow) => row.mos >= from && (row.mos < to || (to === 5 && row.mos === 5));
      expect(clips).toBe(ROWS.filter(isWithin).length);
    }
    expect(duration_s).toBeCloseTo(
      ROWS.reduce((sum, row) => sum + row.duration_s, 0),
      6,
    );
    expect(clip_bytes).toBe(ROWS.reduce((sum, row) => sum + row.src_size_bytes, 0));
  });

  it('groups by the bitrate of the whole file', () => {
    const of = (mbits: number, index: number) => ({ ...inventRow(index), duration_s: 8, src_size_bytes: mbits * 1e6 });
    const rows = [0.3, 0.7, 0.7, 1.5, 3, 3].map(of);
    expect(countGroups(composeStatistics(tabulate(rows)).by.bitrate)).toEqual({
      '0.2 to 0.5': 1,
      '0.5 to 1': 2,
      '1 to 2': 1,
      '2 to 5': 2,
    });
  });

  it('joins rare values in one group, and outliers in open intervals', () => {
    const rows = ROWS.map((row, index) => ({
      ...row,
      width: 100 + (index % 40),
      duration_s: index === 0 ? 900 : 8 + (index % 10) / 10,
    }));
    const { resolution, duration } = composeStatistics(tabulate(rows)).by;
    expect(resolution).toHaveLength(12);
    expect(resolution.at(-1)?.label).toMatch(/^\d+ others$/);
    expect(duration.at(-1)?.label).toMatch(/^≥ /);
  });

  it('leaves out unknown values', () => {
    const rows = ROWS.map((row, index) => (index < 100 ? row : { ...row, mos_std_dev: 0, n_ratings: 0 }));
    const { mos_std_dev, n_ratings } = composeStatistics(tabulate(rows));
    expect([mos_std_dev.known, n_ratings.known, n_ratings.summary?.clips]).toEqual([100, 100, 100]);
    const none = composeStatistics(tabulate(ROWS.map((row) => ({ ...row, mos_std_dev: 0 }))));
    expect(none.mos_std_dev).toEqual({ known: 0, summary: null, bins: [] });
  });

  it('uses the scale of the rows, or 0..100 for several scales', () => {
    const lsvq = (index: number): CorpusRow => ({
      ...inventRow(index),
      corpus: 'lsvq',
      corpus_version: 'lsvq-2021',
      mos: 62.5,
    });
    expect(statistics.scale).toEqual({ name: '1-5-acr', min: 1, max: 5 });
    expect(composeStatistics(tabulate([lsvq(1)])).scale.name).toBe('0-100-continuous');
    const both = [
      ...Array.from({ length: 5 }, (_, index) => lsvq(index)),
      ...Array.from({ length: 5 }, (_, index) => ({ ...inventRow(10 + index), mos: 3.5, mos_std_dev: 0.5 })),
    ];
    const mixed = composeStatistics(tabulate(both));
    expect([mixed.scale.name, mixed.mos.summary?.mean, mixed.mos_std_dev.summary?.mean]).toEqual([
      'unified-0-100',
      62.5,
      12.5,
    ]);
    expect(composeStatistics(tabulate(both, { isUnified: true })).mos.bins.at(-1)?.to).toBe(100);
  });

  it('counts a clip once, and accepts files without clips and with absurd values', () => {
    const repeated = composeStatistics(tabulate([inventRow(1), inventRow(1), inventRow(2)]));
    expect([repeated.duplicates, repeated.mos.known]).toEqual([1, 2]);
    const none = composeStatistics(tabulate([]));
    expect([none.mos.summary, none.by.resolution, none.first_ingested_at_utc]).toEqual([null, [], null]);
    const absurd = [5e-324, 1e-300, 1, 1e9].map((duration_s, index) => ({
      ...inventRow(index),
      duration_s,
      src_size_bytes: 2 ** 53 - 1,
      n_ratings: 2 ** 53 - 1 - index,
    }));
    const { by } = composeStatistics(tabulate(absurd));
    expect(by.bitrate.reduce((sum, { clips }) => sum + clips, 0)).toBe(4);
  });
});

describe('compareClips', () => {
  it('counts clips that were added, removed and changed, by field', () => {
    const before = tabulate([0, 1, 2, 3].map(inventRow));
    const after = tabulate([
      inventRow(1),
      { ...inventRow(2), mos: 4.75, n_ratings: 9 },
      { ...inventRow(3), src: 'another.mp4', ingested_at_utc: '2026-06-01T00:00:00+00:00' },
      inventRow(4),
      { ...inventRow(5), ingested_at_utc: '2026-06-01T00:00:00+00:00' },
    ]);
    const { comparison } = composeStatistics(after, before);
    expect(comparison).toMatchObject({ added: 2, gone: 1, same: 1, changed: 2 });
    expect(comparison?.changed_fields).toEqual([
      { field: 'src', rows: 1 },
      { field: 'mos', rows: 1 },
      { field: 'n_ratings', rows: 1 },
    ]);
  });

  it('reports no change for the same rows', () => {
    const { comparison } = composeStatistics(tabulate(ROWS), tabulate(ROWS.slice(0, 200)));
    expect(comparison).toMatchObject({ added: 100, gone: 0, same: 200, changed: 0, changed_fields: [] });
    expect(composeStatistics(tabulate(ROWS), tabulate(ROWS)).comparison).toMatchObject({ same: 300, distance: 0 });
  });

  it('treats rows of a corpus and their unified rows as the same', () => {
    const unified = ROWS.map((row) => ({ ...row, mos: (row.mos - 1) * 25, mos_std_dev: row.mos_std_dev * 25 }));
    const { comparison } = composeStatistics(tabulate(unified, { isUnified: true }), tabulate(ROWS));
    expect(comparison).toMatchObject({ same: 300, changed: 0, scale: { name: 'unified-0-100' } });
  });

  it('gives the distance of Kolmogorov and Smirnov', () => {
    const plain = (left: readonly number[], right: readonly number[]) =>
      Math.max(
        ...[...left, ...right].map((at) => {
          const below = (values: readonly number[]) => values.filter((value) => value <= at).length / values.length;
          return Math.abs(below(left) - below(right));
        }),
      );
    const [left, right] = [ROWS.slice(0, 90), ROWS.slice(50, 300)].map((rows) => rows.map(({ mos }) => mos));
    expect(findDistance(left ?? [], right ?? [])).toBeCloseTo(plain(left ?? [], right ?? []), 12);
    expect(findDistance([1, 2], [3])).toBe(1);
    expect(findDistance([], [3])).toBeNull();
  });
});
