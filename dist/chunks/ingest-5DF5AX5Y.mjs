import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  DEFAULT_WORLD,
  ingest,
  ingestIn,
  planFor
} from "./chunk-4PC6XTMN.mjs";
import "./chunk-2UISQBBM.mjs";
import "./chunk-XPCCYYIV.mjs";
import "./chunk-INUCKI3I.mjs";
import "./chunk-IRIRNPVX.mjs";
import "./chunk-UFWS6INU.mjs";
import "./chunk-RGF2OVRR.mjs";
import "./chunk-QXCQO6YT.mjs";
import "./chunk-HXH44GDJ.mjs";
export {
  DEFAULT_WORLD,
  ingest,
  ingestIn,
  planFor
};
