export { t as scorePredictions } from "./score.mjs";
