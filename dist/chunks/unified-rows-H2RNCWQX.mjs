const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  readUnifiedRows
} from "./chunk-XRY6LHYW.mjs";
import "./chunk-UYN3OJ64.mjs";
import "./chunk-74BRJ5LE.mjs";
import "./chunk-A32S3LFL.mjs";
import "./chunk-7Q3S6LR6.mjs";
import "./chunk-55WS5TIV.mjs";
export {
  readUnifiedRows
};
