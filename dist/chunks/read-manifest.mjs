export { u as readManifest } from "./contract.mjs";
