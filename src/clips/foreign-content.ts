/** Bytes that show what a file is. */
export const HEAD_BYTES = 512;

/** What files that are called like clips often are instead, by how they begin, read as Latin-1. */
const CONTENTS: readonly (readonly [RegExp | string, string])[] = [
  ['\0'.repeat(16), 'begins with zero bytes, so it was never written as a whole'],
  ['version https://git-lfs.github.com/spec/', 'is a pointer of Git LFS: run git lfs pull'],
  [/^[./]*(?:git\/)?annex\/objects\//, 'is a pointer of git-annex: run git annex get'],
  [/^\s*<(?:!doctype\s+html|html|head|body)\b/i, 'is an HTML page, such as the error page of a server'],
  [/^\s*<\?xml\b/i, 'is an XML document'],
  [/^\s*[{[]\s*["{[]/, 'is a JSON document'],
  [/^(?:#EXTM3U|\[playlist\])/i, 'is a playlist'],
  ['ffconcat', 'is a script of FFmpeg'],
  ['PK\u0003\u0004', 'is a ZIP archive: unpack it'],
  ['\u001f\u008b', 'is a gzip archive: unpack it'],
  [/^(?:7z\u00bc\u00af|Rar!|.{257}ustar)/s, 'is an archive: unpack it'],
  [/^(?:GIF8|\u0089PNG|\u00ff\u00d8\u00ff)/, 'is a picture'],
  ['%PDF', 'is a PDF document'],
];

/** Says what a file is that is easily recognised as something else than a video; undefined for anything else. */
export function describeForeignContent(head: Buffer): string | undefined {
  const text = head.toString('latin1').replace(/^\u00ef\u00bb\u00bf/, '');
  return CONTENTS.find(([begin]) => (typeof begin === 'string' ? text.startsWith(begin) : begin.test(text)))?.[1];
}
