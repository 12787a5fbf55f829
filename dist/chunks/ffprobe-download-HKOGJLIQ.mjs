import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  chooseFfprobe,
  downloadFfprobe,
  hasDigest
} from "./chunk-JGXKPPNN.mjs";
import "./chunk-2WACAGZT.mjs";
import "./chunk-RVEDPQKN.mjs";
import "./chunk-3GOHOVWN.mjs";
import "./chunk-UFWS6INU.mjs";
import "./chunk-OGL3B4ST.mjs";
import "./chunk-QXCQO6YT.mjs";
import "./chunk-HXH44GDJ.mjs";
export {
  chooseFfprobe,
  downloadFfprobe,
  hasDigest
};
