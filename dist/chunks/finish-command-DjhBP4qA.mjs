import { o as toJsonText } from "./base-BCPtbKOG.mjs";
import { n as emptyResult, r as explainStop } from "./result-Dwtm4TM5.mjs";
// src/cli/finish-command.ts
const AFTER_INTERRUPTION = "nothing was replaced: run the same command again";
async function finishCommand(work, { command, isJson, reporter }) {
	let result;
	try {
		result = await work();
	} catch (error) {
		const stop = explainStop(error, {
			tag: "konvid-ingest:",
			reporter,
			hint: AFTER_INTERRUPTION
		});
		result = {
			...emptyResult(command, stop.exit_code),
			...stop
		};
	}
	if (isJson) process.stdout.write(`${toJsonText(result, 2)}\n`);
	return result.exit_code;
}
export { finishCommand as t };
