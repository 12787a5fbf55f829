import { t as SCHEMA_TEXTS } from "./schema-texts.mjs";
import { M as UserError } from "./base.mjs";
// src/cli/schema-command.ts
async function run({ name }) {
	const names = Object.keys(SCHEMA_TEXTS);
	if (name === void 0) {
		process.stdout.write(`${names.join("\n")}\n`);
		return 0;
	}
	const wanted = name.replace(/\.schema\.json$/, "");
	const text = Object.hasOwn(SCHEMA_TEXTS, wanted) ? SCHEMA_TEXTS[wanted] : void 0;
	if (text === void 0) throw new UserError("SCHEMA_UNKNOWN", {
		message: `${JSON.stringify(name)} is not a schema of this version`,
		hint: `there are: ${names.join(", ")}`
	});
	process.stdout.write(text);
	return 0;
}
const SCHEMA = {
	name: "schema",
	description: "Print a schema or table of the contract, or the names of all",
	exitCodes: [["0", "done"], ["2", "there is no schema of this name"]],
	examples: [
		["The names of all", "konvid-ingest schema"],
		["The schema of a row, for any other validator", "konvid-ingest schema corpus-row > corpus-row.schema.json"],
		["The same for validators that stop at draft-07", "konvid-ingest schema corpus-row.draft-07 > corpus-row.draft-07.schema.json"]
	],
	run
};
export { SCHEMA };
