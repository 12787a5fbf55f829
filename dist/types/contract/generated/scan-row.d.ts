import type { CorpusRow } from './types.js';
/** Accepts lines as `serialiseRow` writes them, and is the row that it accepted last. */
export declare class RowScanner implements CorpusRow {
    #private;
    get src(): string;
    get src_sha256(): string;
    src_size_bytes: number;
    width: number;
    height: number;
    framerate: number;
    duration_s: number;
    pix_fmt: string;
    encoder_upstream: string;
    mos: number;
    mos_std_dev: number;
    n_ratings: number;
    corpus: string;
    corpus_version: string;
    ingested_at_utc: string;
    /** The digest of the row. */
    readonly digest: Uint32Array<ArrayBuffer>;
    /** @returns the offset after the line's LF where the line at `start` is plainly a valid row; otherwise -1 */
    scan(bytes: Buffer, start: number): number;
}
