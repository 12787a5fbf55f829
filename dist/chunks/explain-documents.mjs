export { r as explainIngestManifest, a as explainUnifiedManifest } from "./documents.mjs";
