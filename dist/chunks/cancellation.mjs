import { L as UserError } from "./base.mjs";
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
export { cancelledByRunner as t };
