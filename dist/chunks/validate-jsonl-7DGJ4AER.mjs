import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  validateJsonl
} from "./chunk-NO2FKFYV.mjs";
import "./chunk-XPCCYYIV.mjs";
import "./chunk-4OZ5M6KJ.mjs";
import "./chunk-INUCKI3I.mjs";
import "./chunk-IRIRNPVX.mjs";
import "./chunk-RGF2OVRR.mjs";
import "./chunk-HXH44GDJ.mjs";
export {
  validateJsonl
};
