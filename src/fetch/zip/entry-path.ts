import { nameFault } from '../../clips/clip-name.ts';
import type { ArchiveLimits } from './limits.ts';

/** Names that Windows gives to devices, with any ending ("Naming Files, Paths, and Namespaces", Microsoft Learn). */
const DEVICE_NAME = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

function partFault(part: string): string | undefined {
  if (part.includes(':')) return 'names a drive or a stream (a colon)';
  if (DEVICE_NAME.test(part)) return 'is the name of a device on Windows';
  if (/[. ]$/.test(part)) return 'ends with a dot or a space, which Windows drops';
  return undefined;
}

/**
 * Says why a name of an archive can't be a path below the folder into which it is unpacked: slashes part it, and each part is a
 * plain name on every platform. A final slash marks a folder.
 *
 * @returns undefined where it can
 */
export function entryPathFault(
  name: string,
  { maxDepth, maxPathBytes }: Pick<ArchiveLimits, 'maxDepth' | 'maxPathBytes'>,
): string | undefined {
  if (name.startsWith('/')) return 'is an absolute path';
  if (name.includes('\\')) return 'has a backslash';
  if (Buffer.byteLength(name) > maxPathBytes) return `is longer than ${maxPathBytes} bytes`;
  const parts = name.replace(/\/$/, '').split('/');
  if (parts.length > maxDepth) return `lies more than ${maxDepth} folders deep`;
  for (const part of parts) {
    if (part === '..') return 'leads out of its folder';
    const fault = nameFault(part) ?? partFault(part);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** What macOS puts into archives beside the files: resource forks and folder views. */
export function isLitter(path: string): boolean {
  const parts = path.split('/');
  return parts.some((part) => part === '__MACOSX' || part === '.DS_Store' || part.startsWith('._'));
}

/** How a file system may see a path that regards neither case nor how accents are composed (APFS, NTFS, SMB). */
function foldPath(path: string): string {
  return path.normalize('NFC').toLowerCase().normalize('NFC');
}

/** The paths of an archive so far, and what no further one may be. */
export class PathLedger {
  /** Files and folders by their folded paths; a folder may be implied by what lies in it. */
  readonly #kinds = new Map<string, { readonly path: string; readonly kind: 'file' | 'folder' }>();
  readonly #named = new Set<string>();

  /** Enters a path, or says which other it contradicts. */
  admit(path: string, kind: 'file' | 'folder'): string | undefined {
    const folded = foldPath(path);
    if (this.#named.has(folded)) return `stands in it twice, as ${JSON.stringify(this.#kinds.get(folded)?.path)}`;
    this.#named.add(folded);
    for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1)) {
      const fault = this.#claim(path.slice(0, end), 'folder');
      if (fault !== undefined) return fault;
    }
    return this.#claim(path, kind);
  }

  #claim(path: string, kind: 'file' | 'folder'): string | undefined {
    const folded = foldPath(path);
    const standing = this.#kinds.get(folded);
    if (standing === undefined) this.#kinds.set(folded, { path, kind });
    else if (standing.kind !== kind) return `makes ${JSON.stringify(path)} a file and a folder at once`;
    else if (standing.path !== path) return `spells the folder ${JSON.stringify(standing.path)} another way`;
    return undefined;
  }
}
