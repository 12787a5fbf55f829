import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { unzipSync } from 'fflate';
import { extractArchive } from '../../src/fetch/archive.ts';
import { MARKER_FILE } from '../../src/fetch/extracted-folder.ts';
import { ARCHIVE_LIMITS } from '../../src/fetch/zip/limits.ts';
import { makeMemoryFolder } from '../support/memory-folder.ts';
import type { OpenTarget } from './engine/target.ts';
import { promise, valueOrUserError } from './oracle.ts';

/** Far below what the machine has, so that an archive which would fill it is refused. */
const LIMITS = { ...ARCHIVE_LIMITS, maxTotalBytes: 64 * 1_048_576 };
/** The archive lies so deep that a path which leads out is still looked at. */
const DEPTH = 'a/b/c/d';

function listBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
}

/** What a size says that stands in a ZIP64 field: those the other program gets wrong behind a data descriptor. */
const ZIP64_MARK = Buffer.from('ffffffff', 'hex');

/** Files of an archive as another program unpacks them; undefined where it can't. */
function unzipElsewhere(bytes: Buffer): Readonly<Record<string, Uint8Array>> | undefined {
  if (bytes.includes(ZIP64_MARK)) return undefined;
  try {
    return unzipSync(bytes);
  } catch {
    return undefined;
  }
}

/** Only regular files and folders, and in each file the bytes that another program finds under such a name. */
function checkFiles(into: string, bytes: Buffer): void {
  const others = Object.entries(unzipElsewhere(bytes) ?? {});
  for (const name of listBelow(into)) {
    const path = join(into, name);
    const stats = lstatSync(path);
    promise(stats.isFile() || stats.isDirectory(), `${JSON.stringify(name)} is neither file nor folder`);
    if (!stats.isFile() || name === MARKER_FILE || others.length === 0) continue;
    promise((stats.mode & 0o111) === 0, `${JSON.stringify(name)} may be run`);
    const found = readFileSync(path);
    const isAlike = ([other, data]: [string, Uint8Array]) =>
      (other === name || other.endsWith(`/${name}`)) && Buffer.compare(data, found) === 0;
    promise(others.some(isAlike), `${JSON.stringify(name)} has bytes that another program doesn't find`);
  }
}

/** Unpacks each archive into a new place, and looks at everything around it. */
export function openExtraction(): OpenTarget & { readonly run: (bytes: Buffer) => Promise<void> } {
  const top = makeMemoryFolder('fuzz-zip');
  const root = join(top, DEPTH);
  const zip = join(root, 'corpus.zip');
  const into = join(root, 'corpus');
  return {
    run: async (bytes) => {
      mkdirSync(root, { recursive: true });
      writeFileSync(zip, bytes);
      const before = listBelow(top);
      const archive = { sha256: createHash('sha256').update(bytes).digest('hex'), sizeBytes: bytes.length };
      try {
        const extraction = await valueOrUserError(() => extractArchive({ zip, archive, into, limits: LIMITS }));
        const isInside = (name: string) =>
          extraction !== undefined && !/^\.\.(?:\/|$)/.test(relative(into, join(top, name)));
        const strays = listBelow(top).filter((name) => !before.includes(name) && !isInside(name));
        promise(strays.length === 0, `left behind: ${JSON.stringify(strays)}`);
        if (extraction !== undefined) checkFiles(into, bytes);
      } finally {
        for (const name of readdirSync(top)) rmSync(join(top, name), { recursive: true, force: true });
      }
    },
    close: () => rmSync(top, { recursive: true, force: true }),
  };
}
