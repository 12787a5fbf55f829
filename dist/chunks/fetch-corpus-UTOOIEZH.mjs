const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  fetchCorpus,
  findFetched
} from "./chunk-MK2FPXYJ.mjs";
import "./chunk-HOMSA4MB.mjs";
import "./chunk-BSQICQG7.mjs";
import "./chunk-5BMCPSJO.mjs";
import "./chunk-74BRJ5LE.mjs";
import "./chunk-FIZWXXR6.mjs";
import "./chunk-QFLOWRZH.mjs";
import "./chunk-ENADOWM6.mjs";
import "./chunk-XIGYRBKG.mjs";
import "./chunk-GEST2WN6.mjs";
import "./chunk-7Q3S6LR6.mjs";
import "./chunk-7TOTVWEM.mjs";
import "./chunk-YZWLULDM.mjs";
import "./chunk-AKQCJDXA.mjs";
import "./chunk-KGIDJ42U.mjs";
import "./chunk-WNJCKOYG.mjs";
import "./chunk-56XDTE7J.mjs";
import "./chunk-2TFKSML3.mjs";
import "./chunk-BHCBO45H.mjs";
import "./chunk-DYLQPDQQ.mjs";
import "./chunk-OOR55EXQ.mjs";
import "./chunk-P6EGDUWD.mjs";
import "./chunk-CBJ3MWDL.mjs";
import "./chunk-K643CBPA.mjs";
import "./chunk-434R5S3O.mjs";
import "./chunk-55WS5TIV.mjs";
export {
  fetchCorpus,
  findFetched
};
