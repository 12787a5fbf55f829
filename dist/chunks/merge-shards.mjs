export { t as mergeShards } from "./merge.mjs";
