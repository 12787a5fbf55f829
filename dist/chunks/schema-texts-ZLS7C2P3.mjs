import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  SCHEMA_TEXTS
} from "./chunk-IFSFAD4X.mjs";
import "./chunk-LMGNRWRI.mjs";
export {
  SCHEMA_TEXTS
};
