/** Generated from schema/ by `npm run generate`; do not edit. */
/** Every schema of the contract as its file has it, by name. */
export declare const SCHEMA_TEXTS: Readonly<Record<string, string>>;
