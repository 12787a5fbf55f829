import type { UnifiedRow } from './generated/types.js';
import { type LineVerdict } from './line.js';
import { type RowViolation } from './violation.js';
/** The keys of a unified row, in the order in which they are written: those of a corpus' row, and four more. */
export declare const UNIFIED_ROW_KEYS: readonly ["src", "src_sha256", "src_size_bytes", "width", "height", "framerate", "duration_s", "pix_fmt", "encoder_upstream", "mos", "mos_std_dev", "n_ratings", "corpus", "corpus_version", "ingested_at_utc", "mos_native", "mos_native_scale", "corpus_source", "aggregated_at_utc"];
/** The keys that always carry a fraction. */
export declare const UNIFIED_DECIMAL_KEYS: readonly ["framerate", "duration_s", "mos", "mos_std_dev", "mos_native"];
/** One line of a unified JSONL without its LF, written as `serialiseRow` writes a corpus' row. The row must be valid. */
export declare function serialiseUnifiedRow(row: UnifiedRow): string;
/**
 * Checks a value against the schema of a unified row.
 *
 * @returns every violation; none where the value is a valid row.
 */
export declare function validateUnifiedRow(value: unknown): readonly RowViolation[];
/** Judges one line of a unified JSONL, without its LF. */
export declare function parseUnifiedLine(bytes: Buffer): LineVerdict<UnifiedRow>;
