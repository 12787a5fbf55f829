import { type MadeEntry, makeZip } from '../../support/zip-writer.ts';
import { makeBundle, parseBundle } from '../bundle.ts';
import type { FuzzTarget } from '../engine/target.ts';
import { openExtraction } from '../extraction.ts';

/** Attributes that an entry may have, by a digit: a file, a link, a pipe, a folder, or what DOS calls a file or a folder. */
const ATTRIBUTES = [0o100_644, 0o100_777, 0o120_777, 0o010_644, 0o040_755].map((mode) => (mode << 16) >>> 0);
ATTRIBUTES.push(0x20, 0x10, 0x400, 0);

/** `9f name`: two digits for how the entry is written, and its name as bytes that were escaped. */
function toEntry(heading: string, data: Buffer): MadeEntry {
  const [, how = '0', attributes = '0', escaped = ''] = /^([0-9a-f])([0-9])? ?(.*)$/s.exec(heading) ?? [
    '',
    '0',
    '0',
    heading,
  ];
  const bits = Number.parseInt(how, 16);
  const name = Buffer.from(escaped.replaceAll('\\n', '\n').replaceAll('\\0', '\0'), 'utf8');
  const known = ATTRIBUTES[Number(attributes)];
  return {
    name,
    data,
    isDeflated: (bits & 1) !== 0,
    hasDescriptor: (bits & 2) !== 0,
    isZip64: (bits & 4) !== 0,
    // The directory, the part that is listed, may call it otherwise.
    ...((bits & 8) === 0 ? {} : { local: { name: Buffer.concat([name, Buffer.from('x')]) } }),
    ...(known === undefined ? {} : { attributes: known }),
  };
}

export const target: FuzzTarget = {
  promise:
    'whatever the entries of a sound archive are called and are, it is unpacked into its folder alone or refused',
  covers: ['src/fetch/zip/', 'src/fetch/archive.ts'],
  tested: 1_200,
  dictionary: [
    '../',
    '..',
    '/',
    '\\',
    'C:',
    'con',
    'nul.txt',
    '.konvid-ingest-archive.json',
    'a/../b',
    '\\0',
    '__MACOSX/',
    'É',
    'É',
  ],
  seeds: () => [
    makeBundle({ '00 KoNViD/a.mp4': 'bytes', '10 KoNViD/b.mp4': 'bytes', '30 KoNViD/c/d.mp4': '', '04 KoNViD/e/': '' }),
    makeBundle({ '00 ../a.mp4': 'x' }),
    makeBundle({ '02 a': '/etc/passwd', '00 a/b': 'x' }),
    makeBundle({ '00 A/x.mp4': '1', '00 a/X.mp4': '2' }),
    makeBundle({ '70 a/b/c/d/e': 'x', '80 a/f': 'y' }),
  ],
  open: async () => {
    const extraction = openExtraction();
    return {
      ...extraction,
      run: (input) => extraction.run(makeZip(parseBundle(input).map(({ name, bytes }) => toEntry(name, bytes)))),
    };
  },
};
