const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  collect,
  parseFormat,
  parseWholeNumber
} from "./chunk-MMRZY7T6.mjs";
import {
  Interrupted,
  withInterruption
} from "./chunk-P7YZJSMU.mjs";
import {
  Reporter,
  reportUserError
} from "./chunk-GNXNBUR2.mjs";
import {
  Command
} from "./chunk-SGAOG7X3.mjs";
import "./chunk-TBAYUWEJ.mjs";
import {
  DEFAULT_MAX_VIOLATIONS
} from "./chunk-YDQBYL6Z.mjs";
import {
  toJsonText,
  toLogText
} from "./chunk-5VFEVONT.mjs";
import "./chunk-MXO2QKFI.mjs";
import {
  UserError
} from "./chunk-7DHNPKAQ.mjs";
import "./chunk-55WS5TIV.mjs";

// src/cli/validate-command.ts
var EXAMPLES = `
Examples:
  # What a trainer runs before it reads: rows, digest and count
  konvid-ingest validate konvid_1k.jsonl --manifest konvid_1k.manifest.json --min-rows 1140

  # Read the clips again and compare their digests with the rows
  konvid-ingest validate konvid_1k.jsonl --corpus-dir /data/konvid-1k

Exit codes:
  0 valid \xB7 1 violations were found \xB7 2 bad usage, or a file that can't be opened \xB7 3 reading failed`;
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
  return new Command("validate").description("check JSONL files against the contract: every row, and each file as a whole").argument("<file...>", "the JSONL files").option("--corpus <name>", "label that every row must have").option("--min-rows <n>", "fewest rows that a file may have (default: 1)", parseWholeNumber).option("--manifest <file>", "compare row count and digest with this manifest").option("--corpus-dir <folder>", "read the clips of this corpus folder again and compare their digests").option("--clips-subdir <folder>", "the one folder of clips inside it (default: looked for)").option("--link-target <folder>", "links may lead into this folder outside the corpus; repeatable", collect, []).option("--format <format>", "text, json or jsonl", parseFormat, "text").option("--json", "the same as --format json").option(
    "--max-violations <n>",
    `violations listed of each file (default: ${DEFAULT_MAX_VIOLATIONS})`,
    parseWholeNumber
  ).addHelpText("after", EXAMPLES).action(async (files, given) => {
    const { format, json, linkTarget, ...options } = given;
    const reporter = new Reporter(process.stderr, "info");
    try {
      const { validateJsonl } = await import("./validate-jsonl-N6LXZUHW.mjs");
      const report = await withInterruption(
        (signal) => validateJsonl(files, { ...options, linkTargets: linkTarget, signal })
      );
      process.stdout.write(renderReport(report, json === true ? "json" : format));
      setExitCode(report.valid ? 0 : 1);
    } catch (error) {
      if (error instanceof Interrupted) return setExitCode(error.exitCode);
      if (!(error instanceof UserError)) throw error;
      reportUserError(error, reporter);
      setExitCode(error.exitCode);
    }
  });
}
export {
  validateCommand
};
