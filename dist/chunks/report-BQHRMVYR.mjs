const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  report
} from "./chunk-NICM5TND.mjs";
import "./chunk-2JP3QQZ2.mjs";
import "./chunk-XRY6LHYW.mjs";
import "./chunk-UYN3OJ64.mjs";
import "./chunk-JHAFGH4S.mjs";
import "./chunk-H5AXGNWW.mjs";
import "./chunk-AFIJRU4K.mjs";
import "./chunk-EOZW672N.mjs";
import "./chunk-74BRJ5LE.mjs";
import "./chunk-PNCL2PSH.mjs";
import "./chunk-CTDQT3OB.mjs";
import "./chunk-FPZ254Y7.mjs";
import "./chunk-A32S3LFL.mjs";
import "./chunk-PTSVIBEB.mjs";
import "./chunk-6YUISBXT.mjs";
import "./chunk-RE2YNMKY.mjs";
import "./chunk-2ZXLCIRB.mjs";
import "./chunk-X4A4DRFM.mjs";
import "./chunk-XGHJSG44.mjs";
import "./chunk-6IJJMI4G.mjs";
import "./chunk-WLVYQT4K.mjs";
import "./chunk-CQKCARKH.mjs";
import "./chunk-7Q3S6LR6.mjs";
import "./chunk-434R5S3O.mjs";
import "./chunk-55WS5TIV.mjs";
export {
  report
};
