import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignFolds } from '../../src/trainer/assign-folds.ts';
import { ContentGroups } from '../../src/trainer/contents.ts';
import { settleSplitConfig } from '../../src/trainer/split-config.ts';

/** The names that corpora give the clips of one scene; where a name tells the scene, which space of ids it is of. */
const NAMINGS = [
  { corpus: 'konvid-1k', space: 'flickr', nameOf: (scene: number) => `${scene}.mp4` },
  { corpus: 'konvid-1k', space: 'flickr', nameOf: (scene: number) => `${scene}_original_centercrop_960x540_8s.mp4` },
  { corpus: 'konvid-1k', space: 'flickr', nameOf: (scene: number) => `${scene}_cut_centercrop_960x540_8s.mp4` },
  { corpus: 'konvid-150k', space: 'flickr', nameOf: (scene: number) => `orig_${scene}_540_5s.mp4` },
  { corpus: 'youtube-ugc', space: 'vid', nameOf: (scene: number) => `Vlog_720P-${scene}_orig.mp4` },
  { corpus: 'youtube-ugc', space: 'vid', nameOf: (scene: number) => `Vlog_720P-${scene}_crf_10_ss_00_t_20.0.mp4` },
  { corpus: 'youtube-ugc', space: 'vid', nameOf: (scene: number) => `Vlog_720P-${scene}.mkv` },
  { corpus: 'lsvq', space: undefined, nameOf: (scene: number) => `yfcc-batch1/${scene}.mp4` },
  { corpus: 'live-vqc', space: undefined, nameOf: (scene: number) => `A${scene}.mp4` },
] as const;

interface MadeRow {
  readonly naming: number;
  readonly scene: number;
  readonly bytes: number;
  readonly mos: number;
}

const row = fc.record({
  naming: fc.nat(NAMINGS.length - 1),
  scene: fc.nat(12),
  bytes: fc.nat(40),
  mos: fc.nat(400),
});

const CONFIGS = [
  settleSplitConfig({ repeats: 3 }),
  settleSplitConfig({ folds: 5, repeats: 2, seed: '7' }),
  settleSplitConfig({ repeats: 2, stratify: true }),
  settleSplitConfig({ folds: 3, stratify: true }),
];

function sha256Of({ bytes }: MadeRow): string {
  return createHash('sha256').update(String(bytes)).digest('hex');
}

/** What the generator knows a clip to show: its bytes, and its scene where the name tells it. */
function marksOf(made: MadeRow): readonly string[] {
  const space = NAMINGS[made.naming]?.space;
  return [`bytes ${made.bytes}`, ...(space === undefined ? [] : [`${space} ${made.scene}`])];
}

/** The oracle: rows that share a mark show the same, and so does whatever is tied to them, found by asking until nothing changes. */
function tieRows(rows: readonly MadeRow[]): readonly number[] {
  const labels = rows.map((_, index) => index);
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    const least = new Map<string, number>();
    for (const [index, made] of rows.entries()) {
      for (const mark of marksOf(made)) {
        const label = Math.min(labels[index] ?? 0, least.get(mark) ?? Number.POSITIVE_INFINITY);
        least.set(mark, label);
      }
    }
    for (const [index, made] of rows.entries()) {
      const label = Math.min(...marksOf(made).map((mark) => least.get(mark) ?? 0));
      isChanged ||= label !== labels[index];
      labels[index] = label;
    }
  }
  return labels;
}

function groupRows(rows: readonly MadeRow[]) {
  const groups = new ContentGroups();
  for (const made of rows) {
    const naming = NAMINGS[made.naming] ?? NAMINGS[0];
    const { corpus, nameOf } = naming;
    groups.add({
      corpus,
      src: nameOf(made.scene),
      sha256: sha256Of(made),
      mos: made.mos / 4,
      scale: '0-100-continuous',
    });
  }
  return groups.list();
}

/** The folds of each clip, by its digest. */
function foldsByClip(rows: readonly MadeRow[], config: (typeof CONFIGS)[number]): ReadonlyMap<string, string> {
  const contents = groupRows(rows);
  const folds = assignFolds(contents, config);
  return new Map(contents.flatMap(({ clips }, index) => clips.map((clip) => [clip, String(folds[index])] as const)));
}

describe('splits', () => {
  it('of ten thousand corpora have no content on two sides, and no two contents taken for one', () => {
    const corpus = fc.array(row, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(corpus, fc.constantFrom(...CONFIGS), (rows, config) => {
        const ties = tieRows(rows);
        const folds = foldsByClip(rows, config);
        const foldsOfTie = new Map<number, string>();
        for (const [index, made] of rows.entries()) {
          const own = folds.get(sha256Of(made));
          expect(own).toBeTypeOf('string');
          const tie = ties[index] ?? -1;
          expect(own).toBe(foldsOfTie.get(tie) ?? own);
          foldsOfTie.set(tie, own ?? '');
        }
        expect(groupRows(rows).length).toBe(foldsOfTie.size);
      }),
      { numRuns: 10_000, seed: 20_260_508 },
    );
  });

  it('are the same in whatever order the rows come', () => {
    const shuffled = fc
      .array(row, { minLength: 1, maxLength: 30 })
      .chain((rows) =>
        fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
      );
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        const bare = (made: readonly MadeRow[]) => groupRows(made).map(({ id, clips }) => ({ id, clips }));
        expect(bare(others)).toEqual(bare(rows));
      }),
      { numRuns: 1_000, seed: 7 },
    );
  });

  it('by hash leave clips where they are when rows are added that tie no names together', () => {
    const before = fc.array(row, { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(before, before, (rows, added) => {
        const [config] = CONFIGS;
        if (config === undefined) return;
        const [old, whole] = [foldsByClip(rows, config), foldsByClip([...rows, ...added], config)];
        const oldContents = groupRows(rows);
        for (const { id, clips } of groupRows([...rows, ...added])) {
          const kept = oldContents.find((content) => content.id === id);
          if (kept === undefined) continue;
          for (const clip of kept.clips) expect(whole.get(clip)).toBe(old.get(clip));
          expect(clips).toEqual(expect.arrayContaining([...kept.clips]));
        }
      }),
      { numRuns: 2_000, seed: 11 },
    );
  });
});
