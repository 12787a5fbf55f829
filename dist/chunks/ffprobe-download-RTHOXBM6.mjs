import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  chooseFfprobe,
  downloadFfprobe,
  hasDigest
} from "./chunk-MJQNHV37.mjs";
import "./chunk-2WACAGZT.mjs";
import "./chunk-RVEDPQKN.mjs";
import "./chunk-UFWS6INU.mjs";
import "./chunk-RGF2OVRR.mjs";
import "./chunk-HXH44GDJ.mjs";
export {
  chooseFfprobe,
  downloadFfprobe,
  hasDigest
};
