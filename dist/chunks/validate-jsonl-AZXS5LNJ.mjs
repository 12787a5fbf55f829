const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  validateJsonl
} from "./chunk-6HYMN7W7.mjs";
import "./chunk-ZEN6RJZW.mjs";
import "./chunk-YDQBYL6Z.mjs";
import "./chunk-D6ZDPEPE.mjs";
import "./chunk-DKSY7HXY.mjs";
import "./chunk-IRAFPD6E.mjs";
import "./chunk-FPZ254Y7.mjs";
import "./chunk-A32S3LFL.mjs";
import "./chunk-7Q3S6LR6.mjs";
import "./chunk-KGIDJ42U.mjs";
import "./chunk-BHCBO45H.mjs";
import "./chunk-CBJ3MWDL.mjs";
import "./chunk-434R5S3O.mjs";
import "./chunk-55WS5TIV.mjs";
export {
  validateJsonl
};
