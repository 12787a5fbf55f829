/** Longest path that a row may have. */
const MAX_PATH_BYTES = 1_024;

/** Longest file name of the file systems in use (ext4, XFS, APFS, NTFS), in bytes of UTF-8 (NTFS: UTF-16 units). */
const MAX_NAME_BYTES = 255;

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose
const CONTROL_CHARACTER = /[\u0000-\u001f\u007f]/;

/** What nearly every name is, told at one look: letters, digits and signs of ASCII, too few to be too long, and no path. */
const PLAIN_NAME = /^[\w-][\w.-]{0,254}$/;

/**
 * Says why a text can't be the name of a clip. A name is a name: never a path, never a pattern, never decoded.
 *
 * @returns undefined where it can.
 */
export function nameFault(name: string): string | undefined {
  if (PLAIN_NAME.test(name)) return undefined;
  if (name === '') return 'is empty';
  if (name === '.' || name === '..') return 'is a folder, not a file';
  if (/[/\\]/.test(name)) return 'is a path, and only a plain file name is accepted';
  if (CONTROL_CHARACTER.test(name)) return 'has a control character';
  if (!name.isWellFormed() || name.includes('\uFFFD')) return 'has bytes that are not valid text';
  if (Buffer.byteLength(name) > MAX_NAME_BYTES) return `is longer than ${MAX_NAME_BYTES} bytes`;
  return undefined;
}

/**
 * Says why a text can't be the path of a clip from its clips folder on: names between forward slashes, nothing else.
 *
 * @returns undefined where it can.
 */
export function pathFault(path: string): string | undefined {
  if (path === '') return 'is empty';
  if (path.startsWith('/')) return 'is an absolute path';
  for (const part of path.split('/')) {
    if (part === '' || part === '.' || part === '..') return 'is a path with an empty part, or one of dots alone';
    const fault = nameFault(part);
    if (fault !== undefined)
      return fault.replace('is a path, and only a plain file name is accepted', 'has a backslash');
  }
  return Buffer.byteLength(path) > MAX_PATH_BYTES ? `is longer than ${MAX_PATH_BYTES} bytes` : undefined;
}
