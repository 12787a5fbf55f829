export { u as parseLine, d as parseLineAs, f as validateRow } from "./unified.mjs";
