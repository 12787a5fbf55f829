import { i as toUserError, x as redactCredentials } from "./base-BCPtbKOG.mjs";
import { S as Interrupted, _ as canRedraw, b as reportUserError, v as columnsOf } from "./cli-BsMjfWom.mjs";
// src/cli/result.ts
function emptyResult(command, exitCode) {
	return {
		schema: "konvid-ingest-result-v1",
		command,
		exit_code: exitCode,
		error: null,
		failures: [],
		output: null,
		manifest_path: null,
		manifest: null,
		plan: null
	};
}
function explainStop(error, { tag, reporter, hint }) {
	if (error instanceof Interrupted) {
		reporter.always(`${tag} ${error.message}; ${hint}`);
		return {
			exit_code: error.exitCode,
			error: {
				code: "INTERRUPTED",
				message: error.message,
				hint
			}
		};
	}
	const told = toUserError(error);
	if (told === void 0) throw error;
	reportUserError(told, reporter);
	const { code, message, hint: whatToDo, exitCode } = told;
	return {
		exit_code: exitCode,
		error: {
			code,
			message: redactCredentials(message),
			hint: whatToDo ?? null
		}
	};
}
// src/cli/close-run.ts
async function closeRun(run, { reporter, stream }) {
	if (!canRedraw(stream) || !reporter.shows("info")) return;
	const { composeClosingTable } = await import("./closing-table-CjLNrZMR.mjs");
	for (const line of composeClosingTable(run, columnsOf(stream))) reporter.pieces(line);
}
export { emptyResult as n, explainStop as r, closeRun as t };
