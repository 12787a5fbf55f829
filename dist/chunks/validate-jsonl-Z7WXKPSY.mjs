const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  validateJsonl
} from "./chunk-LSCEPM32.mjs";
import "./chunk-JHAFGH4S.mjs";
import "./chunk-YDQBYL6Z.mjs";
import "./chunk-EOZW672N.mjs";
import "./chunk-PNCL2PSH.mjs";
import "./chunk-CTDQT3OB.mjs";
import "./chunk-FPZ254Y7.mjs";
import "./chunk-A32S3LFL.mjs";
import "./chunk-2ZXLCIRB.mjs";
import "./chunk-6IJJMI4G.mjs";
import "./chunk-CQKCARKH.mjs";
import "./chunk-7Q3S6LR6.mjs";
import "./chunk-434R5S3O.mjs";
import "./chunk-55WS5TIV.mjs";
export {
  validateJsonl
};
