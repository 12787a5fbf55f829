const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  composeFetchManifest,
  readEarlierFetch,
  writeFetchManifest
} from "./chunk-H6LL3GS4.mjs";
import "./chunk-74BRJ5LE.mjs";
import "./chunk-TWC4AZ3E.mjs";
import "./chunk-2ZXLCIRB.mjs";
import "./chunk-WNJCKOYG.mjs";
import "./chunk-WLVYQT4K.mjs";
import "./chunk-CQKCARKH.mjs";
import "./chunk-NIYLUL7M.mjs";
import "./chunk-434R5S3O.mjs";
import "./chunk-55WS5TIV.mjs";
export {
  composeFetchManifest,
  readEarlierFetch,
  writeFetchManifest
};
