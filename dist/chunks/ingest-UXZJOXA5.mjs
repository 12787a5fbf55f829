const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  ingest,
  ingestIn,
  planFor
} from "./chunk-WCPPUTNV.mjs";
import "./chunk-3RDXHY2B.mjs";
import "./chunk-DKSY7HXY.mjs";
import "./chunk-VNSARJM2.mjs";
import "./chunk-ASA5HZ7W.mjs";
import "./chunk-IRAFPD6E.mjs";
import "./chunk-FPZ254Y7.mjs";
import "./chunk-A32S3LFL.mjs";
import "./chunk-VRWCGAAJ.mjs";
import "./chunk-XIGYRBKG.mjs";
import "./chunk-GEST2WN6.mjs";
import "./chunk-7Q3S6LR6.mjs";
import "./chunk-7TOTVWEM.mjs";
import "./chunk-YZWLULDM.mjs";
import "./chunk-AKQCJDXA.mjs";
import "./chunk-KGIDJ42U.mjs";
import "./chunk-B2DAISS6.mjs";
import "./chunk-WNJCKOYG.mjs";
import "./chunk-TBAYUWEJ.mjs";
import "./chunk-OZ7ZUPGK.mjs";
import "./chunk-HWNBAWUV.mjs";
import "./chunk-V7YM7OTC.mjs";
import "./chunk-X4A4DRFM.mjs";
import "./chunk-NZ3SVTCD.mjs";
import "./chunk-2TFKSML3.mjs";
import "./chunk-S6O7KJU5.mjs";
import "./chunk-XGHJSG44.mjs";
import "./chunk-JQTZMSCN.mjs";
import "./chunk-BHCBO45H.mjs";
import "./chunk-DYLQPDQQ.mjs";
import "./chunk-DHC4MYVI.mjs";
import "./chunk-M4VKSXP7.mjs";
import "./chunk-OOR55EXQ.mjs";
import "./chunk-P6EGDUWD.mjs";
import "./chunk-N5Y2VCZG.mjs";
import "./chunk-DNPIEZAD.mjs";
import "./chunk-ZNEGE52L.mjs";
import "./chunk-CBJ3MWDL.mjs";
import "./chunk-K643CBPA.mjs";
import "./chunk-434R5S3O.mjs";
import "./chunk-55WS5TIV.mjs";
export {
  ingest,
  ingestIn,
  planFor
};
