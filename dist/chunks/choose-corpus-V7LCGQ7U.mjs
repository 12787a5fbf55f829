const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  chooseCorpus,
  namedCorpus
} from "./chunk-M5OUAPQ6.mjs";
import "./chunk-HWNBAWUV.mjs";
import "./chunk-QYC5LXPR.mjs";
import "./chunk-X4A4DRFM.mjs";
import "./chunk-NZ3SVTCD.mjs";
import "./chunk-2TFKSML3.mjs";
import "./chunk-S6O7KJU5.mjs";
import "./chunk-XGHJSG44.mjs";
import "./chunk-JQTZMSCN.mjs";
import "./chunk-6IJJMI4G.mjs";
import "./chunk-DYLQPDQQ.mjs";
import "./chunk-DNPIEZAD.mjs";
import "./chunk-ZNEGE52L.mjs";
import "./chunk-CQKCARKH.mjs";
import "./chunk-NIYLUL7M.mjs";
import "./chunk-434R5S3O.mjs";
import "./chunk-55WS5TIV.mjs";
export {
  chooseCorpus,
  namedCorpus
};
