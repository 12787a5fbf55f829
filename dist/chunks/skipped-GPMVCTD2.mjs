const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  isUnifiedManifest,
  listSkipped
} from "./chunk-UTFIWCKO.mjs";
import "./chunk-55WS5TIV.mjs";
export {
  isUnifiedManifest,
  listSkipped
};
