const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  fetchCorpus,
  findFetched
} from "./chunk-2DQFTUCQ.mjs";
import "./chunk-IMA4WDZF.mjs";
import "./chunk-JQP7AAWV.mjs";
import "./chunk-JNFUPY7Y.mjs";
import "./chunk-YRKBT5Z5.mjs";
import "./chunk-QFLOWRZH.mjs";
import "./chunk-ENADOWM6.mjs";
import "./chunk-44UH5HLO.mjs";
import "./chunk-GEST2WN6.mjs";
import "./chunk-CILE72MI.mjs";
import "./chunk-AKQCJDXA.mjs";
import "./chunk-WNJCKOYG.mjs";
import "./chunk-56XDTE7J.mjs";
import "./chunk-74BRJ5LE.mjs";
import "./chunk-DYLQPDQQ.mjs";
import "./chunk-2TFKSML3.mjs";
import "./chunk-P6EGDUWD.mjs";
import "./chunk-O7QYPQQR.mjs";
import "./chunk-KGIDJ42U.mjs";
import "./chunk-BHCBO45H.mjs";
import "./chunk-XAWT7NZQ.mjs";
import "./chunk-CBJ3MWDL.mjs";
import "./chunk-K643CBPA.mjs";
import "./chunk-434R5S3O.mjs";
import "./chunk-55WS5TIV.mjs";
export {
  fetchCorpus,
  findFetched
};
