const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  NO_SCORE_OUTPUTS
} from "../chunks/chunk-FQWEHEZR.mjs";
import {
  runStep
} from "../chunks/chunk-UECPXYR4.mjs";
import "../chunks/chunk-RU5NQBY4.mjs";
import {
  MOST,
  checkArtifactName,
  readBoolean,
  readNumber,
  readRequired,
  readText
} from "../chunks/chunk-CKCVXKR2.mjs";
import "../chunks/chunk-RKRC4FL6.mjs";
import "../chunks/chunk-LTBJJI7U.mjs";
import "../chunks/chunk-7Q3S6LR6.mjs";
import "../chunks/chunk-TW5GKQXY.mjs";
import "../chunks/chunk-MTBP7NZ7.mjs";
import "../chunks/chunk-4DITXPU5.mjs";
import "../chunks/chunk-UZXTB772.mjs";
import "../chunks/chunk-5VFEVONT.mjs";
import "../chunks/chunk-NIYLUL7M.mjs";
import {
  UserError
} from "../chunks/chunk-434R5S3O.mjs";
import "../chunks/chunk-55WS5TIV.mjs";

// src/action/score-inputs.ts
function checkGate({ gate, split, artifact }) {
  if (gate && split === void 0) {
    throw new UserError("INPUT_INVALID", {
      message: 'input split: "", and gate: true judges the folds of a split',
      hint: "set split to a split file of at least 5 folds or repeats"
    });
  }
  if (artifact && !gate) {
    throw new UserError("INPUT_INVALID", {
      message: "input artifact: true keeps the verdict, and there is none with gate: false",
      hint: "set gate: true, or artifact: false"
    });
  }
}
function readScoreInputs() {
  const inputs = {
    predictions: readRequired("predictions"),
    against: readRequired("against"),
    split: readText("split"),
    gate: readBoolean("gate"),
    verdictDir: readText("verdict-dir"),
    generatedAt: readText("generated-at"),
    bootstrap: readNumber("bootstrap", { min: 0, max: 1e6 }),
    seed: readNumber("seed", { min: 0, max: MOST }),
    allowMissing: readBoolean("allow-missing"),
    allowUnknown: readBoolean("allow-unknown"),
    allowNew: readBoolean("allow-new"),
    artifact: readBoolean("artifact"),
    artifactName: checkArtifactName(readRequired("artifact-name")),
    retentionDays: readNumber("retention-days", { min: 0, max: 400 }) ?? 0,
    summary: readBoolean("summary"),
    allowPublic: readBoolean("allow-public"),
    allowInternal: readBoolean("allow-internal"),
    allowMissingServices: readBoolean("allow-missing-services"),
    githubToken: readText("github-token"),
    // Rows and predictions are read, and kept nowhere.
    dataset: "path",
    cacheSave: false
  };
  checkGate(inputs);
  return inputs;
}

// src/action/score.ts
await runStep({
  readInputs: readScoreInputs,
  noOutputs: NO_SCORE_OUTPUTS,
  load: async () => (await import("../chunks/score-run-GRVXPWF7.mjs")).runScore
});
