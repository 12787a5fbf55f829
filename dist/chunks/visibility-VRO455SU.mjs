import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  establishVisibility
} from "./chunk-ALU7SZA4.mjs";
import "./chunk-2WACAGZT.mjs";
import "./chunk-ERBJC5EH.mjs";
import "./chunk-LHZPWCVW.mjs";
import "./chunk-H4JPFK3Q.mjs";
import "./chunk-UFWS6INU.mjs";
import "./chunk-RGF2OVRR.mjs";
import "./chunk-HXH44GDJ.mjs";
export {
  establishVisibility
};
