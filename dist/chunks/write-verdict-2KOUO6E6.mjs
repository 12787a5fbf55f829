const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  VERDICT_FILES,
  writeVerdict
} from "./chunk-XMPUH4DZ.mjs";
import "./chunk-HGSW65H4.mjs";
import "./chunk-3DNDSJB5.mjs";
import "./chunk-7DHNPKAQ.mjs";
import "./chunk-55WS5TIV.mjs";
export {
  VERDICT_FILES,
  writeVerdict
};
