import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  fetchCorpus,
  findFetched
} from "./chunk-Z3OQLOBX.mjs";
import "./chunk-X64MZQHK.mjs";
import "./chunk-LIF57HCB.mjs";
import "./chunk-EZM6AGDL.mjs";
import "./chunk-SDQ6WG3H.mjs";
import "./chunk-W3VXVYKL.mjs";
import "./chunk-JRD6I6HI.mjs";
import "./chunk-L27HLDJ5.mjs";
import "./chunk-FRC3XMTX.mjs";
import "./chunk-QXCQO6YT.mjs";
import "./chunk-PQMFJ6F5.mjs";
import "./chunk-372IBXCF.mjs";
import "./chunk-TFUWLIFK.mjs";
import "./chunk-KC3KDTOU.mjs";
import "./chunk-NKJHCWQS.mjs";
import "./chunk-UFWS6INU.mjs";
import "./chunk-OGL3B4ST.mjs";
import "./chunk-CSIUKAMM.mjs";
import "./chunk-HXH44GDJ.mjs";
export {
  fetchCorpus,
  findFetched
};
