const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  composeSplit,
  readContents,
  split
} from "./chunk-SPNEOY7X.mjs";
import "./chunk-SGNPFK44.mjs";
import "./chunk-WKTA3NJH.mjs";
import "./chunk-2JP3QQZ2.mjs";
import "./chunk-XRY6LHYW.mjs";
import "./chunk-UYN3OJ64.mjs";
import "./chunk-JHAFGH4S.mjs";
import "./chunk-AFIJRU4K.mjs";
import "./chunk-EOZW672N.mjs";
import "./chunk-74BRJ5LE.mjs";
import "./chunk-PNCL2PSH.mjs";
import "./chunk-FPZ254Y7.mjs";
import "./chunk-A32S3LFL.mjs";
import "./chunk-PTSVIBEB.mjs";
import "./chunk-6YUISBXT.mjs";
import "./chunk-RE2YNMKY.mjs";
import "./chunk-2ZXLCIRB.mjs";
import "./chunk-XGHJSG44.mjs";
import "./chunk-6IJJMI4G.mjs";
import "./chunk-WLVYQT4K.mjs";
import "./chunk-CQKCARKH.mjs";
import "./chunk-TGV256CR.mjs";
import "./chunk-7Q3S6LR6.mjs";
import "./chunk-434R5S3O.mjs";
import "./chunk-55WS5TIV.mjs";
export {
  composeSplit,
  readContents,
  split
};
