import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  composeFetchManifest,
  readEarlierFetch,
  writeFetchManifest
} from "./chunk-L27HLDJ5.mjs";
import "./chunk-FRC3XMTX.mjs";
import "./chunk-PQMFJ6F5.mjs";
import "./chunk-372IBXCF.mjs";
import "./chunk-KC3KDTOU.mjs";
import "./chunk-UFWS6INU.mjs";
import "./chunk-OGL3B4ST.mjs";
import "./chunk-CSIUKAMM.mjs";
import "./chunk-HXH44GDJ.mjs";
export {
  composeFetchManifest,
  readEarlierFetch,
  writeFetchManifest
};
