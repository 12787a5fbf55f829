const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  VERDICT_FILES,
  writeVerdict
} from "./chunk-5BTIVDOY.mjs";
import "./chunk-XIGYRBKG.mjs";
import "./chunk-YZWLULDM.mjs";
import "./chunk-AKQCJDXA.mjs";
import "./chunk-KGIDJ42U.mjs";
import "./chunk-OOR55EXQ.mjs";
import "./chunk-CBJ3MWDL.mjs";
import "./chunk-434R5S3O.mjs";
import "./chunk-55WS5TIV.mjs";
export {
  VERDICT_FILES,
  writeVerdict
};
