import type { Corpus } from '../corpora/corpus.ts';
import { otherCorpora, suggestCorpus } from '../corpora/registry.ts';
import { UserError } from '../user-error.ts';
import { recogniseLabels } from './read-labels.ts';

/** A file that might hold labels but isn't taken for any of this corpus. */
export interface UnrecognisedFile {
  readonly path: string;
  readonly name: string;
  readonly firstLine: string;
}

/** More first lines would hide the message. */
const MAX_LISTED = 5;

function describeAccepted({ columns, joinsByFlickrId }: Corpus): string {
  const names = (aliases: readonly string[]) => `(${aliases.join(' | ')})`;
  const clip = joinsByFlickrId ? `${names(columns.file)} or ${names(columns.flickr_id)}` : names(columns.file);
  return `a header with ${clip}, and ${names(columns.mos)}; separated by comma, semicolon or tab`;
}

function describeFirstLines(files: readonly UnrecognisedFile[]): string {
  const shown = files
    .slice(0, MAX_LISTED)
    .map(({ path, firstLine }) => `${path} begins with ${JSON.stringify(firstLine)}`);
  return [...shown, ...(files.length > MAX_LISTED ? [`and ${files.length - MAX_LISTED} more`] : [])].join('; ');
}

/** What can't be read is nobody's. */
async function isReadableAs(path: string, corpus: Corpus): Promise<boolean> {
  try {
    return (await recogniseLabels(path, corpus)).dialect !== undefined;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

/** The corpus that one of the files belongs to, by its name or else by its columns. */
async function findOwner(files: readonly UnrecognisedFile[], corpus: Corpus): Promise<Corpus | undefined> {
  const others = otherCorpora(corpus);
  const byName = others.find(({ signature }) => files.some(({ name }) => signature.test(name)));
  if (byName !== undefined) return byName;
  for (const other of others) {
    for (const { path } of files) {
      if (await isReadableAs(path, other)) return other;
    }
  }
  return undefined;
}

/**
 * Says why no label file was taken: there is none, they are another corpus', or nobody recognises them.
 *
 * @throws UserError LABELS_NOT_FOUND, LABELS_WRONG_CORPUS, LABELS_UNKNOWN
 */
export async function refuseUnknown(root: string, corpus: Corpus, files: readonly UnrecognisedFile[]): Promise<never> {
  const [folder] = corpus.labelFolders;
  if (files.length === 0) {
    throw new UserError('LABELS_NOT_FOUND', {
      message: `${root}: no label file (${corpus.workbookSheet === null ? '.csv' : '.csv, .xlsx'}) in it, in ${corpus.labelFolders.join(' or ')}, or one level deeper`,
      hint: `unpack the metadata of ${corpus.title} into ${folder}/, or name another folder with --corpus-dir`,
    });
  }
  const owner = await findOwner(files, corpus);
  if (owner !== undefined) {
    throw new UserError('LABELS_WRONG_CORPUS', {
      message: `no file is recognised as labels of ${corpus.name}: ${describeFirstLines(files)}`,
      hint: suggestCorpus(owner.name),
    });
  }
  throw new UserError('LABELS_UNKNOWN', {
    message: `no file is recognised as labels of ${corpus.name}: ${describeFirstLines(files)}`,
    hint: `accepted: ${describeAccepted(corpus)}`,
  });
}
