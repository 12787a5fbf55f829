/** Generated from schema/ by `npm run generate`; do not edit. */

/** The 15 keys of a row, in the order in which they are written. */
export const CORPUS_ROW_KEYS = [
  'src',
  'src_sha256',
  'src_size_bytes',
  'width',
  'height',
  'framerate',
  'duration_s',
  'pix_fmt',
  'encoder_upstream',
  'mos',
  'mos_std_dev',
  'n_ratings',
  'corpus',
  'corpus_version',
  'ingested_at_utc',
] as const;

/** The keys that always carry a fraction, so that a typed reader sees one type a column. */
export const DECIMAL_KEYS = [
  'framerate',
  'duration_s',
  'mos',
  'mos_std_dev',
] as const;

/** $id of the row schema. */
export const ROW_SCHEMA_ID = 'https://org.github.io/konvid-ingest/schema/1.0/corpus-row.schema.json';

/** SHA-256 of the row schema's file. */
export const ROW_SCHEMA_SHA256 = '9dd60ee4da5f5e7be8f7e607d8bbc6fec9fa463942e5f8d3abecbcd5d1723e79';

/** $id of the schema of unified rows. */
export const UNIFIED_ROW_SCHEMA_ID = 'https://org.github.io/konvid-ingest/schema/1.0/unified-row.schema.json';

/** SHA-256 of its file. */
export const UNIFIED_ROW_SCHEMA_SHA256 = 'a2e572254c8542a5d881aa200e8c4e9efa5dda7f95aa349ddee9d44aa4072ee2';
