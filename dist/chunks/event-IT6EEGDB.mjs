const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  isUntrusted,
  readEvent
} from "./chunk-XV6VMDFD.mjs";
import "./chunk-55WS5TIV.mjs";
export {
  isUntrusted,
  readEvent
};
