import "./cli.mjs";
export {};
