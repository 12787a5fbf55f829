const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  DEFAULT_WORLD,
  ingest,
  ingestIn,
  planFor
} from "./chunk-6R2HPT4I.mjs";
import "./chunk-QJH2NTY6.mjs";
import "./chunk-F43AUIWP.mjs";
import "./chunk-POX5T6KP.mjs";
import "./chunk-HYBK2MS3.mjs";
import "./chunk-I5UDYYHH.mjs";
import "./chunk-VAB6ICDL.mjs";
import "./chunk-B2DAISS6.mjs";
import "./chunk-MDKWPEYY.mjs";
import "./chunk-YF7GGXXJ.mjs";
import "./chunk-ZNEGE52L.mjs";
import "./chunk-KT2J4UNA.mjs";
import "./chunk-P6EGDUWD.mjs";
import "./chunk-HYED24PK.mjs";
import "./chunk-35UCAUYL.mjs";
import "./chunk-7Q3S6LR6.mjs";
import "./chunk-KFR2XHG5.mjs";
import "./chunk-QMW5FB73.mjs";
import "./chunk-TBAYUWEJ.mjs";
import "./chunk-MXO2QKFI.mjs";
import "./chunk-7DHNPKAQ.mjs";
import "./chunk-WNJCKOYG.mjs";
import "./chunk-7655PG7G.mjs";
export {
  DEFAULT_WORLD,
  ingest,
  ingestIn,
  planFor
};
