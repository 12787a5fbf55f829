/** Generated from schema/ by `npm run generate`; do not edit. */
/** The 15 keys of a row, in the order in which they are written. */
export declare const CORPUS_ROW_KEYS: readonly ['src', 'src_sha256', 'src_size_bytes', 'width', 'height', 'framerate', 'duration_s', 'pix_fmt', 'encoder_upstream', 'mos', 'mos_std_dev', 'n_ratings', 'corpus', 'corpus_version', 'ingested_at_utc'];
/** The keys that always carry a fraction, so that a typed reader sees one type a column. */
export declare const DECIMAL_KEYS: readonly ['framerate', 'duration_s', 'mos', 'mos_std_dev'];
/** $id of the row schema. */
export declare const ROW_SCHEMA_ID = "https://org.github.io/konvid-ingest/schema/1.0/corpus-row.schema.json";
/** SHA-256 of the row schema's file. */
export declare const ROW_SCHEMA_SHA256 = "9dd60ee4da5f5e7be8f7e607d8bbc6fec9fa463942e5f8d3abecbcd5d1723e79";
/** $id of the schema of unified rows. */
export declare const UNIFIED_ROW_SCHEMA_ID = "https://org.github.io/konvid-ingest/schema/1.0/unified-row.schema.json";
/** SHA-256 of its file. */
export declare const UNIFIED_ROW_SCHEMA_SHA256 = "ba1fa60a27eab7cb8d1564c797d7046fe1eca607ed62b42208e3b074dc3d5491";
