import { type ByteCursor } from './byte-cursor.js';
/** `udta`, where there is one: iTunes-style texts, nothing else. A cover picture would be another video stream. */
export declare function expectTextsAlone(movie: ByteCursor): void;
