const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  SCHEMA_TEXTS
} from "./chunk-TBUDXYH3.mjs";
import "./chunk-7655PG7G.mjs";
export {
  SCHEMA_TEXTS
};
