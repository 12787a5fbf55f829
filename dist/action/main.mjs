import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  NO_OUTPUTS,
  setOutputs
} from "../chunks/chunk-OV6NSNKM.mjs";
import {
  readInputs
} from "../chunks/chunk-6ZX5Q77Q.mjs";
import "../chunks/chunk-F3ERMZVM.mjs";
import "../chunks/chunk-NKJHCWQS.mjs";
import {
  failStep
} from "../chunks/chunk-J4KEV65X.mjs";
import {
  saveState,
  setFailed
} from "../chunks/chunk-H4JPFK3Q.mjs";
import {
  toLogText
} from "../chunks/chunk-LHZPWCVW.mjs";
import "../chunks/chunk-UFWS6INU.mjs";
import {
  UserError
} from "../chunks/chunk-OGL3B4ST.mjs";
import "../chunks/chunk-HXH44GDJ.mjs";

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

// src/action/main.ts
var outputs = NO_OUTPUTS;
var showValues = false;
try {
  const inputs = readInputs();
  const { runAction } = await import("../chunks/run-Q6HG23BA.mjs");
  const { failures, toSave } = await runAction(inputs, {
    environment: process.env,
    signal: cancelledByRunner(),
    onOutputs: (known) => {
      outputs = known;
    },
    onPermits: (permits) => {
      showValues = permits.showValues;
    }
  });
  saveState("to-save", JSON.stringify(toSave));
  for (const failure of failures) setFailed(toLogText(failure));
} catch (error) {
  failStep(error, { showValues });
} finally {
  setOutputs(outputs);
}
process.exit();
