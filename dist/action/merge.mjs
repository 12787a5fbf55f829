const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  NO_MERGE_OUTPUTS
} from "../chunks/chunk-2JGJZHTE.mjs";
import {
  MergeRefusal
} from "../chunks/chunk-O35VFVXG.mjs";
import {
  settleTrainerInputs
} from "../chunks/chunk-ZS57YCIP.mjs";
import "../chunks/chunk-WMU2WYBD.mjs";
import "../chunks/chunk-TGV256CR.mjs";
import {
  runStep
} from "../chunks/chunk-UECPXYR4.mjs";
import "../chunks/chunk-RU5NQBY4.mjs";
import {
  checkArtifactName,
  readBoolean,
  readLines,
  readNumber,
  readRequired,
  readText
} from "../chunks/chunk-CKCVXKR2.mjs";
import "../chunks/chunk-RKRC4FL6.mjs";
import "../chunks/chunk-LTBJJI7U.mjs";
import "../chunks/chunk-7Q3S6LR6.mjs";
import "../chunks/chunk-TW5GKQXY.mjs";
import {
  logLine
} from "../chunks/chunk-MTBP7NZ7.mjs";
import "../chunks/chunk-4DITXPU5.mjs";
import "../chunks/chunk-UZXTB772.mjs";
import "../chunks/chunk-5VFEVONT.mjs";
import "../chunks/chunk-NIYLUL7M.mjs";
import "../chunks/chunk-434R5S3O.mjs";
import "../chunks/chunk-55WS5TIV.mjs";

// src/action/merge-inputs.ts
function readMergeInputs() {
  return {
    artifacts: readRequired("artifacts"),
    shards: readLines("shards"),
    output: readText("output"),
    manifestOut: readText("manifest-out"),
    allowMissing: readBoolean("allow-missing"),
    thresholds: {
      max_missing: readText("max-missing"),
      max_broken: readText("max-broken"),
      max_rejected: readText("max-rejected"),
      max_conflicts: readText("max-conflicts"),
      max_attrition: readText("max-attrition")
    },
    trainer: settleTrainerInputs({
      unify: readBoolean("unify"),
      unifyWith: readLines("unify-with"),
      split: readText("split")
    }),
    artifact: readBoolean("artifact"),
    artifactName: checkArtifactName(readRequired("artifact-name")),
    retentionDays: readNumber("retention-days", { min: 0, max: 400 }) ?? 0,
    compressionLevel: readNumber("compression-level", { min: 0, max: 9 }) ?? 6,
    summary: readBoolean("summary"),
    report: readBoolean("report"),
    allowPublic: readBoolean("allow-public"),
    allowInternal: readBoolean("allow-internal"),
    allowMissingServices: readBoolean("allow-missing-services"),
    githubToken: readText("github-token"),
    // The corpus stays where it is: only its shards are read.
    dataset: "path",
    cacheSave: false
  };
}

// src/action/merge.ts
var QUOTES_ROWS = "SHARD_ROWS";
function listFaults(error, showValues) {
  if (!(error instanceof MergeRefusal)) return;
  for (const { code, message, hint } of error.faults) {
    const isShown = showValues || code !== QUOTES_ROWS;
    logLine(isShown ? `${message} [${code}]${hint === null ? "" : `: ${hint}`}` : `[${code}]`);
  }
}
await runStep({
  readInputs: readMergeInputs,
  noOutputs: NO_MERGE_OUTPUTS,
  load: async () => (await import("../chunks/merge-run-3Z6KQM6E.mjs")).runMerge,
  explain: listFaults
});
