const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  ingest,
  ingestIn,
  planFor
} from "./chunk-JU22J7MV.mjs";
import "./chunk-3RDXHY2B.mjs";
import "./chunk-TGLKXGW7.mjs";
import "./chunk-44UH5HLO.mjs";
import "./chunk-GEST2WN6.mjs";
import "./chunk-CILE72MI.mjs";
import "./chunk-AKQCJDXA.mjs";
import "./chunk-B2DAISS6.mjs";
import "./chunk-VNSARJM2.mjs";
import "./chunk-VRWCGAAJ.mjs";
import "./chunk-WNJCKOYG.mjs";
import "./chunk-YMH6S4WW.mjs";
import "./chunk-TBAYUWEJ.mjs";
import "./chunk-ZSRWMQHJ.mjs";
import "./chunk-HWNBAWUV.mjs";
import "./chunk-N74QLMGK.mjs";
import "./chunk-X4A4DRFM.mjs";
import "./chunk-7MBU7Y62.mjs";
import "./chunk-XGHJSG44.mjs";
import "./chunk-DYLQPDQQ.mjs";
import "./chunk-NZ3SVTCD.mjs";
import "./chunk-JQTZMSCN.mjs";
import "./chunk-2TFKSML3.mjs";
import "./chunk-ZNEGE52L.mjs";
import "./chunk-EGHFPPGR.mjs";
import "./chunk-M4VKSXP7.mjs";
import "./chunk-P6EGDUWD.mjs";
import "./chunk-6ETPSDBQ.mjs";
import "./chunk-6BIVKOSD.mjs";
import "./chunk-IRAFPD6E.mjs";
import "./chunk-FPZ254Y7.mjs";
import "./chunk-O7QYPQQR.mjs";
import "./chunk-A32S3LFL.mjs";
import "./chunk-7Q3S6LR6.mjs";
import "./chunk-KGIDJ42U.mjs";
import "./chunk-BHCBO45H.mjs";
import "./chunk-XAWT7NZQ.mjs";
import "./chunk-CBJ3MWDL.mjs";
import "./chunk-K643CBPA.mjs";
import "./chunk-434R5S3O.mjs";
import "./chunk-55WS5TIV.mjs";
export {
  ingest,
  ingestIn,
  planFor
};
