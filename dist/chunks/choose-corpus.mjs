export { k as chooseCorpus } from "./ingest.mjs";
