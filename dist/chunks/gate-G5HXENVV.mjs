const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  MOS_GATE,
  judgeScore
} from "./chunk-LIBBQLS6.mjs";
import "./chunk-55WS5TIV.mjs";
export {
  MOS_GATE,
  judgeScore
};
