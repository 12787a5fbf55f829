import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  ingest
} from "./chunks/chunk-MD2ROXDL.mjs";
import {
  SCHEMA_TEXTS
} from "./chunks/chunk-VQ3YO3TY.mjs";
import "./chunks/chunk-3GOHOVWN.mjs";
import {
  TOOL_VERSION
} from "./chunks/chunk-2UISQBBM.mjs";
import {
  validateJsonl
} from "./chunks/chunk-ZDNTKS63.mjs";
import {
  serialiseRow,
  validateRow
} from "./chunks/chunk-OW57X4CF.mjs";
import "./chunks/chunk-4OZ5M6KJ.mjs";
import "./chunks/chunk-E6ETUYCB.mjs";
import "./chunks/chunk-7BL3EAW4.mjs";
import "./chunks/chunk-UFWS6INU.mjs";
import {
  UserError
} from "./chunks/chunk-OGL3B4ST.mjs";
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
