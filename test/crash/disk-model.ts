import { basename, dirname } from 'node:path';
import type { DiskChange } from './disk-log.ts';

/** What has happened to a file's bytes since they were last flushed. */
type ByteChange = { readonly bytes: Buffer; readonly offset: number } | { readonly size: number };

/** What has happened to a folder's entries since it was last flushed: some go, and some come. */
interface EntryChange {
  readonly gone: readonly string[];
  readonly come: readonly (readonly [name: string, node: DiskNode])[];
}

interface FileNode {
  readonly kind: 'file';
  /** As it stands, and as it would stand after a loss of everything that is not flushed. */
  now: Buffer;
  flushed: Buffer;
  changes: ByteChange[];
}

interface FolderNode {
  readonly kind: 'folder';
  readonly now: Map<string, DiskNode>;
  flushed: Map<string, DiskNode>;
  changes: EntryChange[];
}

type DiskNode = FileNode | FolderNode;

/** Files and folders by their paths, as they may stand after a loss. */
export type DiskState = ReadonlyMap<string, Buffer | 'folder'>;

function newFolder(): FolderNode {
  return { kind: 'folder', now: new Map(), flushed: new Map(), changes: [] };
}

function newFile(bytes: Buffer = Buffer.alloc(0)): FileNode {
  return { kind: 'file', now: bytes, flushed: bytes, changes: [] };
}

function writeAt(bytes: Buffer, change: ByteChange): Buffer {
  if ('size' in change) {
    const cut = Buffer.alloc(change.size);
    bytes.copy(cut);
    return cut;
  }
  const end = Math.max(bytes.length, change.offset + change.bytes.length);
  const grown = Buffer.alloc(end);
  bytes.copy(grown);
  change.bytes.copy(grown, change.offset);
  return grown;
}

function applyEntries(entries: Map<string, DiskNode>, { gone, come }: EntryChange): void {
  for (const name of gone) entries.delete(name);
  for (const [name, node] of come) entries.set(name, node);
}

/**
 * A file system that keeps no more than it must when power is lost: a file has what was flushed, and of what came after it any
 * part, torn anywhere, or zeros of its size; a folder has the entries of its last flush, and of the changes after it any,
 * each whole: a rename takes the old name away with the new one, or nothing of it is there.
 */
export class DiskModel {
  readonly #root = newFolder();

  /** @param standing files that were there, flushed, before the run began */
  constructor(standing: DiskState) {
    for (const [path, content] of standing) {
      const node = content === 'folder' ? newFolder() : newFile(content);
      const folder = this.#folderOf(path);
      folder.now.set(basename(path), node);
      folder.flushed.set(basename(path), node);
    }
  }

  #find(path: string): DiskNode {
    let node: DiskNode | undefined = this.#root;
    for (const name of path === '' ? [] : path.split('/'))
      node = node?.kind === 'folder' ? node.now.get(name) : undefined;
    if (node === undefined) throw new Error(`the log tells of ${path}, which nobody has made`);
    return node;
  }

  #folderOf(path: string): FolderNode {
    const folder = this.#find(dirname(path) === '.' ? '' : dirname(path));
    if (folder.kind !== 'folder') throw new Error(`${path} lies in a file`);
    return folder;
  }

  #file(path: string): FileNode {
    const file = this.#find(path);
    if (file.kind !== 'file') throw new Error(`${path} is a folder`);
    return file;
  }

  #changeEntries(path: string, change: EntryChange): void {
    const folder = this.#folderOf(path);
    applyEntries(folder.now, change);
    folder.changes.push(change);
  }

  #changeBytes(path: string, change: ByteChange): void {
    const file = this.#file(path);
    file.now = writeAt(file.now, change);
    file.changes.push(change);
  }

  apply(change: DiskChange): void {
    const { kind, path } = change;
    if (kind === 'flush') this.#flush(this.#find(path));
    else if (kind === 'rename') this.#rename(path, change.to);
    else if (kind === 'remove') this.#changeEntries(path, { gone: [basename(path)], come: [] });
    else if (kind === 'truncate') this.#changeBytes(path, { size: change.size });
    else if (kind === 'write') {
      this.#changeBytes(path, { bytes: change.bytes, offset: change.offset ?? this.#file(path).now.length });
    } else this.#make(path, kind === 'make-folder' ? newFolder() : newFile());
  }

  /** Opening a file for writing makes none where one stands. */
  #make(path: string, node: DiskNode): void {
    const name = basename(path);
    if (!this.#folderOf(path).now.has(name)) this.#changeEntries(path, { gone: [], come: [[name, node]] });
  }

  #rename(path: string, to: string): void {
    if (dirname(path) !== dirname(to)) throw new Error(`${path} is renamed into another folder`);
    const node = this.#find(path);
    this.#changeEntries(path, { gone: [basename(path)], come: [[basename(to), node]] });
  }

  #flush(node: DiskNode): void {
    if (node.kind === 'file') node.flushed = node.now;
    else node.flushed = new Map(node.now);
    node.changes = [];
  }

  /** Everything as the run has left it. */
  present(): DiskState {
    return describe(this.#root, { entries: ({ now }) => now, bytes: ({ now }) => now });
  }

  /** One of the states in which a loss of power may leave it. */
  draw(random: () => number): DiskState {
    return describe(this.#root, {
      entries: (folder) => drawEntries(folder, random),
      bytes: (file) => drawBytes(file, random),
    });
  }
}

interface View {
  readonly entries: (folder: FolderNode) => ReadonlyMap<string, DiskNode>;
  readonly bytes: (file: FileNode) => Buffer;
}

function describe(
  folder: FolderNode,
  view: View,
  prefix = '',
  state = new Map<string, Buffer | 'folder'>(),
): DiskState {
  for (const [name, node] of view.entries(folder)) {
    const path = `${prefix}${name}`;
    state.set(path, node.kind === 'folder' ? 'folder' : view.bytes(node));
    if (node.kind === 'folder') describe(node, view, `${path}/`, state);
  }
  return state;
}

/** Of some changes none, all, the first ones, or any. */
function drawChanges<T>(changes: readonly T[], random: () => number): readonly T[] {
  const way = Math.floor(random() * 4);
  if (way === 0) return [];
  if (way === 1) return changes;
  if (way === 2) return changes.slice(0, Math.floor(random() * (changes.length + 1)));
  return changes.filter(() => random() < 0.5);
}

function drawEntries({ flushed, changes }: FolderNode, random: () => number): ReadonlyMap<string, DiskNode> {
  const entries = new Map(flushed);
  for (const change of drawChanges(changes, random)) applyEntries(entries, change);
  return entries;
}

function drawBytes({ now, flushed, changes }: FileNode, random: () => number): Buffer {
  if (changes.length === 0) return flushed;
  const drawn = drawChanges(changes, random).reduce(writeAt, flushed);
  const way = random();
  // The size has reached the disk, and the bytes have not; or the other way round.
  if (way < 0.25)
    return writeAt(Buffer.alloc(Math.max(now.length, flushed.length)), { bytes: flushed, offset: 0 }).subarray(
      0,
      now.length,
    );
  if (way > 0.6 || drawn.length <= flushed.length) return drawn;
  const from = flushed.length + Math.floor(random() * (drawn.length - flushed.length + 1));
  if (way < 0.45) return drawn.subarray(0, from);
  return writeAt(drawn.subarray(0, from), { size: drawn.length });
}
