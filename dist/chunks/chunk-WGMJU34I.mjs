const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  emptyResult,
  explainStop
} from "./chunk-DD5ACI6D.mjs";
import {
  toJsonText
} from "./chunk-5VFEVONT.mjs";

// src/cli/finish-command.ts
var AFTER_INTERRUPTION = "nothing was replaced: run the same command again";
async function finishCommand(work, { command, isJson, reporter }) {
  let result;
  try {
    result = await work();
  } catch (error) {
    const stop = explainStop(error, { tag: "konvid-ingest:", reporter, hint: AFTER_INTERRUPTION });
    result = { ...emptyResult(command, stop.exit_code), ...stop };
  }
  if (isJson) process.stdout.write(`${toJsonText(result, 2)}
`);
  return result.exit_code;
}

export {
  finishCommand
};
