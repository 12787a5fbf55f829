const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  fetchCorpus,
  findFetched
} from "./chunk-DZEZRFQI.mjs";
import "./chunk-GW4YAHTK.mjs";
import "./chunk-QJ75X5M2.mjs";
import "./chunk-H6LL3GS4.mjs";
import "./chunk-74BRJ5LE.mjs";
import "./chunk-S7TDNMBN.mjs";
import "./chunk-QFLOWRZH.mjs";
import "./chunk-ENADOWM6.mjs";
import "./chunk-PTSVIBEB.mjs";
import "./chunk-TWC4AZ3E.mjs";
import "./chunk-CXTQ3GXN.mjs";
import "./chunk-6YUISBXT.mjs";
import "./chunk-RE2YNMKY.mjs";
import "./chunk-2ZXLCIRB.mjs";
import "./chunk-WNJCKOYG.mjs";
import "./chunk-56XDTE7J.mjs";
import "./chunk-2TFKSML3.mjs";
import "./chunk-6IJJMI4G.mjs";
import "./chunk-DYLQPDQQ.mjs";
import "./chunk-WLVYQT4K.mjs";
import "./chunk-P6EGDUWD.mjs";
import "./chunk-CQKCARKH.mjs";
import "./chunk-7Q3S6LR6.mjs";
import "./chunk-NIYLUL7M.mjs";
import "./chunk-434R5S3O.mjs";
import "./chunk-55WS5TIV.mjs";
export {
  fetchCorpus,
  findFetched
};
