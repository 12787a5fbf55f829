export { P as default } from "./ingest.mjs";
