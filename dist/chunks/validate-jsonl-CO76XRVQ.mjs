import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  validateJsonl
} from "./chunk-ZDNTKS63.mjs";
import "./chunk-OW57X4CF.mjs";
import "./chunk-4OZ5M6KJ.mjs";
import "./chunk-E6ETUYCB.mjs";
import "./chunk-7BL3EAW4.mjs";
import "./chunk-OGL3B4ST.mjs";
import "./chunk-HXH44GDJ.mjs";
export {
  validateJsonl
};
