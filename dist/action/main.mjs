const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  NO_OUTPUTS,
  setOutputs
} from "../chunks/chunk-XQW2D4PT.mjs";
import {
  readInputs
} from "../chunks/chunk-7HVEHQPQ.mjs";
import "../chunks/chunk-TBAYUWEJ.mjs";
import "../chunks/chunk-BUP2WDD5.mjs";
import "../chunks/chunk-HWNBAWUV.mjs";
import "../chunks/chunk-MH5FAHOD.mjs";
import "../chunks/chunk-2EVM2V3T.mjs";
import "../chunks/chunk-XGHJSG44.mjs";
import "../chunks/chunk-NZ3SVTCD.mjs";
import "../chunks/chunk-NXOLBATJ.mjs";
import "../chunks/chunk-DYLQPDQQ.mjs";
import "../chunks/chunk-J3UJ3P7P.mjs";
import {
  failStep
} from "../chunks/chunk-2LQRF3Y6.mjs";
import {
  saveState,
  setFailed
} from "../chunks/chunk-4DITXPU5.mjs";
import {
  toLogText
} from "../chunks/chunk-MBLCVDLQ.mjs";
import "../chunks/chunk-HYED24PK.mjs";
import "../chunks/chunk-MXO2QKFI.mjs";
import {
  UserError
} from "../chunks/chunk-7DHNPKAQ.mjs";
import "../chunks/chunk-55WS5TIV.mjs";

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
  const { runAction } = await import("../chunks/run-GIYFOU6L.mjs");
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
