import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  establishVisibility
} from "./chunk-EO7KHXGM.mjs";
import "./chunk-W3VXVYKL.mjs";
import "./chunk-J4KEV65X.mjs";
import "./chunk-H4JPFK3Q.mjs";
import "./chunk-LHZPWCVW.mjs";
import "./chunk-UFWS6INU.mjs";
import "./chunk-OGL3B4ST.mjs";
import "./chunk-HXH44GDJ.mjs";
export {
  establishVisibility
};
