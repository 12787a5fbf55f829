import type { Ffprobe } from '../../ffprobe/find.js';
import type { OutputPlace } from '../output/output-place.js';
import type { NamedLeads } from '../plan/sight.js';
import type { RunSettings } from '../run-settings.js';
import { type IndexExtent } from './index-file.js';
/**
 * What the last finished run over an output saw and left: where the next one sees the same, it would come to the same. Stands
 * in the clip index. Digests are SHA-256 in hexadecimal.
 */
export interface OutcomeRecord {
    /** Of everything that a run was told and that decides what it writes. */
    readonly settings: string;
    /** The folders that it listed, by their paths from the corpus folder. */
    readonly folders: readonly string[];
    /** Of what stood in them. */
    readonly states: string;
    /** What the names of label files contain that belong to those taken but were not there. */
    readonly lacking: readonly string[];
    /** Of the manifest, which vouches for everything else. */
    readonly manifest: string;
}
/** A record, and up to where the index file that holds it is kept. */
export interface StandingRecord extends Pick<IndexExtent, 'goodBytes'> {
    readonly record: OutcomeRecord;
}
/** Where the clip index of an output lies. */
export declare function indexPath({ output }: Pick<OutputPlace, 'output'>): string;
/** The payload of the index file's block. */
export declare function formatOutcome(record: OutcomeRecord): Buffer;
/** What an index file says of the last finished run; undefined where it says nothing. */
export declare function readOutcome(path: string): StandingRecord | undefined;
/** Puts another record into the place of one; where that fails the next run has more to do. */
export declare function replaceOutcome(path: string, { record, goodBytes }: StandingRecord): Promise<void>;
/**
 * SHA-256 over everything that a run is told and that decides what it writes, but for instants and its own arguments. Shards have
 * a list of their own (`shard-marker.ts`).
 */
export declare function digestSettings({ options, corpus, boundary, constants }: RunSettings, { ffprobe, place, leads }: {
    readonly ffprobe: Ffprobe;
    readonly place: OutputPlace;
    readonly leads: NamedLeads;
}): string;
