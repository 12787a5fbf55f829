export { i as fetchCorpus, a as findFetched } from "./fetch.mjs";
