import type { CorpusRow } from '../contract/generated/types.ts';
import { digestContentId, findContentId, firstContentId } from './content-id.ts';

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

export interface RatedClip extends Pick<CorpusRow, 'corpus' | 'src'> {
  readonly sha256: string;
  /** Score on 0..100. */
  readonly unifiedMos: number;
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

/**
 * Groups clips that show the same scene: those with one id, and those with the same bytes. Ids with the same bytes become one
 * content, whatever the order of the rows.
 */
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

  add(row: RatedClip): void {
    this.rows += 1;
    const known = this.#nodeByClip.get(row.sha256);
    const id = findContentId(row);
    // Known bytes under a name without an id stay where they are.
    const node = id === undefined ? (known ?? this.#node(digestContentId(row.sha256))) : this.#node(id);
    if (known === undefined) this.#nodeByClip.set(row.sha256, node);
    else this.#join(known, node);
    node.sum += row.unifiedMos;
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
