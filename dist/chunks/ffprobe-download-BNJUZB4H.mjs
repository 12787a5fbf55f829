const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  chooseFfprobe,
  downloadFfprobe,
  hasDigest
} from "./chunk-462AWROU.mjs";
import "./chunk-ZCUQLNX5.mjs";
import "./chunk-KCZPKGE5.mjs";
import "./chunk-K66DCUOU.mjs";
import "./chunk-VAB6ICDL.mjs";
import "./chunk-B2DAISS6.mjs";
import "./chunk-MDKWPEYY.mjs";
import "./chunk-ZNEGE52L.mjs";
import "./chunk-KFR2XHG5.mjs";
import "./chunk-MXO2QKFI.mjs";
import "./chunk-7DHNPKAQ.mjs";
import "./chunk-7655PG7G.mjs";
export {
  chooseFfprobe,
  downloadFfprobe,
  hasDigest
};
