const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  chooseCorpus,
  namedCorpus
} from "./chunk-E6M7YIZY.mjs";
import "./chunk-HWNBAWUV.mjs";
import "./chunk-D5XV6GLQ.mjs";
import "./chunk-X4A4DRFM.mjs";
import "./chunk-2EVM2V3T.mjs";
import "./chunk-XGHJSG44.mjs";
import "./chunk-DYLQPDQQ.mjs";
import "./chunk-NZ3SVTCD.mjs";
import "./chunk-J3UJ3P7P.mjs";
import "./chunk-NXOLBATJ.mjs";
import "./chunk-HYED24PK.mjs";
import "./chunk-MXO2QKFI.mjs";
import "./chunk-7DHNPKAQ.mjs";
import "./chunk-55WS5TIV.mjs";
export {
  chooseCorpus,
  namedCorpus
};
