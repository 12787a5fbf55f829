const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  toUnifiedRow,
  unify
} from "./chunk-LCVT5VFR.mjs";
import "./chunk-YJKE2ERC.mjs";
import "./chunk-VGHY5IVQ.mjs";
import "./chunk-AFIJRU4K.mjs";
import "./chunk-TXMSUELX.mjs";
import "./chunk-YDZJ2LDL.mjs";
import "./chunk-STK32CPE.mjs";
import "./chunk-ZMBEEIJT.mjs";
import "./chunk-HGSW65H4.mjs";
import "./chunk-POX5T6KP.mjs";
import "./chunk-WNJCKOYG.mjs";
import "./chunk-3DNDSJB5.mjs";
import "./chunk-74BRJ5LE.mjs";
import "./chunk-XGHJSG44.mjs";
import "./chunk-CK5RUVR5.mjs";
import "./chunk-T7GRSNI3.mjs";
import "./chunk-HR5MWYOK.mjs";
import "./chunk-7Q3S6LR6.mjs";
import "./chunk-KFR2XHG5.mjs";
import "./chunk-MXO2QKFI.mjs";
import "./chunk-7DHNPKAQ.mjs";
import "./chunk-55WS5TIV.mjs";
export {
  toUnifiedRow,
  unify
};
