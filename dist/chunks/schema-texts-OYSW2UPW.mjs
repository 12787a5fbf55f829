import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  SCHEMA_TEXTS
} from "./chunk-AU4KMDIV.mjs";
import "./chunk-HXH44GDJ.mjs";
export {
  SCHEMA_TEXTS
};
