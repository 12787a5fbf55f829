import { DigestTable, type DigestWords, digestWords } from '../../contract/digest-table.ts';
import type { CorpusRows, ScoredCorpus } from '../../contract/generated/types.ts';
import { NumberList } from '../../number-list.ts';
import { UserError } from '../../user-error.ts';
import { ContentGroups } from '../content-groups.ts';
import type { NativeScale } from '../native-scale.ts';
import { type LabelledClip, readRatedClips } from '../read-rated-clips.ts';

/** A row's number where nothing stands under a name or a digest, and where more than one row does. */
export const NO_ROW = -1;
export const SEVERAL_ROWS = -2;

/** The rows of a JSONL, numbered from 0 in its order, and what they are known by. */
export class LabelledRows {
  readonly path: string;
  readonly contents = new ContentGroups();
  readonly #digests = new DigestTable();
  readonly #labels = new NumberList(Float64Array);
  /** Number of the row of each `src`; several where more than one row has it. */
  readonly #rowBySrc = new Map<string, number>();
  readonly #rowsByCorpus = new Map<string, number>();
  #scale: NativeScale | undefined;

  constructor(path: string) {
    this.path = path;
  }

  get length(): number {
    return this.#labels.length;
  }

  /** The scale of all scores; of a JSONL without rows any. */
  get scale(): NativeScale {
    return this.#scale ?? '1-5-acr';
  }

  labelOf(row: number): number {
    return this.#labels.at(row) ?? Number.NaN;
  }

  /** @param sha256 64 lower-case hexadecimal digits */
  findByDigest(sha256: string): number {
    return this.#digests.find(digestWords(sha256));
  }

  findBySrc(src: string): number {
    return this.#rowBySrc.get(src) ?? NO_ROW;
  }

  /** @throws UserError SCORE_SCALES_MIXED, SCORE_CLIP_REPEATED */
  add(clip: LabelledClip): void {
    this.#requireOneScale(clip);
    this.#requireNew(clip.digest, clip.src);
    this.#rowBySrc.set(clip.src, this.#rowBySrc.has(clip.src) ? SEVERAL_ROWS : this.length);
    this.#rowsByCorpus.set(clip.corpus, (this.#rowsByCorpus.get(clip.corpus) ?? 0) + 1);
    this.#labels.push(clip.mos);
    this.contents.add(clip);
  }

  describe(sha256: string): ScoredCorpus {
    const corpora: CorpusRows[] = [...this.#rowsByCorpus].map(([corpus, rows]) => ({ corpus, rows }));
    corpora.sort((a, b) => (a.corpus < b.corpus ? -1 : 1));
    return { path: this.path, sha256, rows: this.length, scale: this.scale, corpora };
  }

  #requireOneScale({ scale, corpus }: LabelledClip): void {
    this.#scale ??= scale;
    if (this.#scale === scale) return;
    throw new UserError('SCORE_SCALES_MIXED', {
      message: `${this.path}: the rows of ${corpus} are on the scale ${scale}, those before on ${this.#scale}`,
      hint: 'bring them onto one scale with `konvid-ingest unify`, and predict on 0..100',
    });
  }

  #requireNew(digest: DigestWords, src: string): void {
    if (this.#digests.add(digest) === this.length) return;
    throw new UserError('SCORE_CLIP_REPEATED', {
      message: `${this.path}: line ${this.length + 1}: the clip ${JSON.stringify(src)} stands there more than once`,
      hint: '`konvid-ingest validate` lists them; `unify` keeps one row of each clip',
    });
  }
}

/**
 * Reads the JSONL whose scores are the truth: of a corpus, or one that `unify` made.
 *
 * @throws UserError JSONL_UNREADABLE, JSONL_INVALID, SCORE_SCALES_MIXED, SCORE_CLIP_REPEATED, SCORE_NO_ROWS,
 *   JSONL_READ_FAILED (exitCode 3)
 */
export async function readLabelledRows(
  path: string,
  signal: AbortSignal | undefined,
): Promise<{ readonly rows: LabelledRows; readonly corpus: ScoredCorpus }> {
  const rows = new LabelledRows(path);
  const { sha256 } = await readRatedClips(path, (clip) => rows.add(clip), { signal });
  if (rows.length === 0) throw new UserError('SCORE_NO_ROWS', { message: `${path}: has no rows to score against` });
  return { rows, corpus: rows.describe(sha256) };
}
