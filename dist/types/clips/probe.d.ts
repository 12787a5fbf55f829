import type { CorpusRow } from '../contract/generated/types.js';
/** The six fields of a row that the clip's header tells. */
export type Probe = Pick<CorpusRow, 'width' | 'height' | 'framerate' | 'duration_s' | 'pix_fmt' | 'encoder_upstream'>;
/** Whether what was read from a file is a probe: these fields, and no others. */
export declare function isProbe(value: unknown): value is Probe;
