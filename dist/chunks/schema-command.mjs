import "./extra-typings.mjs";
import { L as UserError } from "./base.mjs";
import { S as Command, _ as reportUserError, g as Reporter } from "./cli.mjs";
// src/cli/schema-command.ts
const SCHEMA_HELP = {
	exitCodes: [["0", "done"], ["2", "there is no schema of this name"]],
	examples: [
		["The names of all", "konvid-ingest schema"],
		["The schema of a row, for any other validator", "konvid-ingest schema corpus-row > corpus-row.schema.json"],
		["The same for validators that stop at draft-07", "konvid-ingest schema corpus-row.draft-07 > corpus-row.draft-07.schema.json"]
	]
};
function schemaCommand(setExitCode) {
	return new Command("schema").description("print a schema or table of the contract, or the names of all").argument("[name]", "such as corpus-row; the .schema.json ending may stay").action(async (name) => {
		const { SCHEMA_TEXTS } = await import("./schema-texts.mjs");
		const names = Object.keys(SCHEMA_TEXTS);
		if (name === void 0) {
			process.stdout.write(`${names.join("\n")}\n`);
			return setExitCode(0);
		}
		const wanted = name.replace(/\.schema\.json$/, "");
		const text = Object.hasOwn(SCHEMA_TEXTS, wanted) ? SCHEMA_TEXTS[wanted] : void 0;
		if (text !== void 0) {
			process.stdout.write(text);
			return setExitCode(0);
		}
		const error = new UserError("SCHEMA_UNKNOWN", {
			message: `${JSON.stringify(name)} is not a schema of this version`,
			hint: `there are: ${names.join(", ")}`
		});
		reportUserError(error, new Reporter(process.stderr, "info"));
		setExitCode(error.exitCode);
	});
}
export { SCHEMA_HELP, schemaCommand };
