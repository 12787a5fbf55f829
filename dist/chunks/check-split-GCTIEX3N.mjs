const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  checkSplit
} from "./chunk-I4XBGYQW.mjs";
import "./chunk-26F4UNE4.mjs";
import "./chunk-IEG36E6Z.mjs";
import "./chunk-6P6INR7O.mjs";
import "./chunk-2GMMBP5M.mjs";
import "./chunk-XRY6LHYW.mjs";
import "./chunk-UYN3OJ64.mjs";
import "./chunk-ZEN6RJZW.mjs";
import "./chunk-AFIJRU4K.mjs";
import "./chunk-D6ZDPEPE.mjs";
import "./chunk-74BRJ5LE.mjs";
import "./chunk-DKSY7HXY.mjs";
import "./chunk-FPZ254Y7.mjs";
import "./chunk-A32S3LFL.mjs";
import "./chunk-XIGYRBKG.mjs";
import "./chunk-7Q3S6LR6.mjs";
import "./chunk-YZWLULDM.mjs";
import "./chunk-AKQCJDXA.mjs";
import "./chunk-KGIDJ42U.mjs";
import "./chunk-XGHJSG44.mjs";
import "./chunk-BHCBO45H.mjs";
import "./chunk-OOR55EXQ.mjs";
import "./chunk-CBJ3MWDL.mjs";
import "./chunk-TGV256CR.mjs";
import "./chunk-434R5S3O.mjs";
import "./chunk-55WS5TIV.mjs";
export {
  checkSplit
};
