import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  SCHEMA_TEXTS
} from "./chunks/chunk-IFSFAD4X.mjs";
import {
  TOOL_VERSION,
  UserError,
  ingest,
  serialiseRow,
  validateJsonl,
  validateRow
} from "./chunks/chunk-7OEVY5OE.mjs";
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
