const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  composeFetchManifest,
  readEarlierFetch,
  writeFetchManifest
} from "./chunk-3UUMBRO6.mjs";
import "./chunk-74BRJ5LE.mjs";
import "./chunk-4KNEGIJZ.mjs";
import "./chunk-2ZXLCIRB.mjs";
import "./chunk-WNJCKOYG.mjs";
import "./chunk-WLVYQT4K.mjs";
import "./chunk-CQKCARKH.mjs";
import "./chunk-K643CBPA.mjs";
import "./chunk-434R5S3O.mjs";
import "./chunk-55WS5TIV.mjs";
export {
  composeFetchManifest,
  readEarlierFetch,
  writeFetchManifest
};
