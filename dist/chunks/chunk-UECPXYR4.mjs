const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  watchStep
} from "./chunk-RU5NQBY4.mjs";
import {
  failStep
} from "./chunk-MTBP7NZ7.mjs";
import {
  setFailed,
  setOutput
} from "./chunk-4DITXPU5.mjs";
import {
  toLogText
} from "./chunk-5VFEVONT.mjs";

// src/action/run-step.ts
async function runStep(step) {
  let outputs = step.noOutputs;
  let showValues = false;
  try {
    const inputs = step.readInputs();
    process.chdir(process.env["GITHUB_WORKSPACE"] ?? process.cwd());
    const work = await step.load();
    const failures = await work(inputs, {
      environment: process.env,
      signal: watchStep(process.env),
      onOutputs: (known) => {
        outputs = { ...outputs, ...known };
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

export {
  runStep
};
