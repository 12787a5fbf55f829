import { D as watchForStall, O as failOnFileSizeLimit } from "./cli-0fxyYzzV.mjs";
import { k as UserError } from "./base-Doyy4ZkZ.mjs";
import { a as renderFailure } from "./log-x5au1KNK.mjs";
// src/action/cancellation.ts
function cancelledByRunner() {
	const controller = new AbortController();
	for (const name of ["SIGINT", "SIGTERM"]) process.on(name, () => controller.abort(cancelled(name)));
	return controller.signal;
}
function cancelled(name) {
	return new UserError("STEP_CANCELLED", {
		message: `the step was cancelled (${name})`,
		hint: "finished rows are kept: the next run on the same output continues"
	}, 3);
}
// src/action/watch-step.ts
function watchStep(environment) {
	failOnFileSizeLimit();
	watchForStall(environment, {
		asksInPlace: true,
		render: renderFailure,
		exitCode: 1
	});
	return cancelledByRunner();
}
export { watchStep as t };
