const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  validateJsonl
} from "./chunk-WHU5NUHQ.mjs";
import "./chunk-YDQBYL6Z.mjs";
import "./chunk-35UCAUYL.mjs";
import "./chunk-7Q3S6LR6.mjs";
import "./chunk-KFR2XHG5.mjs";
import "./chunk-7DHNPKAQ.mjs";
import "./chunk-7655PG7G.mjs";
export {
  validateJsonl
};
