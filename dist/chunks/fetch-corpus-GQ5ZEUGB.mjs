const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  fetchCorpus,
  findFetched
} from "./chunk-J3F5WEYH.mjs";
import "./chunk-HNKEIK7L.mjs";
import "./chunk-QVRGSQ6N.mjs";
import "./chunk-2RL2JNNS.mjs";
import "./chunk-AGBQZ3LK.mjs";
import "./chunk-ENADOWM6.mjs";
import "./chunk-ZMBEEIJT.mjs";
import "./chunk-HGSW65H4.mjs";
import "./chunk-RTK5IYTV.mjs";
import "./chunk-2DPB2FKI.mjs";
import "./chunk-POX5T6KP.mjs";
import "./chunk-WNJCKOYG.mjs";
import "./chunk-56XDTE7J.mjs";
import "./chunk-3DNDSJB5.mjs";
import "./chunk-74BRJ5LE.mjs";
import "./chunk-DYLQPDQQ.mjs";
import "./chunk-J3UJ3P7P.mjs";
import "./chunk-P6EGDUWD.mjs";
import "./chunk-KFR2XHG5.mjs";
import "./chunk-MXO2QKFI.mjs";
import "./chunk-7DHNPKAQ.mjs";
import "./chunk-55WS5TIV.mjs";
export {
  fetchCorpus,
  findFetched
};
