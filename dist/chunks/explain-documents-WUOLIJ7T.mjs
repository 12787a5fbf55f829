const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  explainDownloadProgress,
  explainFetchManifest,
  explainIngestManifest,
  explainResult,
  explainRunProvenance,
  explainSplit,
  explainUnifiedManifest,
  explainUnifiedRow,
  explainValidationReport,
  explainVerdict
} from "./chunk-74BRJ5LE.mjs";
import "./chunk-55WS5TIV.mjs";
export {
  explainDownloadProgress,
  explainFetchManifest,
  explainIngestManifest,
  explainResult,
  explainRunProvenance,
  explainSplit,
  explainUnifiedManifest,
  explainUnifiedRow,
  explainValidationReport,
  explainVerdict
};
