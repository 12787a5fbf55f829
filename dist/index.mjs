import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  ingest
} from "./chunks/chunk-3SP4APEL.mjs";
import {
  TOOL_VERSION
} from "./chunks/chunk-CQ5TPUCF.mjs";
import {
  SCHEMA_TEXTS
} from "./chunks/chunk-IFSFAD4X.mjs";
import {
  validateJsonl
} from "./chunks/chunk-IOZQNFNU.mjs";
import "./chunks/chunk-4OZ5M6KJ.mjs";
import {
  serialiseRow,
  validateRow
} from "./chunks/chunk-UQDLERXF.mjs";
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
