import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  ingest,
  ingestIn,
  planFor
} from "./chunk-IEBCD4OQ.mjs";
import "./chunk-BAYM2HKW.mjs";
import "./chunk-BDJHBJ5K.mjs";
import "./chunk-PT6YRLQJ.mjs";
import "./chunk-LMGNRWRI.mjs";
export {
  ingest,
  ingestIn,
  planFor
};
