import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  ingest
} from "./chunks/chunk-IEBCD4OQ.mjs";
import {
  TOOL_VERSION
} from "./chunks/chunk-BAYM2HKW.mjs";
import {
  SCHEMA_TEXTS
} from "./chunks/chunk-VQ3YO3TY.mjs";
import {
  validateJsonl
} from "./chunks/chunk-OPEMZO5P.mjs";
import "./chunks/chunk-4OZ5M6KJ.mjs";
import {
  serialiseRow,
  validateRow
} from "./chunks/chunk-BDJHBJ5K.mjs";
import {
  UserError
} from "./chunks/chunk-PT6YRLQJ.mjs";
import "./chunks/chunk-LMGNRWRI.mjs";
export {
  UserError,
  ingest,
  SCHEMA_TEXTS as schemas,
  serialiseRow,
  validateJsonl,
  validateRow,
  TOOL_VERSION as version
};
