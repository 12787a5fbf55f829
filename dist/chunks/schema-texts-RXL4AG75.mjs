const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  SCHEMA_TEXTS
} from "./chunk-CGC7W433.mjs";
import "./chunk-55WS5TIV.mjs";
export {
  SCHEMA_TEXTS
};
