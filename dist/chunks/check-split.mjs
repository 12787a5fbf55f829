export { t as checkSplit } from "./check-split2.mjs";
