import type { ScoredSplit, Split } from '../../contract/generated/types.ts';
import { hashFile } from '../../files/reading.ts';
import { readSplit } from '../split-file.ts';
import { FaultList } from './fault-list.ts';
import type { LabelledRows } from './labelled-rows.ts';
import type { SetNumbers } from './prediction-table.ts';

/** The clips of one fold's test set, or of all folds. */
export interface TestedSet extends SetNumbers {
  /** Numbers of rows, in the order of the JSONL. */
  readonly rows: readonly number[];
  /** Clips of the set that the JSONL doesn't have. */
  readonly absent: readonly string[];
}

/** What is scored, and which content each row shows. */
export interface TestedSets {
  readonly split: ScoredSplit | null;
  readonly sets: readonly TestedSet[];
  /** Number of the content by number of the row. */
  readonly contentByRow: ReadonlyMap<number, number>;
  /** Rows that the split doesn't have. */
  readonly newRows: number;
}

function findContents(
  { rowBySha256 }: LabelledRows,
  contents: readonly { readonly clips: readonly string[] }[],
): ReadonlyMap<number, number> {
  const contentByRow = new Map<number, number>();
  for (const [content, { clips }] of contents.entries()) {
    for (const row of clips.flatMap((clip) => rowBySha256.get(clip) ?? [])) contentByRow.set(row, content);
  }
  return contentByRow;
}

function fillSets({ config, contents }: Split, { rowBySha256 }: LabelledRows): readonly TestedSet[] {
  const sets = Array.from({ length: config.repeats * config.folds }, (_, index) => ({
    repeat: Math.floor(index / config.folds) + 1,
    fold: (index % config.folds) + 1,
    rows: [] as number[],
    absent: [] as string[],
  }));
  for (const { folds, clips } of contents) {
    for (const [index, fold] of folds.entries()) {
      // The fold is 0 if the repeat does not test the content.
      const set = fold === 0 ? undefined : sets[index * config.folds + fold - 1];
      for (const clip of clips) {
        const row = rowBySha256.get(clip);
        if (row === undefined) set?.absent.push(clip);
        else set?.rows.push(row);
      }
    }
  }
  for (const { rows } of sets) rows.sort((a, b) => a - b);
  return sets;
}

/** All rows as one set. */
export function testAllRows(rows: LabelledRows): TestedSets {
  const all = { repeat: 0, fold: 0, rows: [...rows.labels.keys()], absent: [] };
  return { split: null, sets: [all], contentByRow: findContents(rows, rows.contents), newRows: 0 };
}

/**
 * The test sets of a split over the rows of a JSONL.
 *
 * @throws UserError SPLIT_UNREADABLE, SPLIT_INVALID, SCORE_SPLIT_MISMATCH
 */
export async function testFolds(
  path: string,
  rows: LabelledRows,
  { allowNew }: { readonly allowNew: boolean },
): Promise<TestedSets> {
  const split = await readSplit(path);
  const contentByRow = findContents(rows, split.contents);
  const added = new FaultList({
    code: 'SCORE_SPLIT_MISMATCH',
    what: 'rows of the JSONL are not in the split',
    hint: 'make the split again, or pass --allow-new to have them counted and ignored',
  });
  for (const row of rows.labels.keys()) if (!contentByRow.has(row)) added.add(`line ${row + 1}`);
  if (!allowNew) added.refuse(path);
  const { repeats, folds } = split.config;
  const described = { path, sha256: await hashFile(path), repeats, folds };
  return { split: described, sets: fillSets(split, rows), contentByRow, newRows: added.count };
}
