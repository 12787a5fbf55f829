import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  TOOL_VERSION
} from "./chunk-CSIUKAMM.mjs";
import "./chunk-HXH44GDJ.mjs";
export {
  TOOL_VERSION
};
