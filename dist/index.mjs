import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  ingest
} from "./chunks/chunk-4PC6XTMN.mjs";
import {
  SCHEMA_TEXTS
} from "./chunks/chunk-VQ3YO3TY.mjs";
import {
  TOOL_VERSION
} from "./chunks/chunk-2UISQBBM.mjs";
import {
  validateJsonl
} from "./chunks/chunk-NO2FKFYV.mjs";
import {
  serialiseRow,
  validateRow
} from "./chunks/chunk-XPCCYYIV.mjs";
import "./chunks/chunk-4OZ5M6KJ.mjs";
import "./chunks/chunk-INUCKI3I.mjs";
import "./chunks/chunk-IRIRNPVX.mjs";
import "./chunks/chunk-UFWS6INU.mjs";
import {
  UserError
} from "./chunks/chunk-RGF2OVRR.mjs";
import "./chunks/chunk-QXCQO6YT.mjs";
import "./chunks/chunk-HXH44GDJ.mjs";
export {
  UserError,
  ingest,
  SCHEMA_TEXTS as schemas,
  serialiseRow,
  validateJsonl,
  validateRow,
  TOOL_VERSION as version
};
