const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  fetchCorpus,
  findFetched
} from "./chunk-NFG552CB.mjs";
import "./chunk-HNKEIK7L.mjs";
import "./chunk-LN36CBQS.mjs";
import "./chunk-2S52E2H7.mjs";
import "./chunk-KCZPKGE5.mjs";
import "./chunk-K66DCUOU.mjs";
import "./chunk-F43AUIWP.mjs";
import "./chunk-POX5T6KP.mjs";
import "./chunk-I5UDYYHH.mjs";
import "./chunk-VAB6ICDL.mjs";
import "./chunk-B2DAISS6.mjs";
import "./chunk-MDKWPEYY.mjs";
import "./chunk-ZNEGE52L.mjs";
import "./chunk-P6EGDUWD.mjs";
import "./chunk-KFR2XHG5.mjs";
import "./chunk-QMW5FB73.mjs";
import "./chunk-MXO2QKFI.mjs";
import "./chunk-7DHNPKAQ.mjs";
import "./chunk-WNJCKOYG.mjs";
import "./chunk-7655PG7G.mjs";
export {
  fetchCorpus,
  findFetched
};
