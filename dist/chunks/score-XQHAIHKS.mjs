const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  scorePredictions
} from "./chunk-LNDJR6GV.mjs";
import "./chunk-QVUYXMQY.mjs";
import "./chunk-7IVGUBMZ.mjs";
import "./chunk-CJJFZK6E.mjs";
import "./chunk-NQ6AD5V4.mjs";
import "./chunk-FLCFLS66.mjs";
import "./chunk-GVUF74DV.mjs";
import "./chunk-7UJMXJUQ.mjs";
import "./chunk-T7GRSNI3.mjs";
import "./chunk-HR5MWYOK.mjs";
import "./chunk-7Q3S6LR6.mjs";
import "./chunk-KFR2XHG5.mjs";
import "./chunk-HWNBAWUV.mjs";
import "./chunk-XGHJSG44.mjs";
import "./chunk-7DHNPKAQ.mjs";
import "./chunk-55WS5TIV.mjs";
export {
  scorePredictions
};
