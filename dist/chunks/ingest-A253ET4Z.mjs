const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  ingest,
  ingestIn,
  planFor
} from "./chunk-7XOKZORU.mjs";
import "./chunk-3RDXHY2B.mjs";
import "./chunk-PNCL2PSH.mjs";
import "./chunk-VNSARJM2.mjs";
import "./chunk-STDJ5G5P.mjs";
import "./chunk-CTDQT3OB.mjs";
import "./chunk-FPZ254Y7.mjs";
import "./chunk-A32S3LFL.mjs";
import "./chunk-VRWCGAAJ.mjs";
import "./chunk-PTSVIBEB.mjs";
import "./chunk-TWC4AZ3E.mjs";
import "./chunk-CXTQ3GXN.mjs";
import "./chunk-6YUISBXT.mjs";
import "./chunk-RE2YNMKY.mjs";
import "./chunk-2ZXLCIRB.mjs";
import "./chunk-B2DAISS6.mjs";
import "./chunk-WNJCKOYG.mjs";
import "./chunk-TBAYUWEJ.mjs";
import "./chunk-M5OUAPQ6.mjs";
import "./chunk-HWNBAWUV.mjs";
import "./chunk-QYC5LXPR.mjs";
import "./chunk-X4A4DRFM.mjs";
import "./chunk-NZ3SVTCD.mjs";
import "./chunk-2TFKSML3.mjs";
import "./chunk-S6O7KJU5.mjs";
import "./chunk-XGHJSG44.mjs";
import "./chunk-JQTZMSCN.mjs";
import "./chunk-6IJJMI4G.mjs";
import "./chunk-DYLQPDQQ.mjs";
import "./chunk-MGF3CYJ3.mjs";
import "./chunk-M4VKSXP7.mjs";
import "./chunk-WLVYQT4K.mjs";
import "./chunk-P6EGDUWD.mjs";
import "./chunk-NT3QGQ6R.mjs";
import "./chunk-DNPIEZAD.mjs";
import "./chunk-ZNEGE52L.mjs";
import "./chunk-CQKCARKH.mjs";
import "./chunk-7Q3S6LR6.mjs";
import "./chunk-NIYLUL7M.mjs";
import "./chunk-434R5S3O.mjs";
import "./chunk-55WS5TIV.mjs";
export {
  ingest,
  ingestIn,
  planFor
};
