export { n as unify } from "./unify.mjs";
