export { t as judgeUnifiedRows } from "./unified.mjs";
