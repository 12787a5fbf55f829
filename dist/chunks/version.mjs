export { m as TOOL_VERSION } from "./base.mjs";
