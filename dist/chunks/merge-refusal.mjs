export { r as MergeRefusal } from "./merge.mjs";
