/** Generated from schema/ by `npm run generate`; do not edit. */

/** The keys of a row, in the order in which they are written. */
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

/** The keys of a unified row, in the order in which they are written. */
export const UNIFIED_ROW_KEYS = [
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
  'mos_native',
  'mos_std_dev_native',
  'mos_native_scale',
  'corpus_source',
  'aggregated_at_utc',
] as const;

/** The keys of both that always carry a fraction: a typed reader sees one type. */
export const DECIMAL_KEYS = [
  'framerate',
  'duration_s',
  'mos',
  'mos_std_dev',
  'mos_native',
  'mos_std_dev_native',
] as const;

/** $id of the row schema. */
export const ROW_SCHEMA_ID = 'https://org.github.io/konvid-ingest/schema/1.0/corpus-row.schema.json';

/** SHA-256 of the row schema's file. */
export const ROW_SCHEMA_SHA256 = '6a476e9e3c4cb6429bb2641513d385f1729ff0333f7a0514852c987c1c17fc6e';

/** $id of the schema of unified rows. */
export const UNIFIED_ROW_SCHEMA_ID = 'https://org.github.io/konvid-ingest/schema/1.0/unified-row.schema.json';

/** SHA-256 of its file. */
export const UNIFIED_ROW_SCHEMA_SHA256 = '3afa49cb0dbccd2e36c47ba0dbcb7a182df7e1b7dfeb9ecf36d9f07253c2970a';
