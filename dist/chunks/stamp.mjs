export { o as TOOL_VERSION } from "./base.mjs";
