export { m as PRIVATE_ADDRESS } from "./fetch.mjs";
