export { r as isIngestManifest, a as isUnifiedManifest } from "./documents.mjs";
