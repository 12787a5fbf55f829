import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  FFPROBE_FILE,
  ffprobePlace
} from "./chunk-QXCQO6YT.mjs";
import "./chunk-HXH44GDJ.mjs";
export {
  FFPROBE_FILE,
  ffprobePlace
};
