import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  establishVisibility
} from "./chunk-FMCB2U2W.mjs";
import "./chunk-2WACAGZT.mjs";
import "./chunk-KAHZQA2G.mjs";
import "./chunk-LHZPWCVW.mjs";
import "./chunk-H4JPFK3Q.mjs";
import "./chunk-UFWS6INU.mjs";
import "./chunk-OGL3B4ST.mjs";
import "./chunk-HXH44GDJ.mjs";
export {
  establishVisibility
};
