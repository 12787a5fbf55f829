import { type CatalogueLine, cataloguePath, MAX_CATALOGUE_BYTES, parseCatalogue } from '../contract/catalogue.ts';
import { readWholeFile } from '../files/reading.ts';
import { UserError } from '../files/user-error.ts';

/** What catalogues say of clips, by src_sha256; of several labels of one clip the first. */
export type Catalogues = ReadonlyMap<string, CatalogueLine>;

/**
 * Reads the catalogues of JSONL files.
 *
 * @param given paths of catalogues; undefined for those beside the files
 * @param why what a catalogue is needed for; undefined if it may be missing
 * @throws UserError CATALOGUE_UNREADABLE
 */
export async function readCatalogues(
  jsonls: readonly string[],
  given: readonly string[] | undefined,
  why?: string,
): Promise<Catalogues> {
  const lines = new Map<string, CatalogueLine>();
  for (const path of given ?? jsonls.map(cataloguePath)) {
    const file = await readWholeFile(path, MAX_CATALOGUE_BYTES);
    const { text, fault } = file;
    if (text === undefined) {
      if (fault === 'ENOENT' && given === undefined && why === undefined) continue;
      throw new UserError('CATALOGUE_UNREADABLE', {
        message: `${path}: can't be read (${fault}), and ${why ?? 'it was named'}`,
        hint: 'a catalogue is written by `konvid-ingest ingest`: run it again with the same output, whose rows stay as they are; or name one with --catalogue',
        cause: file.cause,
      });
    }
    for (const line of parseLines(path, text)) if (!lines.has(line.src_sha256)) lines.set(line.src_sha256, line);
  }
  return lines;
}

function parseLines(path: string, text: string): readonly CatalogueLine[] {
  try {
    const lines = parseCatalogue(text);
    if (lines.length === 0 || lines[0]?.src_sha256 !== undefined) return lines;
  } catch {
    // It is no table at all.
  }
  throw new UserError('CATALOGUE_UNREADABLE', {
    message: `${path}: is not a catalogue: it has no column src_sha256`,
    hint: 'name the `.clips.csv` that `konvid-ingest ingest` wrote',
  });
}
