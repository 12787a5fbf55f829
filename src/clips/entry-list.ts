import { opendirSync } from 'node:fs';
import { NumberList } from '../number-list.ts';
import { NameTable } from './name-table.ts';

/** What stands in a folder, as the listing says it; `other` may be a link or a file of unknown type. */
export interface ListedEntry {
  readonly name: string;
  readonly kind: (typeof KINDS)[number];
}

const KINDS = ['file', 'folder', 'other'] as const;

/** Entries that are asked of the system at once. */
const LISTED_AT_ONCE = 1_024;

/** The entries of one folder, found by name without looking at the disk again. */
export class EntryList implements Iterable<ListedEntry> {
  readonly #names = new NameTable();
  /** Places in the list of kinds. */
  readonly #kinds = new NumberList(Uint8Array);
  /** Who is found is often asked for again at once. */
  #askedLast = '';
  #numberOfLast = -1;

  constructor(entries: Iterable<ListedEntry>) {
    for (const { name, kind } of entries) this.#kinds.set(this.#names.add(name), KINDS.indexOf(kind));
  }

  get size(): number {
    return this.#names.size;
  }

  /** Whether all names are of ASCII alone. */
  get isAscii(): boolean {
    return this.#names.isAscii;
  }

  /** The entry of a position below `size`. */
  at(number: number): ListedEntry {
    return this.#entryOf(number, this.#names.at(number));
  }

  /** How many files have a name that ends so. */
  countFiles(ending: string): number {
    const bytes = Buffer.from(ending);
    let count = 0;
    for (let number = 0; number < this.size; number += 1) {
      if (KINDS[this.#kinds.at(number) ?? -1] !== 'folder' && this.#names.endsWith(number, bytes)) count += 1;
    }
    return count;
  }

  /** Those whose names do not end so. */
  *without(ending: string): Generator<ListedEntry> {
    const bytes = Buffer.from(ending);
    for (let number = 0; number < this.size; number += 1) {
      if (!this.#names.endsWith(number, bytes)) yield this.at(number);
    }
  }

  /** Position of an entry in the order in which they are given; -1 where there is none of this name. */
  numberOf(name: string): number {
    if (name !== this.#askedLast) {
      this.#numberOfLast = this.#names.find(name);
      this.#askedLast = name;
    }
    return this.#numberOfLast;
  }

  find(name: string): ListedEntry | undefined {
    const number = this.numberOf(name);
    return number === -1 ? undefined : this.#entryOf(number, name);
  }

  #entryOf(number: number, name: string): ListedEntry {
    return { name, kind: KINDS[this.#kinds.at(number) ?? -1] ?? 'other' };
  }

  *[Symbol.iterator](): Generator<ListedEntry> {
    for (let number = 0; number < this.size; number += 1) yield this.at(number);
  }
}

function* readEntries(path: string): Generator<ListedEntry> {
  const folder = opendirSync(path, { bufferSize: LISTED_AT_ONCE });
  try {
    for (let entry = folder.readSync(); entry !== null; entry = folder.readSync()) {
      const { name } = entry;
      // Litter of archives, such as `._123.mp4` and `.DS_Store`.
      if (name.startsWith('.')) continue;
      if (entry.isFile()) yield { name, kind: 'file' };
      else yield { name, kind: entry.isDirectory() ? 'folder' : 'other' };
    }
  } finally {
    folder.closeSync();
  }
}

/**
 * Lists a folder, without hidden entries. In place and entry by entry: all of a large one at once, through Node's thread
 * pool, takes twice as long and many times the memory.
 *
 * @throws the system's error where it can't be listed
 */
export function listFolder(path: string): EntryList {
  return new EntryList(readEntries(path));
}
