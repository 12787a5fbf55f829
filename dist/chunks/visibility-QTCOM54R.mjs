const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  establishVisibility
} from "./chunk-HEKAIPSB.mjs";
import "./chunk-QFLOWRZH.mjs";
import "./chunk-MTBP7NZ7.mjs";
import "./chunk-4DITXPU5.mjs";
import "./chunk-UZXTB772.mjs";
import "./chunk-5VFEVONT.mjs";
import "./chunk-NIYLUL7M.mjs";
import "./chunk-434R5S3O.mjs";
import "./chunk-55WS5TIV.mjs";
export {
  establishVisibility
};
