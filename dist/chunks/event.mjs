export { t as isUntrusted, n as readEvent } from "./event2.mjs";
