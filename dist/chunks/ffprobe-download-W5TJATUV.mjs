const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  chooseFfprobe,
  downloadFfprobe,
  hasDigest
} from "./chunk-6Z2RVKT3.mjs";
import "./chunk-ZCUQLNX5.mjs";
import "./chunk-2RL2JNNS.mjs";
import "./chunk-AGBQZ3LK.mjs";
import "./chunk-ENADOWM6.mjs";
import "./chunk-RTK5IYTV.mjs";
import "./chunk-3DNDSJB5.mjs";
import "./chunk-KFR2XHG5.mjs";
import "./chunk-MXO2QKFI.mjs";
import "./chunk-7DHNPKAQ.mjs";
import "./chunk-55WS5TIV.mjs";
export {
  chooseFfprobe,
  downloadFfprobe,
  hasDigest
};
