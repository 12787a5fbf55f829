export { t as isUnifiedManifest, n as listSkipped } from "./report.mjs";
