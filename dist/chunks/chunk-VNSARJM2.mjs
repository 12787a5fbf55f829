const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  UserError
} from "./chunk-434R5S3O.mjs";

// src/ingest/attrition.ts
var ATTRITION_WARN_THRESHOLD = 0.1;
function checkAttritionThreshold(threshold) {
  if (threshold === void 0 || threshold >= 0 && threshold <= 1) return;
  throw new UserError("OPTION_INVALID", {
    message: `--attrition-warn-threshold ${threshold}: expected a fraction from 0 to 1, such as 0.10`
  });
}
function toPercent(fraction) {
  return `${Number((fraction * 100).toFixed(2))} %`;
}
function judgeAttrition({ skipped_download: failed, attrition_pct: attrition }, threshold = ATTRITION_WARN_THRESHOLD) {
  if (attrition <= threshold) return void 0;
  const message = `${failed} clips could not be downloaded, ${toPercent(attrition)} of the labels; more than ${toPercent(threshold)} is unusual`;
  return { level: "warning", code: "ATTRITION_HIGH", message };
}

export {
  ATTRITION_WARN_THRESHOLD,
  checkAttritionThreshold,
  judgeAttrition
};
