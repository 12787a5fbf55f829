const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  confine,
  confinementFault,
  isConfined
} from "../chunks/chunk-FCUMEA73.mjs";
import "../chunks/chunk-55WS5TIV.mjs";

// src/action/confined-rights.ts
import { tmpdir } from "node:os";
import { dirname, isAbsolute, join, resolve } from "node:path";
var PASSED_ON = /^(?:INPUT_.*|GITHUB_(?!TOKEN$).*|RUNNER_.*|CI|LANG|LC_.*|TZ|TMPDIR|https?_proxy|no_proxy|all_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_.*)$/i;
function plainFolder(pattern) {
  const [plain = ""] = pattern.split(/[*?[\]{}()!+@]/, 1);
  return plain === pattern ? pattern : dirname(`${plain}x`);
}
function validateRights(environment) {
  const workspace = environment["GITHUB_WORKSPACE"] ?? process.cwd();
  const input = (name) => (environment[`INPUT_${name}`] ?? "").trim();
  const patterns = input("FILES").split(/\r?\n/).map((line) => line.trim());
  const report = input("REPORT") || join(environment["RUNNER_TEMP"] ?? tmpdir(), "konvid-validation.json");
  const outputs = environment["GITHUB_OUTPUT"] ?? "";
  const named = [
    ...patterns.filter(isAbsolute).map(plainFolder),
    input("MANIFEST"),
    environment["GITHUB_EVENT_PATH"] ?? ""
  ];
  const paths = [...named, outputs].filter((path) => path !== "").map((path) => resolve(workspace, path));
  return {
    read: [workspace, ...paths],
    // Not its folder: the files lie there too by which a step changes the environment of the next ones.
    replace: [resolve(workspace, report)],
    write: outputs === "" ? [] : [outputs],
    environment: Object.fromEntries(Object.entries(environment).filter(([name]) => PASSED_ON.test(name)))
  };
}

// src/action/validate.ts
if (!isConfined()) {
  const rights = validateRights(process.env);
  const fault = confinementFault(rights);
  if (fault === void 0) confine(rights);
  console.log(`validate runs with all rights: ${fault}`);
}
await import("../chunks/validate-step-DEKHMOVP.mjs");
