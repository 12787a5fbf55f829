import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  chooseFfprobe,
  downloadFfprobe,
  hasDigest
} from "./chunk-D3YZQBOR.mjs";
import "./chunk-RVEDPQKN.mjs";
import "./chunk-SDQ6WG3H.mjs";
import "./chunk-W3VXVYKL.mjs";
import "./chunk-JRD6I6HI.mjs";
import "./chunk-QXCQO6YT.mjs";
import "./chunk-PQMFJ6F5.mjs";
import "./chunk-KC3KDTOU.mjs";
import "./chunk-UFWS6INU.mjs";
import "./chunk-OGL3B4ST.mjs";
import "./chunk-HXH44GDJ.mjs";
export {
  chooseFfprobe,
  downloadFfprobe,
  hasDigest
};
