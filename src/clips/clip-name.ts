/** Longest file name of the file systems in use (ext4, XFS, APFS, NTFS), in bytes of UTF-8 (NTFS: UTF-16 units). */
const MAX_NAME_BYTES = 255;

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose
const CONTROL_CHARACTER = /[\u0000-\u001f\u007f]/;

/**
 * Says why a text can't be the name of a clip. A name is a name: never a path, never a pattern, never decoded.
 *
 * @returns undefined where it can.
 */
export function nameFault(name: string): string | undefined {
  if (name === '') return 'is empty';
  if (name === '.' || name === '..') return 'is a folder, not a file';
  if (/[/\\]/.test(name)) return 'is a path, and only a plain file name is accepted';
  if (CONTROL_CHARACTER.test(name)) return 'has a control character';
  if (!name.isWellFormed() || name.includes('\uFFFD')) return 'has bytes that are not valid text';
  if (Buffer.byteLength(name) > MAX_NAME_BYTES) return `is longer than ${MAX_NAME_BYTES} bytes`;
  return undefined;
}
