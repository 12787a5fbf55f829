const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  establishVisibility
} from "./chunk-D64KYHJS.mjs";
import "./chunk-AGBQZ3LK.mjs";
import "./chunk-C3KQKZFR.mjs";
import "./chunk-4DITXPU5.mjs";
import "./chunk-5VFEVONT.mjs";
import "./chunk-MXO2QKFI.mjs";
import "./chunk-7DHNPKAQ.mjs";
import "./chunk-55WS5TIV.mjs";
export {
  establishVisibility
};
