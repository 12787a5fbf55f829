import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ClosedRun, composeClosingTable } from '../../../src/cli/closing-table.ts';
import type { IngestManifest } from '../../../src/index.ts';
import { inventManifest } from '../../support/invented-manifest.ts';

const JSONL = '/data/konvid-1k/konvid_1k.jsonl';
const MANIFEST = '/data/konvid-1k/konvid_1k.manifest.json';

function inventRun(change: (manifest: IngestManifest) => void = () => undefined, changes: Partial<ClosedRun> = {}) {
  const manifest = inventManifest();
  Object.assign(manifest, { corpus: 'konvid-1k', partial: false });
  manifest.labels.taken = 1_200;
  manifest.stats.written = 1_187;
  manifest.outcomes = {
    written: 1_187,
    dedup: 2,
    conflict: 0,
    broken: 7,
    missing: 4,
    rejected: 0,
    'download-failed': 0,
  };
  manifest.probers = { header: 1_180, ffprobe: 14, index: 0, checked: 12 };
  manifest.clips.unlabelled.count = 3;
  manifest.jsonl = { ...manifest.jsonl, path: JSONL, rows: 1_187, size_bytes: 457_000 };
  change(manifest);
  return { manifest, manifestPath: MANIFEST, failures: [], elapsedS: 2.1, ...changes };
}

const linesOf = (run: ClosedRun, columns: number) =>
  composeClosingTable(run, columns).map((line) => line.map(({ text }) => text).join(''));

describe('the closing table', () => {
  it('tells outcomes, who answered, and where the files are', () => {
    expect(linesOf(inventRun(), 80)).toEqual([
      '',
      '  konvid-1k                                 1,200 labels in 2.1 s, 571 labels/s',
      `  ${'─'.repeat(77)}`,
      `  written          1,187   98.9 %  ${'█'.repeat(44)}`,
      '  dedup                2    0.2 %  █',
      '  conflict             0',
      '  broken               7    0.6 %  █',
      '  missing              4    0.3 %  █',
      '  rejected             0',
      '  download-failed      0',
      `  ${'─'.repeat(77)}`,
      '  answered by      the header reader 1,180, ffprobe 14; 12 checked by ffprobe',
      '  unlabelled       3 clips without a label',
      '  rows             1,187, 457.0 kB',
      `  JSONL            ${JSONL}`,
      `  manifest         ${MANIFEST}`,
      '  result           done; 11 labels got no row',
      '',
    ]);
  });

  it('shows what this run wrote, and what was there before', () => {
    const lines = linesOf(
      inventRun((manifest) => {
        manifest.stats.written = 0;
      }),
      80,
    );
    expect(lines.slice(3, 5)).toEqual([
      '  written              0',
      `  existing         1,187   98.9 %  ${'█'.repeat(44)}`,
    ]);
  });

  it('says only that it is done where every label has a row, and names each code once', () => {
    const whole = inventRun((manifest) => Object.assign(manifest.outcomes, { broken: 0, missing: 0 }));
    expect(linesOf(whole, 80).at(-2)).toBe('  result           done');
    const failure = { code: 'THRESHOLD_EXCEEDED', message: 'too many', hint: null };
    const twice = inventRun(undefined, { failures: [failure, failure] });
    expect(linesOf(twice, 80).at(-2)).toBe('  result           failed: THRESHOLD_EXCEEDED');
  });

  it('is what the README shows', () => {
    const run = inventRun((manifest) => {
      manifest.clips.unlabelled.count = 0;
    });
    const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
    expect(readme).toContain(`\`\`\`\n${linesOf(run, 80).slice(1, -1).join('\n')}\n\`\`\``);
  });

  it('fits every width, but for paths, which stay whole', () => {
    const run = inventRun();
    for (let columns = 40; columns <= 200; columns += 1) {
      const lines = linesOf(run, columns);
      const long = lines.filter((line) => line.length >= columns && !line.includes(JSONL) && !line.includes(MANIFEST));
      expect({ columns, long }).toEqual({ columns, long: [] });
      expect(lines.filter((line) => line.endsWith(JSONL) || line.endsWith(MANIFEST))).toHaveLength(2);
    }
  });

  it('shows a narrow terminal no bars, and each end of the heading on a line', () => {
    const lines = linesOf(inventRun(), 40);
    expect(lines.slice(1, 3)).toEqual(['  konvid-1k', '  1,200 labels in 2.1 s, 571 labels/s']);
    expect(lines.join('')).not.toContain('█');
    expect(lines).toEqual(
      expect.arrayContaining([
        '  answered by',
        '    the header reader 1,180, ffprobe',
        '    14; 12 checked by ffprobe',
      ]),
    );
  });

  it('says which shard it was, which shards there were, and what is partial', () => {
    const block = inventManifest().shard;
    const shard = inventRun((manifest) =>
      Object.assign(manifest, { partial: true, shard: { ...block, index: 2, count: 4 } }),
    );
    expect(linesOf(shard, 100)[1]).toMatch(/^ {2}konvid-1k, shard 2 of 4 {2,}1,200 labels/);
    const merged = inventRun((manifest) =>
      Object.assign(manifest, { partial: true, merged_from: { count: 4, missing: [3], shards: [{}, {}, {}] } }),
    );
    expect(linesOf(merged, 100)[1]).toMatch(/^ {2}konvid-1k, 3 of 4 shards \(partial\) {2,}1,200 labels/);
  });

  it('names what failed, and a run that had nothing to ask', () => {
    const failure = { code: 'THRESHOLD_EXCEEDED', message: 'too many', hint: null };
    const run = inventRun(
      (manifest) => {
        manifest.probers = { header: 0, ffprobe: 0, index: 0, checked: 0 };
      },
      { failures: [failure] },
    );
    const text = linesOf(run, 120).join('\n');
    expect(text).toContain('result           failed: THRESHOLD_EXCEEDED');
    expect(text).toContain('answered by      none: every row existed already');
  });
});
