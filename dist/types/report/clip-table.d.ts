import { DigestTable, type DigestWords } from '../contract/digest-table.js';
import type { CorpusRow } from '../contract/generated/types.js';
export declare const NUMBER_FIELDS: readonly ["src_size_bytes", "width", "height", "framerate", "duration_s", "mos", "mos_std_dev", "n_ratings"];
/** Of these few different ones occur in a file. */
export declare const TEXT_FIELDS: readonly ["pix_fmt", "encoder_upstream", "corpus", "corpus_version", "ingested_at_utc"];
type NumberField = (typeof NUMBER_FIELDS)[number];
type TextField = (typeof TEXT_FIELDS)[number];
/** The rows of a JSONL by columns, outside the heap: some 150 bytes a row. Of rows of the same clip the first stands. */
export declare class ClipTable {
    #private;
    /** Rows whose clip stood there already. */
    duplicates: number;
    readonly digests: DigestTable;
    /** Whether scores stand on the one scale of unified rows. */
    readonly isUnified: boolean;
    constructor({ isUnified, expected }: {
        readonly isUnified: boolean;
        readonly expected: number;
    });
    /** Clips, which are numbered from 0 in the order of their rows. */
    get length(): number;
    add(row: Readonly<CorpusRow>, digest: DigestWords): void;
    name(clip: number): string;
    number(field: NumberField, clip: number): number;
    text(field: TextField, clip: number): string;
    /** Each different text of a field once, in the order of their first rows. */
    texts(field: TextField): readonly string[];
    /** Bits per second in millions: the file's, sound and container included. */
    bitrate(clip: number): number;
    /** What a function tells of every clip. */
    map(tell: (clip: number) => number): Float64Array;
}
export {};
