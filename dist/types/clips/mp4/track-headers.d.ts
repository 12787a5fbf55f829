import { type ByteCursor } from './byte-cursor.js';
import { type Duration } from './movie-header.js';
/** What a track is shown as. */
export interface TrackHeader {
    readonly id: number;
    /** In the movie's units. */
    readonly units: number;
    readonly alternateGroup: number;
    readonly volume: number;
    /** Pixels in 16.16 fixed point. */
    readonly width: number;
    readonly height: number;
}
/** Which part of a track's media is shown, and what comes before. */
export interface EditList {
    /** Entries that show nothing, in the movie's units; they stand first. */
    readonly emptyUnits: number;
    /** The entry that shows the media, in the movie's units. */
    readonly shownUnits: number;
    /** Where in the media the shown part begins, in the track's units. */
    readonly mediaTime: number;
}
export declare function readTrackHeader(track: ByteCursor): TrackHeader;
/** `edts`, where there is one: one entry that shows the media, behind at most one that shows nothing. */
export declare function readEditList(track: ByteCursor): EditList | undefined;
/** `mdhd`: how long the media is. */
export declare function readMediaHeader(media: ByteCursor): Duration;
/** `hdlr`: the kind of media as four letters; its name is free text. */
export declare function readHandler(media: ByteCursor): number;
/** `dinf`: all media lies in this very file. */
export declare function expectMediaInFile(mediaInformation: ByteCursor): void;
