import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  isUntrusted,
  readEvent
} from "./chunk-KYSPY7WV.mjs";
import "./chunk-HXH44GDJ.mjs";
export {
  isUntrusted,
  readEvent
};
