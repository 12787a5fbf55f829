const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  chooseFfprobe,
  downloadFfprobe,
  hasDigest
} from "./chunk-PQSF7MQP.mjs";
import "./chunk-ZCUQLNX5.mjs";
import "./chunk-S7TDNMBN.mjs";
import "./chunk-QFLOWRZH.mjs";
import "./chunk-ENADOWM6.mjs";
import "./chunk-CXTQ3GXN.mjs";
import "./chunk-RE2YNMKY.mjs";
import "./chunk-2ZXLCIRB.mjs";
import "./chunk-WLVYQT4K.mjs";
import "./chunk-CQKCARKH.mjs";
import "./chunk-NIYLUL7M.mjs";
import "./chunk-434R5S3O.mjs";
import "./chunk-55WS5TIV.mjs";
export {
  chooseFfprobe,
  downloadFfprobe,
  hasDigest
};
