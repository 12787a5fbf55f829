import type { ScoredSplit, Split } from '../../contract/generated/types.ts';
import { hashFile } from '../../files/hash-file.ts';
import { readSplit } from '../split-file.ts';
import { FaultList } from './fault-list.ts';
import { type LabelledRows, NO_ROW } from './labelled-rows.ts';

/** The clips of one fold's test set, or of all. */
export interface TestedSet {
  /** Numbers of the split file; 0 for the set of all. */
  readonly repeat: number;
  readonly fold: number;
  /** Numbers of rows, in the order of the JSONL. */
  readonly rows: readonly number[];
  /** Clips of the set that the JSONL doesn't have. */
  readonly absent: readonly string[];
}

/** What is scored, and which content each row shows. */
export interface TestedSets {
  readonly split: ScoredSplit | null;
  readonly sets: readonly TestedSet[];
  /** By number of the row: number of its content. */
  readonly contentOfRow: Uint32Array;
  /** Rows that the split doesn't have. */
  readonly newRows: number;
}

/** Where the rows of each content stand. */
function placeContents(rows: LabelledRows, contents: readonly { readonly clips: readonly string[] }[]) {
  const contentOfRow = new Uint32Array(rows.length);
  const isPlaced = new Uint8Array(rows.length);
  for (const [content, { clips }] of contents.entries()) {
    for (const row of clips.map((clip) => rows.findByDigest(clip)).filter((found) => found !== NO_ROW)) {
      contentOfRow[row] = content;
      isPlaced[row] = 1;
    }
  }
  return { contentOfRow, isPlaced };
}

/** A set for each fold of each repeat, in order, and still empty. */
function prepareSets({ repeats, folds }: Split['config']) {
  return Array.from({ length: repeats * folds }, (_, index) => ({
    repeat: Math.floor(index / folds) + 1,
    fold: (index % folds) + 1,
    rows: [] as number[],
    absent: [] as string[],
  }));
}

function fillSets({ config, contents }: Split, rows: LabelledRows): readonly TestedSet[] {
  const sets = prepareSets(config);
  for (const { folds, clips } of contents) {
    const known = clips.map((clip) => rows.findByDigest(clip));
    const found = known.filter((row) => row !== NO_ROW);
    const absent = clips.filter((_, index) => known[index] === NO_ROW);
    for (const [index, fold] of folds.entries()) {
      // A content that no fold of the repeat tests has the number 0.
      const set = fold === 0 ? undefined : sets[index * config.folds + fold - 1];
      set?.rows.push(...found);
      set?.absent.push(...absent);
    }
  }
  for (const { rows: found } of sets) found.sort((a, b) => a - b);
  return sets;
}

/** All rows as one set. */
export function testAllRows(rows: LabelledRows): TestedSets {
  const { contentOfRow } = placeContents(rows, rows.contents.list());
  const all = { repeat: 0, fold: 0, rows: Array.from({ length: rows.length }, (_, row) => row), absent: [] };
  return { split: null, sets: [all], contentOfRow, newRows: 0 };
}

/**
 * The test sets of a split, over the rows of a JSONL.
 *
 * @throws UserError SPLIT_UNREADABLE, SPLIT_INVALID, SCORE_SPLIT_MISMATCH
 */
export async function testFolds(
  path: string,
  rows: LabelledRows,
  { allowNew }: { readonly allowNew: boolean },
): Promise<TestedSets> {
  const split = await readSplit(path);
  const { contentOfRow, isPlaced } = placeContents(rows, split.contents);
  const added = new FaultList('SCORE_SPLIT_MISMATCH', {
    what: 'rows of the JSONL are not in the split',
    hint: 'make the split again, or pass --allow-new to have them counted and passed over',
  });
  for (const [row, placed] of isPlaced.entries()) if (placed === 0) added.add(() => `line ${row + 1}`);
  if (!allowNew) added.refuse(path);
  const { repeats, folds } = split.config;
  return {
    split: { path, sha256: await hashFile(path), repeats, folds },
    sets: fillSets(split, rows),
    contentOfRow,
    newRows: added.count,
  };
}
