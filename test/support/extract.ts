import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ExtractRequest, extractArchive } from '../../src/fetch/extract.ts';
import { makeWorkspace } from './workspace.ts';
import { type MadeEntry, makeZip, type ZipOptions } from './zip-writer.ts';

/** A place in which archives are unpacked. */
export interface Stage {
  /** Folder around the target; what a hostile entry could reach lies in it, too. */
  readonly root: string;
  readonly into: string;
  readonly zip: string;
}

export async function makeStage(): Promise<Stage> {
  const workspace = await makeWorkspace();
  const root = join(workspace, 'root');
  await mkdir(root);
  return { root, into: join(root, 'corpus'), zip: join(workspace, 'archive.zip') };
}

/** Unpacks an archive's bytes as `fetch` does. */
export async function extractBytes(stage: Stage, bytes: Buffer, options: Partial<ExtractRequest> = {}) {
  await writeFile(stage.zip, bytes);
  const archive = { sha256: createHash('sha256').update(bytes).digest('hex'), sizeBytes: bytes.length };
  return extractArchive({ zip: stage.zip, archive, into: stage.into, ...options });
}

export function extractEntries(stage: Stage, entries: readonly MadeEntry[], options: ZipOptions = {}) {
  return extractBytes(stage, makeZip(entries, options));
}
