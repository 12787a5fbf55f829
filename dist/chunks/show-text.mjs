export { r as drawBar, i as showText } from "./report.mjs";
