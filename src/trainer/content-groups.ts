import { DigestTable, type DigestWords, digestHex } from '../contract/digest-table.ts';
import type { CorpusRow } from '../contract/generated/types.ts';
import { NumberList } from '../number-list.ts';
import { digestContentId, findContentId, firstContentId } from './content-id.ts';

/** Everything that shows one scene. */
export interface Content {
  /** The id that names it. */
  readonly id: string;
  /** All ids under which its clips stand, in the order in which they came. */
  readonly ids: readonly string[];
  /** src_sha256 of its clips, sorted. */
  readonly clips: readonly string[];
  /** Mean of the scores of its rows on the scale of 0..100. */
  readonly meanMos: number;
}

/** What of a row tells its content. */
export interface RatedClip extends Pick<CorpusRow, 'corpus' | 'src'> {
  readonly digest: DigestWords;
  /** Score on the scale of 0..100. */
  readonly unifiedMos: number;
}

interface OpenContent {
  id: string;
  readonly ids: string[];
  readonly clips: string[];
  sum: number;
  rows: number;
}

/**
 * Brings clips that show the same together: those of one id, and those with the same bytes. Ids under which the same bytes
 * stand become one content, in whatever order the rows come.
 */
export class ContentGroups {
  /** Rows added. */
  rows = 0;
  readonly #digests = new DigestTable();
  readonly #numbers = new Map<string, number>();
  /** Ids in the order in which they came, and for each the number of another one of its content, or its own. */
  readonly #ids: string[] = [];
  readonly #parents = new NumberList(Uint32Array);
  /** For each digest the id under which it came first. */
  readonly #idOfClip = new NumberList(Uint32Array);
  /** For each id the sum of its rows' scores, and their number. */
  readonly #sums = new NumberList(Float64Array);
  readonly #counts = new NumberList(Uint32Array);

  /** How many clips with bytes of their own were added. */
  get clips(): number {
    return this.#digests.size;
  }

  add(row: RatedClip): void {
    this.rows += 1;
    const clip = this.#digests.add(row.digest);
    const known = this.#idOfClip.at(clip);
    const id = findContentId(row);
    // Bytes that are known already, under a name that tells nothing, belong where they were.
    const number =
      id === undefined ? (known ?? this.#number(digestContentId(digestHex(row.digest)))) : this.#number(id);
    if (known === undefined) this.#idOfClip.set(clip, number);
    else this.#join(known, number);
    this.#sums.set(number, (this.#sums.at(number) ?? 0) + row.unifiedMos);
    this.#counts.set(number, (this.#counts.at(number) ?? 0) + 1);
  }

  #number(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const number = this.#ids.length;
    this.#numbers.set(id, number);
    this.#ids.push(id);
    this.#parents.push(number);
    this.#sums.push(0);
    this.#counts.push(0);
    return number;
  }

  #root(number: number): number {
    let here = number;
    for (let parent = this.#parents.at(here) ?? here; parent !== here; parent = this.#parents.at(here) ?? here) {
      // Halves the way for whoever comes next.
      this.#parents.set(here, this.#parents.at(parent) ?? parent);
      here = parent;
    }
    return here;
  }

  #join(a: number, b: number): void {
    const [first, second] = [this.#root(a), this.#root(b)];
    this.#parents.set(Math.max(first, second), Math.min(first, second));
  }

  /** All contents, sorted by id (by UTF-16 code units). */
  list(): readonly Content[] {
    const open = new Map<number, OpenContent>();
    for (const [number, id] of this.#ids.entries()) {
      const root = this.#root(number);
      const content = open.get(root) ?? { id, ids: [], clips: [], sum: 0, rows: 0 };
      open.set(root, content);
      content.id = firstContentId(content.id, id);
      content.ids.push(id);
      content.sum += this.#sums.at(number) ?? 0;
      content.rows += this.#counts.at(number) ?? 0;
    }
    for (let clip = 0; clip < this.#digests.size; clip += 1) {
      const root = this.#root(this.#idOfClip.at(clip) ?? 0);
      open.get(root)?.clips.push(digestHex(this.#digests.at(clip)));
    }
    return [...open.values()]
      .map(({ id, ids, clips, sum, rows }) => ({ id, ids, clips: clips.sort(), meanMos: sum / rows }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
