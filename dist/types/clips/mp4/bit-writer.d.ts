import type { Element } from './bit-reader.js';
/** Writes syntax elements of H.264, then the stop bit and zeros up to a whole byte; no emulation prevention. */
export declare function writeElements(elements: readonly Element[]): Uint8Array;
