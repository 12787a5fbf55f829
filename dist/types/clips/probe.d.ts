import type { CorpusRow } from '../contract/generated/types.js';
/** The six fields of a row that the clip's header tells. */
export type Probe = Pick<CorpusRow, 'width' | 'height' | 'framerate' | 'duration_s' | 'pix_fmt' | 'encoder_upstream'>;
