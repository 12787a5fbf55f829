export { p as TOOL_VERSION } from "./base.mjs";
