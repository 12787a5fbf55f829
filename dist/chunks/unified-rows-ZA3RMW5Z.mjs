const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  readUnifiedRows
} from "./chunk-CJJFZK6E.mjs";
import "./chunk-NQ6AD5V4.mjs";
import "./chunk-FLCFLS66.mjs";
import "./chunk-HR5MWYOK.mjs";
import "./chunk-7Q3S6LR6.mjs";
import "./chunk-55WS5TIV.mjs";
export {
  readUnifiedRows
};
