const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  Command,
  CommanderError
} from "./chunk-SGAOG7X3.mjs";
import {
  toLogText
} from "./chunk-MBLCVDLQ.mjs";
import {
  TOOL_VERSION
} from "./chunk-WNJCKOYG.mjs";
import "./chunk-55WS5TIV.mjs";

// src/cli/main.ts
var COMMANDS = {
  ingest: async () => (await import("./ingest-command-ME3NFQWX.mjs")).ingestCommand,
  fetch: async () => (await import("./fetch-command-2LNOYAYV.mjs")).fetchCommand,
  validate: async () => (await import("./validate-command-CHJ5ABL4.mjs")).validateCommand,
  merge: async () => (await import("./merge-command-6J5I6OWE.mjs")).mergeCommand,
  unify: async () => (await import("./unify-command-TGZHG7K6.mjs")).unifyCommand,
  split: async () => (await import("./split-command-ADYVFKTW.mjs")).splitCommand,
  score: async () => (await import("./score-command-WOZTHOLV.mjs")).scoreCommand,
  schema: async () => (await import("./schema-command-A4IVORIP.mjs")).schemaCommand,
  setup: async () => (await import("./setup-command-5JLUOL6D.mjs")).setupCommand
};
function loadCommands([name = ""]) {
  const wanted = Object.hasOwn(COMMANDS, name) ? [COMMANDS[name]] : Object.values(COMMANDS);
  return Promise.all(wanted.map((load) => load()));
}
async function buildProgram(words, setExitCode) {
  const program = new Command("konvid-ingest").description("Turn a video-quality corpus and its scores into one validated MOS-corpus JSONL.").version(TOOL_VERSION, "-V, --version", "print the version");
  for (const makeCommand of await loadCommands(words)) program.addCommand(makeCommand(setExitCode));
  for (const command of [program, ...program.commands]) {
    command.exitOverride().showHelpAfterError("run with --help for the options").configureOutput({ writeErr: (text) => process.stderr.write(text.split("\n").map(toLogText).join("\n")) });
  }
  return program;
}
function endQuietlyOnClosedPipe() {
  process.stdout.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
  });
  process.stderr.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
  });
}
async function main(argv) {
  endQuietlyOnClosedPipe();
  const setExitCode = (code) => {
    process.exitCode = code;
  };
  try {
    const program = await buildProgram(argv.slice(2), setExitCode);
    await program.parseAsync([...argv]);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  }
}
export {
  main
};
