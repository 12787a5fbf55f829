import { AUDIO_VARIANTS } from './audio-variants.ts';
import type { ClipVariant } from './clip-variant.ts';
import { ENTRY_VARIANTS } from './entry-variants.ts';
import { FILE_VARIANTS } from './file-variants.ts';
import { LENGTH_VARIANTS } from './length-variants.ts';
import { PICTURE_VARIANTS } from './picture-variants.ts';
import { TRACK_VARIANTS } from './track-variants.ts';

/** All variants, by the part of a clip that they change. */
export const CLIP_VARIANTS: Readonly<Record<string, readonly ClipVariant[]>> = {
  file: FILE_VARIANTS,
  tracks: TRACK_VARIANTS,
  lengths: LENGTH_VARIANTS,
  pictures: PICTURE_VARIANTS,
  'description of pictures': ENTRY_VARIANTS,
  audio: AUDIO_VARIANTS,
};
