const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  Command,
  CommanderError
} from "./chunk-SGAOG7X3.mjs";
import {
  TOOL_VERSION
} from "./chunk-WNJCKOYG.mjs";
import {
  toLogText
} from "./chunk-5VFEVONT.mjs";
import "./chunk-55WS5TIV.mjs";

// src/cli/main.ts
var COMMANDS = {
  ingest: async () => (await import("./ingest-command-KGPCU2VE.mjs")).ingestCommand,
  fetch: async () => (await import("./fetch-command-OBOGCYDB.mjs")).fetchCommand,
  validate: async () => (await import("./validate-command-DLZZ2FRT.mjs")).validateCommand,
  merge: async () => (await import("./merge-command-JTIY47DG.mjs")).mergeCommand,
  report: async () => (await import("./report-command-67XAFHFP.mjs")).reportCommand,
  unify: async () => (await import("./unify-command-3V7KHMMF.mjs")).unifyCommand,
  split: async () => (await import("./split-command-TXYMWXJB.mjs")).splitCommand,
  score: async () => (await import("./score-command-NXTED2EV.mjs")).scoreCommand,
  schema: async () => (await import("./schema-command-R77DANHB.mjs")).schemaCommand,
  setup: async () => (await import("./setup-command-64QHKYHE.mjs")).setupCommand
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
