const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  composeFetchManifest,
  readEarlierFetch,
  writeFetchManifest
} from "./chunk-2DPB2FKI.mjs";
import "./chunk-POX5T6KP.mjs";
import "./chunk-WNJCKOYG.mjs";
import "./chunk-3DNDSJB5.mjs";
import "./chunk-74BRJ5LE.mjs";
import "./chunk-KFR2XHG5.mjs";
import "./chunk-MXO2QKFI.mjs";
import "./chunk-7DHNPKAQ.mjs";
import "./chunk-55WS5TIV.mjs";
export {
  composeFetchManifest,
  readEarlierFetch,
  writeFetchManifest
};
