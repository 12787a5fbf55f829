import { realpath } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { type Boundary, resolveEntry } from '../clips/boundary.ts';
import type { ClipEntry } from '../clips/corpus-clips.ts';
import type { CorpusFolders, Folder } from '../clips/corpus-folders.ts';
import { CATALOGUE_ENDING } from '../contract/catalogue.ts';
import { type Corpus, kindOfLabelFile, type LabelFileKind } from '../corpora/corpus.ts';
import { otherCorpora } from '../corpora/registry.ts';
import { systemErrorCode, UserError } from '../files/user-error.ts';
import { LABEL_ENDING, refuseUnknown, type UnrecognisedFile } from './check-labels.ts';
import type { RecognisedLabels } from './read-labels.ts';
import { recogniseLabels } from './recognise-labels.ts';

/** Begins the name of the file that a spreadsheet program leaves beside one that is open. */
const OPEN_FILE_MARK = '~$';

/** The label files that are taken, in the order of their labels, and those that were passed over for them. */
export interface FoundLabels {
  readonly files: readonly RecognisedLabels[];
  readonly passedOver: readonly string[];
  /** What the names of the label files contain that belong to the taken ones but were not found. */
  readonly lacking: readonly string[];
}

function isOfKind(name: string, { nameHas }: LabelFileKind): boolean {
  return name.toLowerCase().includes(nameHas);
}

/** Position of the set that a file of this name belongs to; after all of them where it belongs to none. */
function rankOf(name: string, { labelSets }: Corpus): number {
  const rank = labelSets.findIndex((kinds) => kinds.some((kind) => isOfKind(name, kind)));
  return rank === -1 ? labelSets.length : rank;
}

export function clipPartOf(name: string, corpus: Corpus): string {
  return kindOfLabelFile(name, corpus)?.clipPart ?? corpus.mainClipPart;
}

/** Whether the name says that the file was published with another corpus. */
function isForeign(name: string, corpus: Corpus): boolean {
  return !corpus.signature.test(name) && otherCorpora(corpus).some(({ signature }) => signature.test(name));
}

function labelFilesIn({ entries }: Folder): ClipEntry[] {
  const files: ClipEntry[] = [];
  for (const { folder, name, kind } of entries.values()) {
    if (kind !== 'folder' && LABEL_ENDING.test(name) && !name.startsWith(OPEN_FILE_MARK)) {
      files.push({ folder, name, kind });
    }
  }
  return files;
}

/** Best set first. Where nothing else decides, a shorter name is more likely the published one. */
function candidatesOf(folders: readonly Folder[], corpus: Corpus): readonly ClipEntry[] {
  return (
    folders
      .flatMap(labelFilesIn)
      // What an earlier run has written.
      .filter(({ name }) => !name.endsWith(CATALOGUE_ENDING))
      .sort(
        (a, b) =>
          rankOf(a.name, corpus) - rankOf(b.name, corpus) ||
          a.name.length - b.name.length ||
          (a.name < b.name ? -1 : 1),
      )
  );
}

async function resolveLabels(entry: ClipEntry, boundary: Boundary): Promise<string> {
  const path = await resolveEntry(entry, boundary);
  if (typeof path === 'string') return path;
  throw new UserError('LABELS_UNREADABLE', {
    message: `${entry.folder}: the label file ${entry.name} is ${path.reason}`,
  });
}

interface NamedLabels extends RecognisedLabels {
  readonly name: string;
}

/** The set that the first file found belongs to, one file of each kind, and the kinds that it lacks; else that file alone. */
function chooseSet(
  recognised: readonly NamedLabels[],
  corpus: Corpus,
): { readonly taken: ReadonlySet<NamedLabels>; readonly lacking: readonly LabelFileKind[] } {
  const [first] = recognised;
  const kinds = first === undefined ? [] : (corpus.labelSets[rankOf(first.name, corpus)] ?? []);
  const firstOf = (kind: LabelFileKind) => recognised.find(({ name }) => isOfKind(name, kind));
  const taken = kinds.length === 0 ? recognised.slice(0, 1) : kinds.flatMap((kind) => firstOf(kind) ?? []);
  return { taken: new Set(taken), lacking: kinds.filter((kind) => firstOf(kind) === undefined) };
}

/**
 * Finds the corpus' label files: a set of them, begun in the first tier of folders that has one. Once a set is begun, only the
 * files that it lacks are looked for.
 *
 * @param ratings real path of a table of ratings, which is no label file
 * @throws UserError LABELS_NOT_FOUND, LABELS_UNKNOWN, LABELS_WRONG_CORPUS, LABELS_DUPLICATE_COLUMN, LABELS_UNREADABLE
 */
export async function findLabels(folders: CorpusFolders, corpus: Corpus, ratings?: string): Promise<FoundLabels> {
  const { boundary } = folders;
  const recognised: NamedLabels[] = [];
  const unrecognised: UnrecognisedFile[] = [];
  for await (const tier of folders.tiers(corpus.labelFolders)) {
    const isBegun = recognised.length > 0;
    const { lacking } = chooseSet(recognised, corpus);
    const isWanted = ({ name }: ClipEntry) => !isBegun || lacking.some((kind) => isOfKind(name, kind));
    for (const entry of candidatesOf(tier, corpus).filter(isWanted)) {
      const { name } = entry;
      const path = await resolveLabels(entry, boundary);
      if (path === ratings) continue;
      const { dialect, firstLine } = await recogniseLabels(path, corpus);
      if (dialect === undefined || isForeign(name, corpus)) unrecognised.push({ path, name, firstLine });
      else recognised.push({ path, name, dialect, clipPart: clipPartOf(name, corpus) });
    }
    if (recognised.length > 0 && chooseSet(recognised, corpus).lacking.length === 0) break;
  }
  if (recognised.length === 0) return refuseUnknown(boundary.root, corpus, unrecognised);
  const { taken, lacking } = chooseSet(recognised, corpus);
  return {
    files: [...taken],
    passedOver: recognised.filter((file) => !taken.has(file)).map(({ path }) => path),
    lacking: lacking.map(({ nameHas }) => nameHas),
  };
}

/** The real path of a file that an option names. @throws UserError with the code */
export function resolveNamed(
  given: string,
  { option, code, hint }: { readonly option: string; readonly code: string; readonly hint: string },
): Promise<string> {
  return realpath(resolve(given)).catch((cause: unknown) => {
    const message = `${option} ${given}: can't be opened (${systemErrorCode(cause) ?? String(cause)})`;
    throw new UserError(code, { message, hint, cause });
  });
}

/**
 * The one label file that the user has named: no other is looked for, and nothing takes its place.
 *
 * @throws UserError MANIFEST_CSV_NOT_FOUND, LABELS_UNKNOWN, LABELS_WRONG_CORPUS, LABELS_DUPLICATE_COLUMN, LABELS_UNREADABLE
 */
export async function takeNamedLabels(given: string, corpus: Corpus): Promise<FoundLabels> {
  const hint = 'check the path; where a manifest is named, no other label file is looked for';
  const path = await resolveNamed(given, { option: '--manifest-csv', code: 'MANIFEST_CSV_NOT_FOUND', hint });
  const name = basename(path);
  const { dialect, firstLine } = await recogniseLabels(path, corpus);
  if (dialect === undefined) return refuseUnknown(path, corpus, [{ path, name, firstLine }]);
  return { files: [{ path, dialect, clipPart: clipPartOf(name, corpus) }], passedOver: [], lacking: [] };
}
