const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  estimateAllRows,
  readJsonl
} from "./chunk-TXMSUELX.mjs";
import "./chunk-CK5RUVR5.mjs";
import "./chunk-T7GRSNI3.mjs";
import "./chunk-HR5MWYOK.mjs";
import "./chunk-7Q3S6LR6.mjs";
import "./chunk-7DHNPKAQ.mjs";
import "./chunk-55WS5TIV.mjs";
export {
  estimateAllRows,
  readJsonl
};
