import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  ingest,
  ingestIn,
  planFor
} from "./chunk-3SP4APEL.mjs";
import "./chunk-CQ5TPUCF.mjs";
import "./chunk-UQDLERXF.mjs";
import "./chunk-PT6YRLQJ.mjs";
import "./chunk-LMGNRWRI.mjs";
export {
  ingest,
  ingestIn,
  planFor
};
