const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  ingest,
  ingestIn,
  planFor
} from "./chunk-ZCTCWDEJ.mjs";
import "./chunk-STK32CPE.mjs";
import "./chunk-V7FA7NY5.mjs";
import "./chunk-ZMBEEIJT.mjs";
import "./chunk-HGSW65H4.mjs";
import "./chunk-RTK5IYTV.mjs";
import "./chunk-B2DAISS6.mjs";
import "./chunk-ZAK4GFWD.mjs";
import "./chunk-VRWCGAAJ.mjs";
import "./chunk-POX5T6KP.mjs";
import "./chunk-WNJCKOYG.mjs";
import "./chunk-3DNDSJB5.mjs";
import "./chunk-YF7GGXXJ.mjs";
import "./chunk-ZNEGE52L.mjs";
import "./chunk-TBAYUWEJ.mjs";
import "./chunk-E6M7YIZY.mjs";
import "./chunk-HWNBAWUV.mjs";
import "./chunk-D5XV6GLQ.mjs";
import "./chunk-X4A4DRFM.mjs";
import "./chunk-2EVM2V3T.mjs";
import "./chunk-XGHJSG44.mjs";
import "./chunk-DYLQPDQQ.mjs";
import "./chunk-NZ3SVTCD.mjs";
import "./chunk-J3UJ3P7P.mjs";
import "./chunk-NXOLBATJ.mjs";
import "./chunk-CMP56VFY.mjs";
import "./chunk-M4VKSXP7.mjs";
import "./chunk-P6EGDUWD.mjs";
import "./chunk-HYED24PK.mjs";
import "./chunk-A6YFNDLG.mjs";
import "./chunk-T7GRSNI3.mjs";
import "./chunk-HR5MWYOK.mjs";
import "./chunk-7Q3S6LR6.mjs";
import "./chunk-KFR2XHG5.mjs";
import "./chunk-MXO2QKFI.mjs";
import "./chunk-7DHNPKAQ.mjs";
import "./chunk-55WS5TIV.mjs";
export {
  ingest,
  ingestIn,
  planFor
};
