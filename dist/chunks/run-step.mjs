import { c as setFailed, l as setOutput } from "./core.mjs";
import { a as failOnFileSizeLimit, i as toLogText } from "./base.mjs";
import { t as cancelledByRunner } from "./cancellation.mjs";
import { t as failStep } from "./log.mjs";
// src/action/run-step.ts
async function runStep(step) {
	failOnFileSizeLimit();
	let outputs = step.noOutputs;
	let showValues = false;
	try {
		const inputs = step.readInputs();
		process.chdir(process.env["GITHUB_WORKSPACE"] ?? process.cwd());
		const failures = await (await step.load())(inputs, {
			environment: process.env,
			signal: cancelledByRunner(),
			onOutputs: (known) => {
				outputs = {
					...outputs,
					...known
				};
			},
			onPermits: (permits) => {
				showValues = permits.showValues;
			}
		});
		for (const failure of failures) setFailed(toLogText(failure));
	} catch (error) {
		step.explain?.(error, showValues);
		failStep(error, { showValues });
	} finally {
		for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
	}
	process.exit();
}
export { runStep as t };
