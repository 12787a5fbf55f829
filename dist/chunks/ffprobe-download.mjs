export { t as chooseFfprobe, n as downloadFfprobe, r as hasDigest } from "./fetch.mjs";
