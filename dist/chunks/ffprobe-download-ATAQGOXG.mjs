const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  chooseFfprobe,
  downloadFfprobe,
  hasDigest
} from "./chunk-LO4XDFYB.mjs";
import "./chunk-ZCUQLNX5.mjs";
import "./chunk-FIZWXXR6.mjs";
import "./chunk-QFLOWRZH.mjs";
import "./chunk-ENADOWM6.mjs";
import "./chunk-7TOTVWEM.mjs";
import "./chunk-AKQCJDXA.mjs";
import "./chunk-KGIDJ42U.mjs";
import "./chunk-OOR55EXQ.mjs";
import "./chunk-CBJ3MWDL.mjs";
import "./chunk-K643CBPA.mjs";
import "./chunk-434R5S3O.mjs";
import "./chunk-55WS5TIV.mjs";
export {
  chooseFfprobe,
  downloadFfprobe,
  hasDigest
};
