export { t as SCHEMA_TEXTS } from "./schema-texts2.mjs";
