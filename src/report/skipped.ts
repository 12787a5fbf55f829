import type { IngestManifest, UnifiedManifest } from '../contract/generated/types.ts';

/** The manifest of a corpus' JSONL, or of one that `unify` wrote. */
export type JsonlManifest = IngestManifest | UnifiedManifest;

/** A label or a line without a row of its own. */
export interface SkippedItem {
  /** Label file or JSONL. */
  readonly file: string;
  readonly line: number;
  readonly outcome: string;
  /** The clip's name or digest; empty if unknown. */
  readonly clip: string;
  readonly code: string;
  readonly reason: string;
}

export interface Skipped {
  /** Counts of all labels or lines by outcome. */
  readonly outcomes: readonly (readonly [outcome: string, count: number])[];
  /** Labels or lines without a row. */
  readonly count: number;
  /** Those that the manifest lists: the first thousand of each kind. */
  readonly items: readonly SkippedItem[];
}

/** Replaces the manifest's own reason, which contains scores. */
const HIDDEN_SCORES = 'the same bytes stand with another score';
const LESS_KNOWN = 'another row of the clip is better known, or came first';

export function isUnifiedManifest(manifest: JsonlManifest): manifest is UnifiedManifest {
  return manifest.schema === 'konvid-ingest-unified-manifest-v1';
}

function listDroppedLines({ counts, duplicates, out_of_range, invalid }: UnifiedManifest): Skipped {
  const listFaults = (outcome: string, { items }: typeof invalid) =>
    items.map(({ path: file, line, code, pointer: reason }) => ({ file, line, outcome, clip: '', code, reason }));
  const { written, ...others } = counts;
  return {
    outcomes: [['written', written], ...Object.entries(others).filter(([name]) => name !== 'rows')],
    count: counts.rows - written,
    items: [
      ...listFaults('out of range', out_of_range),
      ...listFaults('invalid', invalid),
      ...duplicates.items.map(({ path: file, line, src_sha256: clip }) => {
        return { file, line, outcome: 'duplicate', clip, code: '', reason: LESS_KNOWN };
      }),
    ],
  };
}

function listSkippedLabels(manifest: IngestManifest, showScores: boolean): Skipped {
  const { outcomes, rejected, missing, broken, conflicts, download_failed } = manifest;
  const { written, dedup, ...skipped } = outcomes;
  return {
    outcomes: Object.entries(outcomes),
    count: Object.values(skipped).reduce((sum, labels) => sum + labels, 0),
    items: [
      ...broken.items.map(({ src: clip, ...item }) => ({ outcome: 'broken', clip, ...item })),
      ...rejected.items.map(({ field: _, ...item }) => ({ outcome: 'rejected', clip: '', ...item })),
      ...conflicts.items.map(({ file, line, src: clip, reason }) => {
        const shown = showScores ? reason : HIDDEN_SCORES;
        return { file, line, outcome: 'conflict', clip, code: 'SCORE_CONFLICT', reason: shown };
      }),
      ...missing.items.map(({ file, line, name: clip }) => {
        return { file, line, outcome: 'missing', clip, code: '', reason: 'no such clip' };
      }),
      ...download_failed.items.map(({ src: clip, ...item }) => ({ outcome: 'download-failed', clip, ...item })),
    ],
  };
}

/** What a manifest says about labels or lines without a row. */
export function listSkipped(manifest: JsonlManifest, { showScores }: { readonly showScores: boolean }): Skipped {
  return isUnifiedManifest(manifest) ? listDroppedLines(manifest) : listSkippedLabels(manifest, showScores);
}
