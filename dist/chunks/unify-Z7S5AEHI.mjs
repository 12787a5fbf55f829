const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  toUnifiedRow,
  unify
} from "./chunk-33KPGM6R.mjs";
import "./chunk-LXA3FQJL.mjs";
import "./chunk-WKTA3NJH.mjs";
import "./chunk-2JP3QQZ2.mjs";
import "./chunk-UYN3OJ64.mjs";
import "./chunk-AFIJRU4K.mjs";
import "./chunk-EOZW672N.mjs";
import "./chunk-74BRJ5LE.mjs";
import "./chunk-3RDXHY2B.mjs";
import "./chunk-PNCL2PSH.mjs";
import "./chunk-FPZ254Y7.mjs";
import "./chunk-A32S3LFL.mjs";
import "./chunk-PTSVIBEB.mjs";
import "./chunk-TWC4AZ3E.mjs";
import "./chunk-6YUISBXT.mjs";
import "./chunk-RE2YNMKY.mjs";
import "./chunk-2ZXLCIRB.mjs";
import "./chunk-WNJCKOYG.mjs";
import "./chunk-XGHJSG44.mjs";
import "./chunk-6IJJMI4G.mjs";
import "./chunk-WLVYQT4K.mjs";
import "./chunk-CQKCARKH.mjs";
import "./chunk-7Q3S6LR6.mjs";
import "./chunk-NIYLUL7M.mjs";
import "./chunk-434R5S3O.mjs";
import "./chunk-55WS5TIV.mjs";
export {
  toUnifiedRow,
  unify
};
