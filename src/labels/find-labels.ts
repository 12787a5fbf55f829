import type { Boundary } from '../clips/boundary.ts';
import type { ClipEntry } from '../clips/clip-folder.ts';
import type { CorpusFolders, Folder } from '../clips/corpus-folders.ts';
import { resolveEntry } from '../clips/resolve-entry.ts';
import type { Corpus } from '../corpora/corpus.ts';
import { UserError } from '../user-error.ts';
import type { Dialect } from './dialect.ts';
import { recogniseLabels } from './read-labels.ts';

/** The label file that is taken, and those that were passed over for it. */
export interface FoundLabels {
  readonly path: string;
  readonly dialect: Dialect;
  readonly passedOver: readonly string[];
}

/** A file that might hold labels but whose first line nobody recognises. */
interface UnknownFile {
  readonly path: string;
  readonly firstLine: string;
}

const LABEL_FILE = /\.(?:csv|tsv|txt)$/i;
/** More first lines would hide the message. */
const MAX_LISTED = 5;

function preferenceOf(name: string, corpus: Corpus): number {
  const index = corpus.labelFilePreference.findIndex((part) => name.toLowerCase().includes(part));
  return index === -1 ? corpus.labelFilePreference.length : index;
}

function candidatesOf(folders: readonly Folder[], corpus: Corpus): readonly ClipEntry[] {
  return folders
    .flatMap(({ path, entries }) =>
      entries
        .filter((entry) => LABEL_FILE.test(entry.name) && !entry.isDirectory())
        .map((entry): ClipEntry => ({ folder: path, name: entry.name, kind: entry.isFile() ? 'file' : 'other' })),
    )
    .sort((a, b) => preferenceOf(a.name, corpus) - preferenceOf(b.name, corpus) || (a.name < b.name ? -1 : 1));
}

async function resolveLabels(entry: ClipEntry, boundary: Boundary): Promise<string> {
  const path = await resolveEntry(entry, boundary);
  if (typeof path === 'string') return path;
  throw new UserError('LABELS_UNREADABLE', {
    message: `${entry.folder}: the label file ${entry.name} is ${path.reason}`,
  });
}

function describeAccepted({ columns }: Corpus): string {
  const names = (aliases: readonly string[]) => aliases.join(' | ');
  return `a header with (${names(columns.file)}) or (${names(columns.flickr_id)}), and (${names(columns.mos)}); separated by comma, semicolon or tab`;
}

function refuseUnknown(root: string, corpus: Corpus, unknown: readonly UnknownFile[]): never {
  if (unknown.length === 0) {
    throw new UserError('LABELS_NOT_FOUND', {
      message: `${root}: no label file (.csv) in it, in ${corpus.labelFolders.join(' or ')}, or one level deeper`,
      hint: `unpack the metadata of ${corpus.title} into ${corpus.labelFolders[0]}/, or name another folder with --corpus-dir`,
    });
  }
  const found = unknown
    .slice(0, MAX_LISTED)
    .map(({ path, firstLine }) => `${path} begins with ${JSON.stringify(firstLine)}`);
  const rest = unknown.length > MAX_LISTED ? `; and ${unknown.length - MAX_LISTED} more` : '';
  throw new UserError('LABELS_UNKNOWN', {
    message: `no file is recognised as labels of ${corpus.name}: ${found.join('; ')}${rest}`,
    hint: `accepted: ${describeAccepted(corpus)}`,
  });
}

/**
 * Finds the corpus' label file: in the first tier of folders that has one, by preference of name.
 *
 * @throws UserError LABELS_NOT_FOUND, LABELS_UNKNOWN, LABELS_DUPLICATE_COLUMN, LABELS_UNREADABLE
 */
export async function findLabels(folders: CorpusFolders, corpus: Corpus, boundary: Boundary): Promise<FoundLabels> {
  const unknown: UnknownFile[] = [];
  for await (const tier of folders.tiers(corpus.labelFolders)) {
    const recognised: { readonly path: string; readonly dialect: Dialect }[] = [];
    for (const candidate of candidatesOf(tier, corpus)) {
      const path = await resolveLabels(candidate, boundary);
      const { dialect, firstLine } = await recogniseLabels(path, corpus);
      if (dialect === undefined) unknown.push({ path, firstLine });
      else recognised.push({ path, dialect });
    }
    const [taken, ...passedOver] = recognised;
    if (taken !== undefined) return { ...taken, passedOver: passedOver.map(({ path }) => path) };
  }
  return refuseUnknown(boundary.root, corpus, unknown);
}
