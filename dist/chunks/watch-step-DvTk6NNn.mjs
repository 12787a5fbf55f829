import { P as UserError, r as failOnFileSizeLimit, t as watchForStall } from "./base-BCPtbKOG.mjs";
import { a as renderFailure } from "./log-B2rSGrve.mjs";
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
