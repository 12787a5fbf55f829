import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  validateJsonl
} from "./chunk-U6PHKS3K.mjs";
import "./chunk-4TPRBMI3.mjs";
import "./chunk-4OZ5M6KJ.mjs";
import "./chunk-E6ETUYCB.mjs";
import "./chunk-YW5EE6I7.mjs";
import "./chunk-OGL3B4ST.mjs";
import "./chunk-HXH44GDJ.mjs";
export {
  validateJsonl
};
