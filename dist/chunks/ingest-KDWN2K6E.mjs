import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  DEFAULT_WORLD,
  ingest,
  ingestIn,
  planFor
} from "./chunk-G5EHQYUQ.mjs";
import "./chunk-LULCXOJS.mjs";
import "./chunk-YKCGJXKS.mjs";
import "./chunk-LIF57HCB.mjs";
import "./chunk-EZM6AGDL.mjs";
import "./chunk-JRD6I6HI.mjs";
import "./chunk-FRC3XMTX.mjs";
import "./chunk-QXCQO6YT.mjs";
import "./chunk-PQMFJ6F5.mjs";
import "./chunk-AHWSDHI4.mjs";
import "./chunk-M4RRJ4XK.mjs";
import "./chunk-QFQMURTJ.mjs";
import "./chunk-TFUWLIFK.mjs";
import "./chunk-NPXRBNMB.mjs";
import "./chunk-IRWGBUFF.mjs";
import "./chunk-KC3KDTOU.mjs";
import "./chunk-F3ERMZVM.mjs";
import "./chunk-NKJHCWQS.mjs";
import "./chunk-UFWS6INU.mjs";
import "./chunk-OGL3B4ST.mjs";
import "./chunk-CSIUKAMM.mjs";
import "./chunk-HXH44GDJ.mjs";
export {
  DEFAULT_WORLD,
  ingest,
  ingestIn,
  planFor
};
