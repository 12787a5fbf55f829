export { t as findViolations, n as validateJsonl } from "./validate-jsonl.mjs";
