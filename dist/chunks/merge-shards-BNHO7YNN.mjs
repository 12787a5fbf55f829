const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  mergeShards
} from "./chunk-RCCZ73ZG.mjs";
import "./chunk-EOZW672N.mjs";
import "./chunk-STDJ5G5P.mjs";
import "./chunk-CTDQT3OB.mjs";
import "./chunk-FPZ254Y7.mjs";
import "./chunk-A32S3LFL.mjs";
import "./chunk-VRWCGAAJ.mjs";
import "./chunk-PTSVIBEB.mjs";
import "./chunk-TWC4AZ3E.mjs";
import "./chunk-6YUISBXT.mjs";
import "./chunk-RE2YNMKY.mjs";
import "./chunk-2ZXLCIRB.mjs";
import "./chunk-WNJCKOYG.mjs";
import "./chunk-S6O7KJU5.mjs";
import "./chunk-XGHJSG44.mjs";
import "./chunk-JQTZMSCN.mjs";
import "./chunk-6IJJMI4G.mjs";
import "./chunk-M4VKSXP7.mjs";
import "./chunk-WLVYQT4K.mjs";
import "./chunk-DNPIEZAD.mjs";
import "./chunk-ZNEGE52L.mjs";
import "./chunk-CQKCARKH.mjs";
import "./chunk-O35VFVXG.mjs";
import "./chunk-7Q3S6LR6.mjs";
import "./chunk-NIYLUL7M.mjs";
import "./chunk-434R5S3O.mjs";
import "./chunk-55WS5TIV.mjs";
export {
  mergeShards
};
