export { n as judgeScore, r as writeVerdict } from "./gate2.mjs";
