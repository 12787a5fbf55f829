import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  explainDownloadProgress,
  explainFetchManifest,
  explainIngestManifest,
  explainResult,
  explainRunProvenance,
  explainValidationReport
} from "./chunk-372IBXCF.mjs";
import "./chunk-HXH44GDJ.mjs";
export {
  explainDownloadProgress,
  explainFetchManifest,
  explainIngestManifest,
  explainResult,
  explainRunProvenance,
  explainValidationReport
};
