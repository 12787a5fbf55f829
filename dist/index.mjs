import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  ingest
} from "./chunks/chunk-E5NMFUXG.mjs";
import {
  SCHEMA_TEXTS
} from "./chunks/chunk-VQ3YO3TY.mjs";
import "./chunks/chunk-3GOHOVWN.mjs";
import {
  TOOL_VERSION
} from "./chunks/chunk-2UISQBBM.mjs";
import "./chunks/chunk-RKDOQMTC.mjs";
import {
  validateJsonl
} from "./chunks/chunk-U6PHKS3K.mjs";
import {
  serialiseRow,
  validateRow
} from "./chunks/chunk-4TPRBMI3.mjs";
import "./chunks/chunk-4OZ5M6KJ.mjs";
import "./chunks/chunk-E6ETUYCB.mjs";
import "./chunks/chunk-YW5EE6I7.mjs";
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
