const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  CONFINED_HELP,
  CONFINED_OPTION
} from "./chunk-HJ3NZJAH.mjs";
import {
  collect,
  parseFormat,
  parseWholeNumber
} from "./chunk-6EVH2S4Q.mjs";
import {
  Interrupted,
  followLongRun,
  readReadProgress
} from "./chunk-6LPW65CY.mjs";
import "./chunk-2AEHPOA5.mjs";
import {
  Command,
  Reporter,
  reportUserError
} from "./chunk-YSJGIXMO.mjs";
import "./chunk-7MJ5YNCO.mjs";
import {
  DEFAULT_MAX_VIOLATIONS
} from "./chunk-YDQBYL6Z.mjs";
import "./chunk-TBAYUWEJ.mjs";
import "./chunk-LTBJJI7U.mjs";
import "./chunk-TW5GKQXY.mjs";
import {
  toUserError
} from "./chunk-UZXTB772.mjs";
import {
  toJsonText,
  toLogText
} from "./chunk-5VFEVONT.mjs";
import "./chunk-NIYLUL7M.mjs";
import "./chunk-434R5S3O.mjs";
import "./chunk-55WS5TIV.mjs";

// src/cli/validate-command.ts
var VALIDATE_HELP = {
  exitCodes: [
    ["0", "valid"],
    ["1", "violations were found"],
    ["2", "bad usage, or a file that can't be opened"],
    ["3", "reading failed"],
    ["130, 143", "interrupted"]
  ],
  examples: [
    [
      "What a trainer runs before it reads: rows, digest and count",
      "konvid-ingest validate konvid_1k.jsonl --manifest konvid_1k.manifest.json --min-rows 1140"
    ],
    [
      "Read the clips again and compare their digests with the rows",
      "konvid-ingest validate konvid_1k.jsonl --corpus-dir /data/konvid-1k"
    ],
    ["Every violation as a line of JSON, for programs", "konvid-ingest validate konvid_1k.jsonl --format jsonl"]
  ]
};
var TAG = "[validate]";
function describeViolation(path, { line, code, pointer, expected, found }) {
  const place = line === null ? path : `${path}:${line}`;
  return `${place}: ${code}${pointer === "" ? "" : ` ${pointer}`}: expected ${expected}, found ${found}`;
}
function describeFile({
  path,
  valid,
  rows,
  violation_count,
  violations,
  clips_checked
}) {
  const lines = violations.map((violation) => describeViolation(path, violation));
  if (violation_count > violations.length) {
    lines.push(`${path}: ${violation_count - violations.length} more violations are not listed`);
  }
  const clips = clips_checked === null ? "" : `, ${clips_checked} clips read again`;
  lines.push(`${path}: ${valid ? "valid" : "INVALID"}: ${rows} rows, ${violation_count} violations${clips}`);
  return lines;
}
function renderReport(report, format) {
  switch (format) {
    case "json":
      return `${toJsonText(report, 2)}
`;
    case "jsonl":
      return report.files.flatMap(({ path, violations }) => violations.map((violation) => `${toJsonText({ path, ...violation })}
`)).join("");
    case "text":
      return report.files.flatMap(describeFile).map((line) => `${toLogText(line)}
`).join("");
  }
}
function validateCommand(setExitCode) {
  return new Command("validate").description("check JSONL files against the contract: every row, and each file as a whole").argument("<file...>", "the JSONL files").option("--corpus <name>", "label that every row must have").option("--min-rows <n>", "fewest rows that a file may have (default: 1)", parseWholeNumber).option("--manifest <file>", "compare row count and digest with this manifest").option("--corpus-dir <folder>", "read the clips of this corpus folder again and compare their digests").option("--clips-subdir <folder>", "the one folder of clips inside it (default: looked for)").option("--link-target <folder>", "links may lead into this folder outside the corpus; repeatable", collect, []).option("--format <format>", "text, json or jsonl", parseFormat, "text").option(CONFINED_OPTION, CONFINED_HELP).option("--json", "the same as --format json").option(
    "--max-violations <n>",
    `violations listed of each file (default: ${DEFAULT_MAX_VIOLATIONS})`,
    parseWholeNumber
  ).action(async (files, given) => {
    const { format, json, linkTarget, ...options } = given;
    const reporter = new Reporter(process.stderr, "info");
    try {
      const { validateJsonl } = await import("./validate-jsonl-Z7WXKPSY.mjs");
      const report = await followLongRun(
        { reporter, stream: process.stderr, tag: TAG, read: readReadProgress() },
        (hooks) => validateJsonl(files, { ...options, linkTargets: linkTarget, ...hooks })
      );
      process.stdout.write(renderReport(report, json === true ? "json" : format));
      setExitCode(report.valid ? 0 : 1);
    } catch (error) {
      if (error instanceof Interrupted) return setExitCode(error.exitCode);
      const told = toUserError(error);
      if (told === void 0) throw error;
      reportUserError(told, reporter);
      setExitCode(told.exitCode);
    }
  });
}
export {
  VALIDATE_HELP,
  validateCommand
};
