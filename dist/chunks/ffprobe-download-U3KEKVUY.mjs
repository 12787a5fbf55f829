const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  chooseFfprobe,
  downloadFfprobe,
  hasDigest
} from "./chunk-JMDUGGHY.mjs";
import "./chunk-ZCUQLNX5.mjs";
import "./chunk-6SZL3YKF.mjs";
import "./chunk-K66DCUOU.mjs";
import "./chunk-T3UV53ZF.mjs";
import "./chunk-B2DAISS6.mjs";
import "./chunk-MDKWPEYY.mjs";
import "./chunk-KFR2XHG5.mjs";
import "./chunk-MXO2QKFI.mjs";
import "./chunk-7DHNPKAQ.mjs";
import "./chunk-7655PG7G.mjs";
export {
  chooseFfprobe,
  downloadFfprobe,
  hasDigest
};
