export { r as ingest } from "./ingest.mjs";
