const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  TextList
} from "./chunk-X4A4DRFM.mjs";
import {
  NumberList
} from "./chunk-XGHJSG44.mjs";
import {
  isInside
} from "./chunk-DNPIEZAD.mjs";
import {
  UserError,
  systemErrorCode
} from "./chunk-434R5S3O.mjs";

// src/clips/corpus-clips.ts
import { isAbsolute, join as join2, normalize, sep } from "node:path";

// src/clips/clip-folder.ts
import { extname } from "node:path";

// src/clips/entry-list.ts
import { opendirSync } from "node:fs";

// src/clips/name-table.ts
import { getRandomValues } from "node:crypto";
var FIRST_PLACES = 1024;
var MAX_NAME_LENGTH = 4096;
var LAST_ASCII = 127;
var NameTable = class {
  #texts = new TextList();
  #hashes = new NumberList(Uint32Array);
  #multiplier = (getRandomValues(new Uint32Array(1))[0] ?? 0) | 1;
  #scratch = Buffer.allocUnsafeSlow(MAX_NAME_LENGTH * 3);
  /** Number of the name in each place plus one; 0 where the place is free. Never more than half full. */
  #places = new Uint32Array(FIRST_PLACES);
  get size() {
    return this.#texts.length;
  }
  /** The name of a number below `size`. */
  at(number) {
    return this.#texts.at(number);
  }
  /** The number of a name; -1 where it was never added. */
  find(name) {
    if (name.length > MAX_NAME_LENGTH) return -1;
    const length = this.#encode(name);
    return (this.#places[this.#placeOf(length, this.#hash(length))] ?? 0) - 1;
  }
  /** Adds a name, once. @returns its number */
  add(name) {
    const length = this.#encode(name);
    const hash = this.#hash(length);
    const place = this.#placeOf(length, hash);
    const found = this.#places[place] ?? 0;
    if (found > 0) return found - 1;
    const number = this.#texts.push(name);
    this.#hashes.push(hash);
    this.#places[place] = number + 1;
    if (this.size * 2 >= this.#places.length) this.#grow();
    return number;
  }
  /** Puts a name's UTF-8 where it is hashed and compared. @returns how many bytes it has */
  #encode(name) {
    const bytes = this.#scratch;
    for (let at = 0; at < name.length; at += 1) {
      const unit = name.charCodeAt(at);
      if (unit > LAST_ASCII) return bytes.write(name);
      bytes[at] = unit;
    }
    return name.length;
  }
  /** A polynomial in the drawn multiplier (Carter and Wegman), its upper bits folded into the lower ones. */
  #hash(length) {
    const bytes = this.#scratch;
    let hash = length;
    for (let at = 0; at < length; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), this.#multiplier);
    hash ^= hash >>> 15;
    hash = Math.imul(hash, this.#multiplier);
    return (hash ^ hash >>> 13) >>> 0;
  }
  /** Where the name stands, or the free place that it would take. */
  #placeOf(length, hash) {
    const mask = this.#places.length - 1;
    let place = hash & mask;
    for (; ; ) {
      const found = (this.#places[place] ?? 0) - 1;
      if (found === -1 || this.#hashes.at(found) === hash && this.#texts.isAt(found, this.#scratch, length))
        return place;
      place = place + 1 & mask;
    }
  }
  #grow() {
    this.#places = new Uint32Array(this.#places.length * 2);
    const mask = this.#places.length - 1;
    for (let number = 0; number < this.size; number += 1) {
      let place = (this.#hashes.at(number) ?? 0) & mask;
      while (this.#places[place] !== 0) place = place + 1 & mask;
      this.#places[place] = number + 1;
    }
  }
};

// src/clips/entry-list.ts
var KINDS = ["file", "folder", "other"];
var LISTED_AT_ONCE = 1024;
var EntryList = class {
  #names = new NameTable();
  /** Places in the list of kinds. */
  #kinds = new NumberList(Uint8Array);
  /** Who is found is often asked for again at once. */
  #askedLast = "";
  #numberOfLast = -1;
  constructor(entries) {
    for (const { name, kind } of entries) this.#kinds.set(this.#names.add(name), KINDS.indexOf(kind));
  }
  get size() {
    return this.#names.size;
  }
  /** Position of an entry in the order in which they are given; -1 where there is none of this name. */
  numberOf(name) {
    if (name !== this.#askedLast) {
      this.#numberOfLast = this.#names.find(name);
      this.#askedLast = name;
    }
    return this.#numberOfLast;
  }
  find(name) {
    const number = this.numberOf(name);
    return number === -1 ? void 0 : this.#at(number, name);
  }
  #at(number, name) {
    return { name, kind: KINDS[this.#kinds.at(number) ?? -1] ?? "other" };
  }
  *[Symbol.iterator]() {
    for (let number = 0; number < this.#names.size; number += 1) yield this.#at(number, this.#names.at(number));
  }
};
function* readEntries(path) {
  const folder = opendirSync(path, { bufferSize: LISTED_AT_ONCE });
  try {
    for (let entry = folder.readSync(); entry !== null; entry = folder.readSync()) {
      const { name } = entry;
      if (name.startsWith(".")) continue;
      if (entry.isFile()) yield { name, kind: "file" };
      else yield { name, kind: entry.isDirectory() ? "folder" : "other" };
    }
  } finally {
    folder.closeSync();
  }
}
function listFolder(path) {
  return new EntryList(readEntries(path));
}

// src/clips/clip-folder.ts
var ASCII = /^[\u0000-\u007f]*$/;
var ClipFolder = class {
  /** Real path. */
  path;
  #naming;
  /** Extensions of clips besides the corpus' first one. */
  #otherExtensions;
  #entries;
  /** By number of the entry: 1 where a label names the clip. */
  #isNamed;
  /** Names that differ only in how their accents are composed (NFC, NFD); those of ASCII alone are left out. */
  #byComposedName = /* @__PURE__ */ new Map();
  /** `<flickr_id>_*` by flickr id. */
  #byFlickrId = /* @__PURE__ */ new Map();
  #size = 0;
  constructor({ path, entries }, naming) {
    this.path = path;
    this.#naming = naming;
    const extensions = new Set(naming.clipEndings.flat().map((ending) => extname(`clip${ending}`)));
    this.#otherExtensions = [...extensions].filter((extension) => extension !== naming.clipExtension);
    this.#entries = entries;
    this.#isNamed = new Uint8Array(entries.size);
    for (const entry of entries) {
      const clip = this.#toClip(entry);
      if (clip !== void 0) this.#add(clip);
    }
  }
  /** The entry as a clip, if it can be one. */
  #toClip({ name, kind }) {
    if (kind === "folder" || !this.#hasExtension(name)) return void 0;
    return { folder: this.path, name, kind };
  }
  #hasExtension(name) {
    if (name.endsWith(this.#naming.clipExtension)) return true;
    return this.#otherExtensions.some((extension) => name.endsWith(extension));
  }
  /** How many clips there are. */
  get size() {
    return this.#size;
  }
  get names() {
    return this.#listNames();
  }
  *#listNames() {
    for (const entry of this.#entries) if (this.#toClip(entry) !== void 0) yield entry.name;
  }
  /** Forgets all clips but how many there are: once they are joined with labels nobody looks for them again. */
  release() {
    this.#entries = new EntryList([]);
    this.#byComposedName.clear();
    this.#byFlickrId.clear();
  }
  /** Notes that a label names the clip of this name, if there is one. */
  noteNamed(name) {
    const number = this.#entries.numberOf(name);
    if (number !== -1) this.#isNamed[number] = 1;
  }
  /** The names of clips that no label was noted to name. */
  *unnamed() {
    let number = 0;
    for (const entry of this.#entries) {
      if (this.#isNamed[number] === 0 && this.#toClip(entry) !== void 0) yield entry.name;
      number += 1;
    }
  }
  /** The clip of exactly this name. */
  get(name) {
    const entry = this.#entries.find(name);
    return entry === void 0 ? void 0 : this.#toClip(entry);
  }
  #add(clip) {
    this.#size += 1;
    if (!ASCII.test(clip.name)) append(this.#byComposedName, clip.name.normalize("NFC"), clip);
    const flickrId = this.#naming.joinsByFlickrId ? /^([0-9]+)_/.exec(clip.name)?.[1] : void 0;
    if (flickrId !== void 0) append(this.#byFlickrId, flickrId, clip);
  }
  /**
   * Exact name, else the name with one of the corpus' endings, else, in a corpus that joins by it, `<flickr_id>.mp4`, else
   * `<flickr_id>_*.mp4`, in this order.
   */
  find({ name, flickrId }) {
    const { clipExtension, joinsByFlickrId } = this.#naming;
    if (name !== void 0) {
      const match = this.#findByName(name) ?? this.#findByEnding(name);
      if (match !== void 0) return match;
    }
    if (joinsByFlickrId && flickrId !== void 0) {
      const match = this.#findByName(`${flickrId}${clipExtension}`);
      if (match !== void 0) return match;
    }
    return (flickrId === void 0 ? void 0 : single(this.#byFlickrId.get(flickrId) ?? [])) ?? { kind: "missing" };
  }
  #findByEnding(name) {
    for (const endings of this.#naming.clipEndings) {
      const [ending, ...others] = endings;
      const match = others.length === 0 && ending !== void 0 ? this.#findByName(`${name}${ending}`) : single(endings.flatMap((one) => clipsOf(this.#findByName(`${name}${one}`))));
      if (match !== void 0) return match;
    }
    return void 0;
  }
  #findByName(name) {
    const clip = this.get(name);
    if (clip !== void 0) return { kind: "found", clip };
    const composed = name.normalize("NFC");
    const plain = ASCII.test(composed) ? this.get(composed) : void 0;
    return single([...this.#byComposedName.get(composed) ?? [], ...plain === void 0 ? [] : [plain]]);
  }
};
function append(index, key, clip) {
  const clips = index.get(key);
  if (clips === void 0) index.set(key, [clip]);
  else clips.push(clip);
}
function clipsOf(match) {
  if (match?.kind === "ambiguous") return match.candidates;
  return match?.kind === "found" ? [match.clip] : [];
}
function single(clips) {
  const [clip, ...others] = clips;
  if (clip === void 0) return void 0;
  if (others.length === 0) return { kind: "found", clip };
  return { kind: "ambiguous", candidates: clips.toSorted((a, b) => a.name < b.name ? -1 : 1) };
}

// src/clips/nested-folders.ts
import { join } from "node:path";
async function listNested(top, { min, max }, all) {
  const seen = /* @__PURE__ */ new Set([top.path]);
  const found = [];
  let level = [{ folder: top, prefix: "", isLinked: false }];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth >= min) found.push(...level);
    if (depth === max) break;
    const next = [];
    for (const nested of level) {
      for (const below of await listBelow(nested, all)) {
        if (seen.has(below.folder.path)) continue;
        seen.add(below.folder.path);
        next.push(below);
      }
    }
    level = next;
  }
  return found;
}
async function listBelow({ folder, prefix, isLinked }, all) {
  const below = [];
  for (const { name, kind } of [...folder.entries].sort((a, b) => a.name < b.name ? -1 : 1)) {
    if (kind === "file") continue;
    const inside = await all.folderIn(join(folder.path, name), kind);
    if (inside === void 0) continue;
    below.push({ folder: inside, prefix: `${prefix}${name}/`, isLinked: isLinked || kind === "other" });
  }
  return below;
}
function mergeNested(top, nested) {
  return { path: top.path, entries: new EntryList(entriesOf(nested)) };
}
function* entriesOf(nested) {
  for (const { folder, prefix, isLinked } of nested) {
    for (const { name, kind } of folder.entries) {
      if (kind !== "folder") yield { name: `${prefix}${name}`, kind: isLinked ? "other" : kind };
    }
  }
}

// src/clips/corpus-clips.ts
var CorpusClips = class {
  folders;
  #byPart;
  constructor(parts) {
    this.#byPart = new Map(
      [...Map.groupBy(parts, ({ part }) => part)].map(([part, members]) => [part, members.map(({ clips }) => clips)])
    );
    this.folders = parts.map(({ clips }) => clips);
  }
  get size() {
    return this.folders.reduce((sum, { size }) => sum + size, 0);
  }
  /** The names of all clips, folder by folder. */
  get names() {
    return this.#listNames();
  }
  *#listNames() {
    for (const { names } of this.folders) yield* names;
  }
  /** Forgets all clips but how many there are. */
  release() {
    for (const folder of this.folders) folder.release();
  }
  /** Notes that a label names the clips of this name. */
  noteNamed(name) {
    for (const folder of this.folders) folder.noteNamed(name);
  }
  /** The names of clips that no label was noted to name, sorted, each once. */
  listUnnamed() {
    const names = /* @__PURE__ */ new Set();
    for (const folder of this.folders) for (const name of folder.unnamed()) names.add(name);
    return [...names].sort();
  }
  /** The folder that holds a part; the first of several. */
  folderOf(part) {
    return this.#byPart.get(part)?.[0];
  }
  /** Every clip of exactly this name. */
  named(name) {
    return this.folders.flatMap((folder) => folder.get(name) ?? []);
  }
  /** In the folders of the label's own part, else in all others: a clip that two folders have is ambiguous. */
  find(reference, part) {
    const own = this.#byPart.get(part) ?? [];
    const match = findIn(own, reference);
    if (match.kind !== "missing") return match;
    return findIn(
      this.folders.filter((folder) => !own.includes(folder)),
      reference
    );
  }
};
function findIn(folders, reference) {
  const [only, ...more] = folders;
  if (only !== void 0 && more.length === 0) return only.find(reference);
  const [first, ...rest] = folders.map((folder) => folder.find(reference)).filter(({ kind }) => kind !== "missing");
  if (first === void 0) return { kind: "missing" };
  return rest.length === 0 ? first : { kind: "ambiguous", candidates: [first, ...rest].flatMap(clipsOf) };
}
async function openTree(folder, corpus, all) {
  const { clipDepth, clipKey } = corpus;
  let found = [folder];
  if (clipDepth.max > 0) {
    const nested = await listNested(folder, clipDepth, all);
    found = clipKey === "path" ? [mergeNested(folder, nested)] : nested.map((one) => one.folder);
  }
  const folders = found.map((one) => new ClipFolder(one, corpus)).filter(({ size }) => size > 0);
  return { path: folder.path, folders };
}
async function takeOne(candidates, corpus, all) {
  const trees = await Promise.all(candidates.map((folder) => openTree(folder, corpus, all)));
  const [found, ...others] = trees.filter(({ folders }) => folders.length > 0);
  if (others.length === 0 || found === void 0) return found;
  throw new UserError("CLIPS_AMBIGUOUS_FOLDER", {
    message: `clips lie in more than one folder: ${[found, ...others].map(({ path }) => path).join(", ")}`,
    hint: "name the one you mean with --clips-subdir, or a corpus folder that holds it alone, or move the others away"
  });
}
async function takeParts(known, corpus, { all, list }) {
  const parts = [...known];
  for (const [part, aliases] of Object.entries(corpus.clipParts)) {
    if (parts.some((folder) => folder.part === part)) continue;
    const tree = await takeOne(await list(aliases), corpus, all);
    const isNew = ({ path }) => !parts.some((folder) => folder.clips.path === path);
    parts.push(...(tree?.folders ?? []).filter(isNew).map((clips) => ({ part, clips })));
  }
  return parts;
}
async function takeAny(candidates, corpus, all) {
  const tree = await takeOne(candidates, corpus, all);
  return (tree?.folders ?? []).map((clips) => ({ part: void 0, clips }));
}
async function takeSubdir(all, corpus, subdir) {
  const folder = await all.at(checkSubdir(subdir));
  if (folder === void 0) return [];
  const { folders } = await openTree(folder, corpus, all);
  const taken = folders.length > 0 ? folders : [new ClipFolder(folder, corpus)];
  return taken.map((clips) => ({ part: corpus.mainClipPart, clips }));
}
function checkSubdir(subdir) {
  const path = normalize(subdir);
  if (subdir !== "" && !isAbsolute(path) && path.split(sep)[0] !== "..") return path;
  throw new UserError("OPTION_INVALID", {
    message: `--clips-subdir ${JSON.stringify(subdir)}: expected a folder inside the corpus folder, such as clips`,
    hint: "name the corpus folder itself with --corpus-dir"
  });
}
async function findClips(folders, corpus, { subdir }) {
  if (subdir !== void 0) return new CorpusClips(await takeSubdir(folders, corpus, subdir));
  const named = { all: folders, list: (aliases) => folders.named(aliases) };
  const oneDeeper = { all: folders, list: (aliases) => folders.namedOneDeeper(aliases) };
  let parts = await takeParts([], corpus, named);
  if (parts.length === 0 && corpus.clipDepth.max > 0) parts = await takeParts([], corpus, oneDeeper);
  if (parts.length === 0) parts = await takeAny([await folders.root()], corpus, folders);
  if (parts.every(({ part }) => part !== void 0)) parts = await takeParts(parts, corpus, oneDeeper);
  if (parts.length === 0) parts = await takeAny(await folders.subfolders(), corpus, folders);
  return new CorpusClips(parts);
}
function requireClips(clips, corpus, { root, subdir }) {
  if (clips.size > 0) return;
  const names = Object.values(corpus.clipParts).flat();
  const endings = [...new Set(corpus.clipEndings.flat())].join(" or ");
  const elsewhere = names.length === 0 ? " or deeper" : `, in ${names.join(" or ")}, or one level deeper`;
  throw new UserError("CLIPS_NOT_FOUND", {
    message: subdir === void 0 ? `${root}: no ${endings} file in it${elsewhere}` : `${join2(root, subdir)}: no ${endings} file in it`,
    hint: `put the clips of ${corpus.title} into ${subdir ?? names[0] ?? "."}/, or name another folder with --corpus-dir`
  });
}
function downloadFolderOf(clips, corpus, { root, subdir }) {
  const [name = ""] = corpus.clipParts[corpus.mainClipPart] ?? [];
  return clips.folderOf(corpus.mainClipPart)?.path ?? join2(root, subdir ?? name);
}

// src/clips/corpus-folders.ts
import { lstat, realpath, stat } from "node:fs/promises";
import { basename, join as join3 } from "node:path";
var LITTER = /* @__PURE__ */ new Set(["__MACOSX"]);
var CorpusFolders = class {
  #boundary;
  #listings = /* @__PURE__ */ new Map();
  constructor(boundary) {
    this.#boundary = boundary;
  }
  /**
   * The folders that may hold what the aliases name, in tiers, best first: the aliases inside the corpus folder, the
   * corpus folder itself, and the same one level deeper (the archive's own folder).
   */
  async *tiers(aliases) {
    yield this.named(aliases);
    yield [await this.root()];
    yield this.namedOneDeeper(aliases);
    yield this.subfolders();
  }
  root() {
    return this.#list(this.#boundary.root);
  }
  /** The folders of these names in the corpus folder. */
  async named(aliases) {
    return this.#namedIn(await this.root(), aliases);
  }
  /** The folders of these names in any folder of the corpus folder. */
  async namedOneDeeper(aliases) {
    const nested = await Promise.all((await this.subfolders()).map((folder) => this.#namedIn(folder, aliases)));
    return [...new Set(nested.flat())];
  }
  /** Every folder in the corpus folder; links aren't followed. */
  async subfolders() {
    const { path, entries } = await this.root();
    const paths = [];
    for (const { name, kind } of entries) if (kind === "folder" && !LITTER.has(name)) paths.push(join3(path, name));
    return this.#listAll(paths);
  }
  /**
   * The folder at a path inside the corpus folder; undefined where nothing stands there.
   *
   * @throws UserError CORPUS_LINK_OUTSIDE where it leads outside, CORPUS_UNREADABLE where it is no folder
   */
  async at(path) {
    const absolute = join3(this.#boundary.root, path);
    try {
      await lstat(absolute);
    } catch (error) {
      if (systemErrorCode(error) === "ENOENT") return void 0;
    }
    return this.#list(absolute);
  }
  /**
   * What stands at a path of a listing, if it is a folder, or a link to one that may be followed.
   *
   * @throws UserError CORPUS_UNREADABLE; for a link to a folder outside, CORPUS_LINK_OUTSIDE
   */
  async folderIn(path, kind) {
    if (LITTER.has(basename(path))) return void 0;
    if (kind === "folder") return this.#list(path);
    const stats = kind === "other" ? await stat(path).catch(() => void 0) : void 0;
    return stats?.isDirectory() === true ? this.#list(path) : void 0;
  }
  async #namedIn(parent, aliases) {
    const names = aliases.filter((alias) => (parent.entries.find(alias)?.kind ?? "file") !== "file");
    return this.#listAll(names.map((name) => join3(parent.path, name)));
  }
  /** Two names for one folder are one folder. */
  async #listAll(paths) {
    const folders = await Promise.all(paths.map((path) => this.#list(path)));
    return [...new Map(folders.map((folder) => [folder.path, folder])).values()];
  }
  async #list(path) {
    try {
      const real = await realpath(path);
      if (!isInside(this.#boundary, real)) {
        throw new UserError("CORPUS_LINK_OUTSIDE", {
          message: `${path}: leads to ${real}, outside the corpus folder`,
          hint: `if that is meant, pass --link-target ${real}`
        });
      }
      const known = this.#listings.get(real);
      if (known !== void 0) return known;
      const folder = { path: real, entries: listFolder(real) };
      this.#listings.set(real, folder);
      return folder;
    } catch (cause) {
      if (cause instanceof UserError) throw cause;
      throw new UserError("CORPUS_UNREADABLE", {
        message: `${path}: can't be listed (${systemErrorCode(cause) ?? String(cause)})`,
        hint: "name the corpus folder itself, and check that this user may read it",
        cause
      });
    }
  }
};

export {
  findClips,
  requireClips,
  downloadFolderOf,
  CorpusFolders
};
