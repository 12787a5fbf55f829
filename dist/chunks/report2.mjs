export { d as report } from "./report.mjs";
