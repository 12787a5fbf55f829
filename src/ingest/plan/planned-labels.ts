import type { ClipFault } from '../../clips/clip-fault.ts';
import type { ClipEntry } from '../../clips/clip-folder.ts';
import { isRejected, type Label, type RejectedLabel } from '../../labels/label.ts';
import type { LabelFile } from '../../labels/read-labels.ts';
import { NumberList } from '../../number-list.ts';
import { type LabelRange, labelRangeOf, type Shard } from '../shards/shard.ts';

/** What a label needs before its clip is read. */
export type PlannedLabel =
  | { readonly kind: 'matched'; readonly label: Label; readonly clip: ClipEntry }
  | { readonly kind: 'missing'; readonly label: Label }
  /** Not on disk, but there is an address: `clip` is where it will stand once it has been downloaded. */
  | { readonly kind: 'remote'; readonly label: Label; readonly url: string; readonly clip: ClipEntry }
  /** What becomes of `remote` where the clip could not be downloaded. */
  | { readonly kind: 'download-failed'; readonly label: Label; readonly clip: ClipEntry; readonly fault: ClipFault }
  | { readonly kind: 'rejected'; readonly rejected: RejectedLabel };

const KINDS = ['matched', 'missing', 'remote', 'download-failed', 'rejected'] as const;

/** A code's digits, lowest first: the kind, how the clip's name follows from the label, a link or a file, the folder. */
const RULES = 3;
const ENTRY_KINDS = ['file', 'other'] as const;

/** The name that the clip of a label has by a rule; undefined where the label doesn't say enough. */
function nameBy(rule: number, { name, flickrId }: Label, extension: string): string | undefined {
  if (rule === 0) return name;
  const stem = rule === 1 ? name : flickrId;
  return stem === undefined ? undefined : `${stem}${extension}`;
}

/** Labels joined with clips, in label order, in some 10 bytes each: each is made anew when it is asked for. */
export class PlannedLabels implements Iterable<PlannedLabel> {
  readonly #files: readonly LabelFile[];
  readonly #extension: string;
  readonly #folders: string[] = [];
  readonly #codes = new NumberList(Uint32Array);
  /** Those that no code describes, by their position. */
  readonly #others = new Map<number, PlannedLabel>();
  readonly #counts = { matched: 0, missing: 0, remote: 0, 'download-failed': 0, rejected: 0 };
  /** Positions of those that are taken. */
  readonly #range: LabelRange;
  /** Whether any label, taken or not, has a clip or an address. */
  hasClips = false;

  /** Labels are added in the order of the files; past the limit, or in another shard, they are not taken. */
  constructor(
    files: readonly LabelFile[],
    { clipExtension, limit, shard }: { clipExtension: string; limit: number | undefined; shard?: Shard | undefined },
  ) {
    this.#files = files;
    this.#extension = clipExtension;
    const inAll = files.reduce((sum, { entries }) => sum + entries.length, 0);
    this.#range = labelRangeOf(shard, Math.min(inAll, limit ?? Number.POSITIVE_INFINITY));
  }

  /** How many there are, taken or not. */
  get inAll(): number {
    return this.#codes.length;
  }

  /** How many are taken. */
  get length(): number {
    return this.#range.end - this.#range.start;
  }

  /** How many stand before those that are taken. */
  get before(): number {
    return this.#range.start;
  }

  /** How many of the taken ones are of a kind. */
  count(kind: PlannedLabel['kind']): number {
    return this.#counts[kind];
  }

  push(planned: PlannedLabel): void {
    const code = this.#encode(planned);
    if (code === undefined) this.#others.set(this.#codes.length, planned);
    const position = this.#codes.length;
    if (position >= this.#range.start && position < this.#range.end) this.#counts[planned.kind] += 1;
    if (planned.kind === 'matched' || planned.kind === 'remote') this.hasClips = true;
    this.#codes.push(code ?? 0);
  }

  #encode(planned: PlannedLabel): number | undefined {
    const kind = KINDS.indexOf(planned.kind);
    if (planned.kind === 'missing') return kind;
    if (planned.kind !== 'matched' && planned.kind !== 'remote') return undefined;
    const { label, clip } = planned;
    let rule = 0;
    while (rule < RULES && nameBy(rule, label, this.#extension) !== clip.name) rule += 1;
    if (rule === RULES) return undefined;
    let folder = this.#folders.indexOf(clip.folder);
    if (folder === -1) folder = this.#folders.push(clip.folder) - 1;
    return kind + KINDS.length * (rule + RULES * (ENTRY_KINDS.indexOf(clip.kind) + ENTRY_KINDS.length * folder));
  }

  #decode(code: number, label: Label | RejectedLabel): PlannedLabel {
    if (isRejected(label)) return { kind: 'rejected', rejected: label };
    const kind = KINDS[code % KINDS.length];
    if (kind === 'missing') return { kind, label };
    const rest = Math.floor(code / KINDS.length);
    const place = Math.floor(rest / RULES);
    const clip: ClipEntry = {
      folder: this.#folders[Math.floor(place / ENTRY_KINDS.length)] ?? '',
      name: nameBy(rest % RULES, label, this.#extension) ?? '',
      kind: ENTRY_KINDS[place % ENTRY_KINDS.length] ?? 'other',
    };
    return kind === 'matched' ? { kind, label, clip } : { kind: 'remote', label, clip, url: label.url ?? '' };
  }

  *[Symbol.iterator](): Generator<PlannedLabel> {
    let first = 0;
    for (const { entries } of this.#files) {
      const end = Math.min(this.#range.end, first + entries.length);
      for (let position = Math.max(this.#range.start, first); position < end; position += 1) {
        const planned = this.#others.get(position);
        yield planned ?? this.#decode(this.#codes.at(position) ?? 0, entries.at(position - first));
      }
      first += entries.length;
    }
  }
}
