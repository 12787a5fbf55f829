const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  VERDICT_FILES,
  writeVerdict
} from "./chunk-7VFSA4XO.mjs";
import "./chunk-PTSVIBEB.mjs";
import "./chunk-6YUISBXT.mjs";
import "./chunk-RE2YNMKY.mjs";
import "./chunk-2ZXLCIRB.mjs";
import "./chunk-WLVYQT4K.mjs";
import "./chunk-CQKCARKH.mjs";
import "./chunk-434R5S3O.mjs";
import "./chunk-55WS5TIV.mjs";
export {
  VERDICT_FILES,
  writeVerdict
};
