export { S as readEarlierFetch } from "./fetch.mjs";
