import type { CorpusRow } from '../contract/generated/types.ts';
import type { JsonlDigest, Reading } from '../contract/jsonl.ts';
import { readEveryRow } from '../contract/rows.ts';
import { findContentId } from '../corpora/registry.ts';
import { findNativeScale, type NativeScale, toUnifiedScore } from '../corpora/scale.ts';

/** All clips that show one scene. */
export interface Content {
  /** The id that names it. */
  readonly id: string;
  /** All ids of its clips, in the order in which they were added. */
  readonly ids: readonly string[];
  /** src_sha256 of its clips, sorted. */
  readonly clips: readonly string[];
  /** Mean score of its rows on 0..100. */
  readonly meanMos: number;
}

/** A clip and its score as given in the file. */
export interface RatedClip extends Pick<CorpusRow, 'corpus' | 'src' | 'mos'> {
  readonly sha256: string;
  /** Scale of `mos`: that of the corpus, or 0..100 in a file that `unify` wrote. */
  readonly scale: NativeScale;
  /** The id of its content, if more is known than its name shows. */
  readonly content?: string | undefined;
}

/** Prefix of the ids of contents that are known by their bytes alone. */
const DIGEST_SPACE = 'sha256:';

/** Of two ids of one content the one that names it: one that comes from a name, then the first by UTF-16 code units. */
export function firstContentId(a: string, b: string): string {
  const isNamed = (id: string) => !id.startsWith(DIGEST_SPACE);
  if (isNamed(a) !== isNamed(b)) return isNamed(a) ? a : b;
  return a < b ? a : b;
}

/** How many of some ids come from names. */
export function countNames(ids: readonly string[]): number {
  return ids.filter((id) => !id.startsWith(DIGEST_SPACE)).length;
}

/** An id, and another id of the same content that was added earlier, if any. */
interface IdNode {
  readonly id: string;
  readonly number: number;
  parent: IdNode | undefined;
  sum: number;
  rows: number;
}

function rootOf(node: IdNode): IdNode {
  let root = node;
  while (root.parent !== undefined) root = root.parent;
  // Shortens the path for the next call.
  if (root !== node) node.parent = root;
  return root;
}

/** Groups clips that show the same scene, in any order of the rows: those with the same id, and those with the same bytes. */
export class ContentGroups {
  /** Rows added. */
  rows = 0;
  readonly #nodes = new Map<string, IdNode>();
  /** The id under which each clip was added first. */
  readonly #nodeByClip = new Map<string, IdNode>();

  /** Number of clips with different bytes. */
  get clips(): number {
    return this.#nodeByClip.size;
  }

  add(clip: RatedClip): void {
    this.rows += 1;
    const known = this.#nodeByClip.get(clip.sha256);
    const id = clip.content ?? findContentId(clip);
    // Known bytes under a name without an id stay where they are.
    const node = id === undefined ? (known ?? this.#node(DIGEST_SPACE + clip.sha256)) : this.#node(id);
    if (known === undefined) this.#nodeByClip.set(clip.sha256, node);
    else this.#join(known, node);
    node.sum += toUnifiedScore(clip.mos, clip.scale);
    node.rows += 1;
  }

  #node(id: string): IdNode {
    const known = this.#nodes.get(id);
    if (known !== undefined) return known;
    const node = { id, number: this.#nodes.size, parent: undefined, sum: 0, rows: 0 };
    this.#nodes.set(id, node);
    return node;
  }

  #join(a: IdNode, b: IdNode): void {
    const [first, second] = [rootOf(a), rootOf(b)];
    if (first === second) return;
    if (first.number < second.number) second.parent = first;
    else first.parent = second;
  }

  /** All contents, sorted by id (by UTF-16 code units). */
  list(): readonly Content[] {
    const clipsByRoot = Map.groupBy(this.#nodeByClip, ([, node]) => rootOf(node));
    return [...Map.groupBy(this.#nodes.values(), rootOf)]
      .map(([root, nodes]) => ({
        id: nodes.map(({ id }) => id).reduce(firstContentId),
        ids: nodes.map(({ id }) => id),
        clips: (clipsByRoot.get(root) ?? []).map(([clip]) => clip).sort(),
        meanMos: nodes.reduce((sum, node) => sum + node.sum, 0) / nodes.reduce((rows, node) => rows + node.rows, 0),
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

/**
 * Reads a JSONL of a corpus, or one that `unify` wrote, for splitting and scoring.
 *
 * @throws UserError JSONL_UNREADABLE, JSONL_READ_FAILED, JSONL_INVALID
 */
export function readRatedClips(path: string, visit: (clip: RatedClip) => void, reading: Reading): Promise<JsonlDigest> {
  return readEveryRow(
    path,
    (row, { isUnified }) => {
      const { corpus, src, src_sha256: sha256, mos } = row;
      visit({ corpus, src, sha256, mos, scale: isUnified ? '0-100-continuous' : findNativeScale(row) });
    },
    reading,
  );
}
