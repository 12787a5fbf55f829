import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathOf } from '../clips/boundary.ts';
import type { ClipEntry } from '../clips/corpus-clips.ts';
import {
  CATALOGUE_HEADING,
  type CatalogueLine,
  cataloguePath,
  formatCatalogueLine,
  MAX_CATALOGUE_BYTES,
  parseCatalogue,
} from '../contract/catalogue.ts';
import type { CatalogueDigest } from '../contract/generated/types.ts';
import { findContentId } from '../corpora/registry.ts';
import { NextFile } from '../files/durable.ts';
import { readWholeFile } from '../files/reading.ts';
import type { Label } from '../labels/label.ts';

/** The lines of an earlier catalogue by digest; none where it can't be read. */
async function readEarlier(path: string): Promise<ReadonlyMap<string, CatalogueLine>> {
  try {
    const { text = '' } = await readWholeFile(path, MAX_CATALOGUE_BYTES);
    return new Map(parseCatalogue(text).map((line) => [line.src_sha256, line]));
  } catch {
    return new Map();
  }
}

/** What a catalogue says of a label whose clip has a row. */
export function describeLabel(
  { file, line, part, publishedSplit, content }: Label,
  clip: ClipEntry,
  { sha256, corpus, root }: { readonly sha256: string; readonly corpus: string; readonly root: string },
): string {
  return formatCatalogueLine({
    src_sha256: sha256,
    src: clip.name,
    path: relative(root, pathOf(clip)).split(sep).join('/'),
    label_file: file,
    label_line: String(line),
    part,
    published_split: publishedSplit,
    content: content === '' ? (findContentId({ corpus, src: clip.name }) ?? '') : `${corpus}:${content}`,
  });
}

/**
 * Writes the catalogue of a run: where the clip of each row is, and what the labels say of it beyond the row. It is made anew by
 * each run, one line for each label whose clip has a row, in the order of the labels.
 */
export class Catalogue {
  readonly #path: string;
  readonly #file: NextFile;
  #lines = 0;

  private constructor(path: string, file: NextFile) {
    this.#path = path;
    this.#file = file;
    file.write(CATALOGUE_HEADING);
  }

  /** @throws UserError OUTPUT_NOT_WRITABLE, OUTPUT_WRITE_FAILED */
  static async open(output: string): Promise<Catalogue> {
    const path = cataloguePath(output);
    return new Catalogue(path, await NextFile.open(path, 'finished rows are kept'));
  }

  add(line: string): void {
    this.#lines += 1;
    this.#file.write(line);
  }

  /** Adds rows that no label of this run has: as the last catalogue had them, without a path if their clips are gone. */
  async addOthers(rows: readonly { readonly sha256: string; readonly src: string }[], root: string): Promise<void> {
    if (rows.length === 0) return;
    const earlier = await readEarlier(this.#path);
    const unknown = { path: '', label_file: '', label_line: '', part: '', published_split: '', content: '' };
    for (const { sha256, src } of rows) {
      const line = { src_sha256: sha256, src, ...(earlier.get(sha256) ?? unknown) };
      const isThere = line.path !== '' && existsSync(join(root, line.path));
      this.add(formatCatalogueLine({ ...line, path: isThere ? line.path : '' }));
    }
  }

  /** Puts the finished file into its place. @returns what the manifest says of it */
  async finish(): Promise<CatalogueDigest> {
    const { sizeBytes, sha256 } = await this.#file.finish();
    await this.#file.replace();
    return { path: this.#path, lines: this.#lines, size_bytes: sizeBytes, sha256 };
  }

  /** Gives up what isn't finished. */
  async close(): Promise<void> {
    await this.#file.discard();
  }
}
