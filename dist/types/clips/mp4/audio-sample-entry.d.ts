import { type ByteCursor } from './byte-cursor.js';
/** `stsd` of an AAC track: nothing of it is told, but nothing of it may keep ffprobe from reading the clip. */
export declare function expectAudioSampleEntry(tables: ByteCursor): void;
