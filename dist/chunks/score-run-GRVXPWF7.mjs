const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  establishPermits,
  showTable,
  uploadArtifact
} from "./chunk-JO2B7ILY.mjs";
import "./chunk-XV6VMDFD.mjs";
import "./chunk-HEKAIPSB.mjs";
import {
  SCORE_COLUMNS
} from "./chunk-XZF4CS5C.mjs";
import {
  judgeScore
} from "./chunk-LIBBQLS6.mjs";
import {
  writeVerdict
} from "./chunk-7VFSA4XO.mjs";
import {
  scorePredictions
} from "./chunk-ZVPCG2B2.mjs";
import "./chunk-SGNPFK44.mjs";
import "./chunk-XRY6LHYW.mjs";
import "./chunk-UYN3OJ64.mjs";
import "./chunk-JHAFGH4S.mjs";
import "./chunk-AFIJRU4K.mjs";
import "./chunk-74BRJ5LE.mjs";
import "./chunk-QFLOWRZH.mjs";
import {
  chooseInstant
} from "./chunk-3RDXHY2B.mjs";
import "./chunk-PNCL2PSH.mjs";
import "./chunk-FPZ254Y7.mjs";
import "./chunk-A32S3LFL.mjs";
import "./chunk-PTSVIBEB.mjs";
import "./chunk-CXTQ3GXN.mjs";
import "./chunk-6YUISBXT.mjs";
import "./chunk-RE2YNMKY.mjs";
import "./chunk-2ZXLCIRB.mjs";
import "./chunk-HWNBAWUV.mjs";
import "./chunk-XGHJSG44.mjs";
import "./chunk-6IJJMI4G.mjs";
import "./chunk-WLVYQT4K.mjs";
import "./chunk-CQKCARKH.mjs";
import {
  listFigures
} from "./chunk-FQWEHEZR.mjs";
import "./chunk-7Q3S6LR6.mjs";
import {
  logLine
} from "./chunk-MTBP7NZ7.mjs";
import {
  summary
} from "./chunk-4DITXPU5.mjs";
import "./chunk-UZXTB772.mjs";
import "./chunk-5VFEVONT.mjs";
import "./chunk-NIYLUL7M.mjs";
import "./chunk-434R5S3O.mjs";
import "./chunk-55WS5TIV.mjs";

// src/action/score-run.ts
import { dirname, resolve } from "node:path";

// src/action/score-summary.ts
var MAX_FOLDS = 100;
function showNumber(value) {
  return value === null ? "not defined" : value.toFixed(4);
}
function showSet(set) {
  const name = set.repeat === null || set.fold === null ? "all" : `repeat ${set.repeat}, fold ${set.fold}`;
  return [name, set.rows, ...SCORE_COLUMNS.map(([, figure]) => showNumber(set[figure].value))];
}
function showScore({ folds, overall }) {
  const header = ["", "rows", ...SCORE_COLUMNS.map(([title]) => title)];
  return showTable(header, [...folds.slice(0, MAX_FOLDS).map(showSet), showSet(overall)]);
}
function showChecks({ gate }, showValues) {
  const rows = gate.checks.map(({ name, value, comparison, limit, passed }) => [
    passed ? "pass" : "**fail**",
    name,
    ...showValues ? [value ?? "not defined"] : [],
    `${comparison === ">=" ? "at least" : "at most"} ${limit}`
  ]);
  return showTable(["", "check", ...showValues ? ["found"] : [], "asked for"], rows);
}
async function writeScoreSummary({ score, verdict, showValues }) {
  const parts = [
    verdict === void 0 ? "## Score" : `## Verdict: ${verdict.verdict}`,
    ...verdict === void 0 ? [] : [showChecks(verdict, showValues)],
    ...showValues ? [showScore(score)] : []
  ];
  await summary.addRaw(`${parts.join("\n\n")}
`).write();
}

// src/action/score-run.ts
function listCounts({ predictions, new_rows, missing, shared }) {
  const counts = [
    [missing, "tested clips without a prediction or a row"],
    [predictions.unknown, "predictions of clips that the JSONL does not have"],
    [new_rows, "rows that the split does not have"],
    [shared, "predictions that count in several folds"]
  ];
  for (const [count, what] of counts.filter(([each]) => each > 0)) logLine(`${count} ${what}`);
}
async function passGate({ score, corpus }, { inputs, generatedAt }) {
  const verdict = judgeScore(score, { corpus, generatedAt });
  const path = await writeVerdict(verdict, resolve(inputs.verdictDir ?? dirname(inputs.predictions)));
  for (const { name, passed } of verdict.gate.checks) logLine(`${passed ? "pass" : "FAIL"} ${name}`);
  return { verdict, path };
}
function explainHold({ recommendation, gate }, showValues) {
  if (showValues) return `${recommendation} [GATE_HELD]`;
  const failed = gate.checks.filter(({ passed }) => !passed).map(({ name }) => name);
  return `hold the model back: ${failed.join(", ")} [GATE_HELD] (figures are shown in private repositories only)`;
}
async function runScore(inputs, { environment, signal, onOutputs, onPermits }) {
  const permits = await establishPermits(inputs, environment);
  onPermits(permits);
  const { showValues } = permits;
  const generatedAt = chooseInstant(inputs.generatedAt, { option: "generated-at", environment, now: /* @__PURE__ */ new Date() });
  const { predictions, against, split, bootstrap, seed, allowMissing, allowUnknown, allowNew } = inputs;
  const options = { against, split, bootstrap, seed, allowMissing, allowUnknown, allowNew, signal };
  const result = await scorePredictions(predictions, options);
  onOutputs(listFigures(result.score));
  listCounts(result.score);
  const judged = inputs.gate ? await passGate(result, { inputs, generatedAt }) : void 0;
  if (judged !== void 0) onOutputs({ verdict: judged.verdict.verdict, "verdict-file": judged.path });
  if (inputs.summary) await writeScoreSummary({ score: result.score, verdict: judged?.verdict, showValues });
  if (judged !== void 0 && permits.artifact) {
    const { artifactName: name, retentionDays } = inputs;
    const request = { name, files: [judged.path], retentionDays, compressionLevel: 6, environment };
    const { id, url, digest } = await uploadArtifact(request);
    onOutputs({ "artifact-id": id, "artifact-url": url, "artifact-digest": digest });
  }
  return judged?.verdict.verdict === "HOLD" ? [explainHold(judged.verdict, showValues)] : [];
}
export {
  runScore
};
