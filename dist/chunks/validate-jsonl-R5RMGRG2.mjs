import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  validateJsonl
} from "./chunk-OPEMZO5P.mjs";
import "./chunk-4OZ5M6KJ.mjs";
import "./chunk-BDJHBJ5K.mjs";
import "./chunk-PT6YRLQJ.mjs";
import "./chunk-LMGNRWRI.mjs";
export {
  validateJsonl
};
