const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  explainDownloadProgress,
  explainFetchManifest,
  explainIngestManifest,
  explainResult,
  explainRunProvenance,
  explainValidationReport
} from "./chunk-2S52E2H7.mjs";
import "./chunk-7655PG7G.mjs";
export {
  explainDownloadProgress,
  explainFetchManifest,
  explainIngestManifest,
  explainResult,
  explainRunProvenance,
  explainValidationReport
};
