const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  report
} from "./chunk-WE7KIQIU.mjs";
import "./chunk-VGHY5IVQ.mjs";
import "./chunk-H5AXGNWW.mjs";
import "./chunk-AFIJRU4K.mjs";
import "./chunk-RTZSUDPT.mjs";
import "./chunk-YDZJ2LDL.mjs";
import "./chunk-HGSW65H4.mjs";
import "./chunk-3DNDSJB5.mjs";
import "./chunk-74BRJ5LE.mjs";
import "./chunk-X4A4DRFM.mjs";
import "./chunk-XGHJSG44.mjs";
import "./chunk-GVUF74DV.mjs";
import "./chunk-CK5RUVR5.mjs";
import "./chunk-A6YFNDLG.mjs";
import "./chunk-T7GRSNI3.mjs";
import "./chunk-HR5MWYOK.mjs";
import "./chunk-7Q3S6LR6.mjs";
import "./chunk-KFR2XHG5.mjs";
import "./chunk-7DHNPKAQ.mjs";
import "./chunk-55WS5TIV.mjs";
export {
  report
};
