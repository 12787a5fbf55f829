/** Encodings in which label files occur; spreadsheets save "Unicode text" as UTF-16. */
export type LabelEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** A file is UTF-16 without a byte order mark where at least this share of every other byte is NUL. */
const NUL_SHARE = 0.9;

function nulShare(head: Buffer, parity: 0 | 1): number {
  let nuls = 0;
  for (let i = parity; i < head.length; i += 2) if (head[i] === 0) nuls += 1;
  return nuls / Math.max(1, Math.floor(head.length / 2));
}

/** Tells a file's encoding from its first bytes: by its byte order mark, else by where its NUL bytes stand. */
export function detectEncoding(head: Buffer): LabelEncoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (nulShare(head, 1) >= NUL_SHARE) return 'utf-16le';
  if (nulShare(head, 0) >= NUL_SHARE) return 'utf-16be';
  return 'utf-8';
}
