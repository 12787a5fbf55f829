import { c as setFailed, l as setOutput } from "./core-BJeOSuN1.mjs";
import { s as toLogText } from "./base-BCPtbKOG.mjs";
import { t as failStep } from "./log-B2rSGrve.mjs";
import { t as watchStep } from "./watch-step-DvTk6NNn.mjs";
// src/action/run-step.ts
async function runStep(step) {
	let outputs = step.noOutputs;
	let showValues = false;
	try {
		const inputs = step.readInputs();
		process.chdir(process.env["GITHUB_WORKSPACE"] ?? process.cwd());
		const failures = await (await step.load())(inputs, {
			environment: process.env,
			signal: watchStep(process.env),
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
