import { makeZip } from '../../support/zip-writer.ts';
import type { FuzzTarget } from '../engine/target.ts';
import { openExtraction } from '../extraction.ts';

const CLIP = { name: 'KoNViD_1k_videos/9900000001.mp4', data: 'bytes of a clip, bytes of a clip' };
const ENTRIES = [
  CLIP,
  { name: 'KoNViD_1k_videos/sub/', data: '' },
  { name: 'KoNViD_1k_videos/sub/a.csv', data: 'a,b' },
];

export const target: FuzzTarget = {
  promise:
    'an archive is unpacked into its folder alone, as another program unpacks it, or refused with nothing left behind',
  covers: ['src/fetch/zip/', 'src/fetch/archive.ts'],
  tested: 2_500,
  seeds: () => [
    makeZip(ENTRIES),
    makeZip(ENTRIES.map((entry) => ({ ...entry, isDeflated: true, hasDescriptor: true }))),
    makeZip(
      ENTRIES.map((entry) => ({ ...entry, isZip64: true, hasDescriptor: true })),
      { isZip64: true },
    ),
    makeZip([CLIP, { name: '__MACOSX/._x', data: '' }], { comment: Buffer.from('comment') }),
  ],
  open: async () => openExtraction(),
};
