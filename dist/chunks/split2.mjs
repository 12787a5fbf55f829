export { n as split } from "./split.mjs";
