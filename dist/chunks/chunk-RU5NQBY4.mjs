const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  failOnFileSizeLimit
} from "./chunk-RKRC4FL6.mjs";
import {
  watchForStall
} from "./chunk-LTBJJI7U.mjs";
import {
  renderFailure
} from "./chunk-MTBP7NZ7.mjs";
import {
  UserError
} from "./chunk-434R5S3O.mjs";

// src/action/cancellation.ts
function cancelledByRunner() {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"]) {
    process.on(name, () => controller.abort(cancelled(name)));
  }
  return controller.signal;
}
function cancelled(name) {
  const hint = "finished rows are kept: the next run on the same output continues";
  return new UserError("STEP_CANCELLED", { message: `the step was cancelled (${name})`, hint }, 3);
}

// src/action/watch-step.ts
function watchStep(environment) {
  failOnFileSizeLimit();
  watchForStall(environment, { asksInPlace: true, render: renderFailure, exitCode: 1 });
  return cancelledByRunner();
}

export {
  watchStep
};
