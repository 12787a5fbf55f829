const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  fetchCorpus,
  findFetched
} from "./chunk-E7GSMJZV.mjs";
import "./chunk-H4YISTVP.mjs";
import "./chunk-5RYH3FSO.mjs";
import "./chunk-QVDUK6NV.mjs";
import "./chunk-74BRJ5LE.mjs";
import "./chunk-2UILLKDC.mjs";
import "./chunk-QFLOWRZH.mjs";
import "./chunk-ENADOWM6.mjs";
import "./chunk-3DCBZOTR.mjs";
import "./chunk-S3XGBMWP.mjs";
import "./chunk-GEST2WN6.mjs";
import "./chunk-CILE72MI.mjs";
import "./chunk-AKQCJDXA.mjs";
import "./chunk-KGIDJ42U.mjs";
import "./chunk-WNJCKOYG.mjs";
import "./chunk-56XDTE7J.mjs";
import "./chunk-2TFKSML3.mjs";
import "./chunk-BHCBO45H.mjs";
import "./chunk-DYLQPDQQ.mjs";
import "./chunk-MJGLNL6R.mjs";
import "./chunk-P6EGDUWD.mjs";
import "./chunk-CBJ3MWDL.mjs";
import "./chunk-K643CBPA.mjs";
import "./chunk-434R5S3O.mjs";
import "./chunk-55WS5TIV.mjs";
export {
  fetchCorpus,
  findFetched
};
