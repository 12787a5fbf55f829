import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  DEFAULT_WORLD,
  ingest,
  ingestIn,
  planFor
} from "./chunk-MD2ROXDL.mjs";
import "./chunk-3GOHOVWN.mjs";
import "./chunk-2UISQBBM.mjs";
import "./chunk-OW57X4CF.mjs";
import "./chunk-E6ETUYCB.mjs";
import "./chunk-7BL3EAW4.mjs";
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
