const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  composeFetchManifest,
  readEarlierFetch,
  writeFetchManifest
} from "./chunk-LN36CBQS.mjs";
import "./chunk-2S52E2H7.mjs";
import "./chunk-POX5T6KP.mjs";
import "./chunk-MDKWPEYY.mjs";
import "./chunk-KFR2XHG5.mjs";
import "./chunk-MXO2QKFI.mjs";
import "./chunk-7DHNPKAQ.mjs";
import "./chunk-WNJCKOYG.mjs";
import "./chunk-7655PG7G.mjs";
export {
  composeFetchManifest,
  readEarlierFetch,
  writeFetchManifest
};
