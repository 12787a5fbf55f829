export { i as TOOL_VERSION } from "./base.mjs";
