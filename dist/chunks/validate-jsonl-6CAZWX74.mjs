import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  validateJsonl
} from "./chunk-3JHGZLSG.mjs";
import "./chunk-NPXRBNMB.mjs";
import "./chunk-4OZ5M6KJ.mjs";
import "./chunk-IRWGBUFF.mjs";
import "./chunk-KC3KDTOU.mjs";
import "./chunk-OGL3B4ST.mjs";
import "./chunk-HXH44GDJ.mjs";
export {
  validateJsonl
};
