import { createHash } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { nextPath, writeDurably } from '../files/durable.ts';
import { readWholeFile } from '../files/whole-file.ts';
import type { Validators } from './read-answer.ts';

/** What is known of the file that a part is a part of. */
export interface PartNotes {
  readonly validators: Validators;
  readonly totalBytes: number | undefined;
  /** Bytes of the part that were flushed to the disk; what follows them is lost, or zeros, after a power cut. */
  readonly flushedBytes: number;
  /** The boot in which the part was written to; undefined where that can't be told. */
  readonly boot: string | undefined;
}

export const NOTHING_KNOWN: PartNotes = { validators: {}, totalBytes: undefined, flushedBytes: 0, boot: undefined };

const MAX_NOTES_BYTES = 16_384;

/** Signed addresses are secrets: of an address only its digest is noted. */
function digestOf(url: string): string {
  return createHash('sha256').update(url).digest('hex');
}

/** What a header can carry; a validator that it can't was never a server's. */
const HEADER_TEXT = /^[\x20-\x7e\x80-\xff]+$/;

function readText(value: unknown): string | undefined {
  return typeof value === 'string' && HEADER_TEXT.test(value) ? value : undefined;
}

function readCount(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : undefined;
}

function parseNotes(text: string, url: string): PartNotes | undefined {
  try {
    const notes = JSON.parse(text) as Readonly<Record<string, unknown>> | null;
    if (notes?.['url_sha256'] !== digestOf(url)) return undefined;
    return {
      validators: { etag: readText(notes['etag']), lastModified: readText(notes['last_modified']) },
      totalBytes: readCount(notes['size_bytes']),
      flushedBytes: readCount(notes['flushed_bytes']) ?? 0,
      boot: readText(notes['boot']),
    };
  } catch {
    return undefined;
  }
}

/** The file beside a part that says what the part belongs to (`<destination>.part.json`). */
export class NotesFile {
  readonly #path: string;
  readonly #url: string;
  #exists = false;

  constructor(path: string, url: string) {
    this.#path = path;
    this.#url = url;
  }

  get exists(): boolean {
    return this.#exists;
  }

  /** What an earlier run noted; undefined where it noted nothing, or of another address, or can't be understood. */
  async read(): Promise<PartNotes | undefined> {
    const { text } = await readWholeFile(this.#path, MAX_NOTES_BYTES);
    this.#exists = text !== undefined;
    return text === undefined ? undefined : parseNotes(text, this.#url);
  }

  #format({ validators, totalBytes, flushedBytes, boot }: PartNotes): string {
    return JSON.stringify({
      url_sha256: digestOf(this.#url),
      etag: validators.etag,
      last_modified: validators.lastModified,
      size_bytes: totalBytes,
      flushed_bytes: flushedBytes,
      boot,
    });
  }

  /** Notes a part that has no byte yet; to lose the notes costs nothing then. */
  async write(notes: PartNotes): Promise<void> {
    // Removed first: what stands there might be a link.
    await rm(this.#path, { force: true });
    await writeFile(this.#path, this.#format(notes), { mode: 0o644, flag: 'wx' });
    this.#exists = true;
  }

  /** Notes a part anew, so that at any moment the old notes or the new ones are there. */
  async replace(notes: PartNotes): Promise<void> {
    await writeDurably(this.#path, this.#format(notes));
  }

  async remove(): Promise<void> {
    if (!this.#exists) return;
    await Promise.all([this.#path, nextPath(this.#path)].map((path) => rm(path, { force: true })));
    this.#exists = false;
  }
}
