export { t as establishVisibility } from "./visibility2.mjs";
