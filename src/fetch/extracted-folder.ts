import { lstat, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pMap from 'p-map';
import { writeDurably } from '../files/durable.ts';
import { readWholeFile } from '../files/whole-file.ts';

/** Which archive a folder came out of. */
export interface ArchiveIdentity {
  readonly sha256: string;
  readonly sizeBytes: number;
}

/**
 * What a folder's marker tells. It is written when the unpacking begins and again when it is done; a folder gets its final
 * name only after that, so that the one rename is what makes it complete.
 */
export interface Marker {
  readonly schema: typeof MARKER_SCHEMA;
  readonly state: 'extracting' | 'complete';
  /** Whether somebody else made the folder: what he has put there beside the archive's files then stays. */
  readonly adopted: boolean;
  readonly archive: ArchiveIdentity;
  /** Bytes of each file of the archive, by its path below the folder; empty until all are there. */
  readonly files: Readonly<Record<string, number>>;
}

/** What stands where an archive's folder belongs. */
export type FolderState =
  | { readonly kind: 'absent' }
  | {
      readonly kind: 'complete';
      readonly archive: ArchiveIdentity;
      readonly files: number;
      readonly totalBytes: number;
    }
  | { readonly kind: 'incomplete'; readonly reason: string; readonly archive?: ArchiveIdentity };

const MARKER_SCHEMA = 'konvid-ingest-extracted-v1';
/** Hidden, so that nobody takes it for a clip or a label file. */
export const MARKER_FILE = '.konvid-ingest-archive.json';
/** As many entries as an archive may have, with names of ordinary length. */
const MAX_MARKER_BYTES = 128 * 1_048_576;
const STAT_CONCURRENCY = 16;

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isIdentity(value: Partial<ArchiveIdentity> | null | undefined): value is ArchiveIdentity {
  return typeof value?.sha256 === 'string' && isCount(value.sizeBytes);
}

function isMarker(value: Partial<Marker> | null): value is Marker {
  const { schema, state, adopted, archive, files } = value ?? {};
  return (
    schema === MARKER_SCHEMA &&
    (state === 'extracting' || state === 'complete') &&
    typeof adopted === 'boolean' &&
    isIdentity(archive) &&
    typeof files === 'object' &&
    files !== null &&
    Object.values(files).every(isCount)
  );
}

/** The marker of a folder; undefined where it has none, or one that is damaged. */
export async function readMarker(folder: string): Promise<Marker | undefined> {
  const { text } = await readWholeFile(join(folder, MARKER_FILE), MAX_MARKER_BYTES);
  try {
    const marker = JSON.parse(text ?? 'null') as Partial<Marker> | null;
    return isMarker(marker) ? marker : undefined;
  } catch {
    return undefined;
  }
}

export async function writeMarker(folder: string, marker: Omit<Marker, 'schema'>): Promise<void> {
  await writeDurably(join(folder, MARKER_FILE), `${JSON.stringify({ schema: MARKER_SCHEMA, ...marker }, null, 1)}\n`);
}

export async function removeMarker(folder: string): Promise<void> {
  await rm(join(folder, MARKER_FILE), { force: true });
}

/** Looks whether a folder holds all that its archive held, by its marker and the sizes of the files; no byte is read. */
export async function inspectFolder(folder: string): Promise<FolderState> {
  if ((await lstat(folder).catch(() => undefined)) === undefined) return { kind: 'absent' };
  const marker = await readMarker(folder);
  if (marker === undefined) return { kind: 'incomplete', reason: 'was not unpacked by this tool' };
  const { archive } = marker;
  if (marker.state !== 'complete') return { kind: 'incomplete', reason: 'is half unpacked', archive };
  const files = Object.entries(marker.files);
  const wrong = await pMap(
    files,
    async ([path, sizeBytes]) => {
      const stats = await lstat(join(folder, path)).catch(() => undefined);
      return stats?.isFile() === true && stats.size === sizeBytes ? [] : [path];
    },
    { concurrency: STAT_CONCURRENCY },
  );
  const [first, ...others] = wrong.flat();
  if (first !== undefined) {
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    return { kind: 'incomplete', reason: `lacks ${first}${more}, or has it in another size`, archive };
  }
  return {
    kind: 'complete',
    archive,
    files: files.length,
    totalBytes: files.reduce((sum, [, sizeBytes]) => sum + sizeBytes, 0),
  };
}
