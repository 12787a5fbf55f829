import type { ScoredCorpus } from '../../contract/generated/types.ts';
import { UserError } from '../../files/user-error.ts';
import { readCatalogues } from '../catalogues.ts';
import { type Content, ContentGroups, type RatedClip, readRatedClips } from '../contents.ts';

/** The rows whose scores are the truth, numbered from 0 in the order of their JSONL. */
export interface LabelledRows {
  readonly corpus: ScoredCorpus;
  /** Score of each row. */
  readonly labels: readonly number[];
  readonly rowBySha256: ReadonlyMap<string, number>;
  readonly rowBySrc: ReadonlyMap<string, number | 'several'>;
  readonly contents: readonly Content[];
}

/**
 * Reads the JSONL whose scores are the truth: that of a corpus, or one that `unify` wrote.
 *
 * @throws UserError JSONL_UNREADABLE, JSONL_INVALID, SCORE_SCALES_MIXED, SCORE_CLIP_REPEATED, SCORE_NO_ROWS,
 *   JSONL_READ_FAILED (exitCode 3)
 */
export async function readLabelledRows(path: string, signal: AbortSignal | undefined): Promise<LabelledRows> {
  const labels: number[] = [];
  const rowBySha256 = new Map<string, number>();
  const rowBySrc = new Map<string, number | 'several'>();
  const rowsByCorpus = new Map<string, number>();
  const groups = new ContentGroups();
  const catalogues = await readCatalogues([path], undefined);
  let common: RatedClip['scale'] | undefined;

  const take = (clip: RatedClip): void => {
    const { sha256, src, corpus, scale, mos } = clip;
    const row = labels.length;
    common ??= scale;
    if (scale !== common) {
      throw new UserError('SCORE_SCALES_MIXED', {
        message: `${path}: the rows of ${corpus} are on the scale ${scale}, those before on ${common}`,
        hint: 'bring them onto one scale with `konvid-ingest unify`, and predict on 0..100',
      });
    }
    if (rowBySha256.has(sha256)) {
      throw new UserError('SCORE_CLIP_REPEATED', {
        message: `${path}: line ${row + 1}: an earlier line has the clip ${JSON.stringify(src)} already`,
        hint: '`konvid-ingest validate` lists such lines; `unify` keeps one row of each clip',
      });
    }
    rowBySha256.set(sha256, row);
    rowBySrc.set(src, rowBySrc.has(src) ? 'several' : row);
    rowsByCorpus.set(corpus, (rowsByCorpus.get(corpus) ?? 0) + 1);
    labels.push(mos);
    groups.add({ ...clip, content: catalogues.get(sha256)?.content || undefined });
  };

  const { sha256 } = await readRatedClips(path, take, { signal });
  if (common === undefined) throw new UserError('SCORE_NO_ROWS', { message: `${path}: has no rows to score against` });
  const corpora = [...rowsByCorpus].map(([corpus, rows]) => ({ corpus, rows }));
  corpora.sort((a, b) => (a.corpus < b.corpus ? -1 : 1));
  const corpus = { path, sha256, rows: labels.length, scale: common, corpora };
  return { corpus, labels, rowBySha256, rowBySrc, contents: groups.list() };
}
