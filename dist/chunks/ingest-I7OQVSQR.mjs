import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  DEFAULT_WORLD,
  ingest,
  ingestIn,
  planFor
} from "./chunk-E5NMFUXG.mjs";
import "./chunk-3GOHOVWN.mjs";
import "./chunk-2UISQBBM.mjs";
import "./chunk-RKDOQMTC.mjs";
import "./chunk-4TPRBMI3.mjs";
import "./chunk-E6ETUYCB.mjs";
import "./chunk-YW5EE6I7.mjs";
import "./chunk-UFWS6INU.mjs";
import "./chunk-OGL3B4ST.mjs";
import "./chunk-QXCQO6YT.mjs";
import "./chunk-HXH44GDJ.mjs";
export {
  DEFAULT_WORLD,
  ingest,
  ingestIn,
  planFor
};
