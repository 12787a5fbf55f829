const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  DEFAULT_MAX_VIOLATIONS
} from "./chunk-YDQBYL6Z.mjs";
import {
  DigestTable,
  ROW_SCHEMA_ID,
  estimateRows,
  readRows
} from "./chunk-35UCAUYL.mjs";
import {
  readWholeFile
} from "./chunk-KFR2XHG5.mjs";
import {
  UserError,
  systemErrorCode
} from "./chunk-7DHNPKAQ.mjs";

// src/validate/validate-jsonl.ts
import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { availableParallelism } from "node:os";

// src/validate/manifest-check.ts
var MAX_MANIFEST_BYTES = 16 * 1048576;
function refuseUnreadable(path, why, cause) {
  throw new UserError("MANIFEST_UNREADABLE", {
    message: `${path}: the manifest can't be read (${why})`,
    hint: "a run writes its manifest last: a JSONL without one is not finished",
    cause
  });
}
async function parseManifest(path) {
  const file = await readWholeFile(path, MAX_MANIFEST_BYTES);
  if (file.text === void 0) return refuseUnreadable(path, file.fault, file.cause);
  try {
    return JSON.parse(file.text);
  } catch (cause) {
    return refuseUnreadable(path, "it is not JSON", cause);
  }
}
async function readManifest(path) {
  const value = await parseManifest(path);
  const { explainIngestManifest } = await import("./explain-documents-RXHSFW4S.mjs");
  if (explainIngestManifest(value)) return value;
  const [error] = explainIngestManifest.errors ?? [];
  throw new UserError("MANIFEST_INVALID", {
    message: `${path}: is not an ingest manifest: ${error?.instancePath || "the document"} ${error?.message ?? ""}`,
    hint: "`konvid-ingest schema ingest-manifest` prints what one looks like"
  });
}
function compareWithManifest({ jsonl }, facts) {
  const whole = { line: null, field: null, pointer: "" };
  const violations = [];
  if (jsonl.rows !== facts.rows) {
    violations.push({
      ...whole,
      code: "FILE_ROW_COUNT",
      expected: `${jsonl.rows} rows, as the manifest says`,
      found: `${facts.rows} rows`
    });
  }
  if (jsonl.sha256 !== facts.sha256) {
    violations.push({
      ...whole,
      code: "FILE_DIGEST",
      expected: `SHA-256 ${jsonl.sha256}, as the manifest says`,
      found: facts.sha256
    });
  }
  return violations;
}

// src/validate/validate-jsonl.ts
var FileChecker = class {
  claims = [];
  violations = [];
  count = 0;
  rows = 0;
  #digests;
  /** Line on which each digest stood first, by its number. */
  #firstLines = [];
  #options;
  constructor(options, sizeBytes) {
    this.#options = options;
    this.#digests = new DigestTable(estimateRows(sizeBytes));
  }
  add(violation) {
    this.count += 1;
    if (this.violations.length < (this.#options.maxViolations ?? DEFAULT_MAX_VIOLATIONS))
      this.violations.push(violation);
  }
  addAll(violations) {
    for (const violation of violations) this.add(violation);
  }
  visitRow({ number: line, isTerminated, row, digest }) {
    this.rows += 1;
    const { corpus, corpusDir } = this.#options;
    if (corpus !== void 0 && row.corpus !== corpus) {
      const at = { line, field: "corpus", pointer: "/corpus" };
      this.add({ ...at, code: "ROW_WRONG_CORPUS", expected: corpus, found: row.corpus });
    }
    const known = this.#digests.add(digest);
    if (known === this.#firstLines.length) this.#firstLines.push(line);
    else {
      const at = { line, field: "src_sha256", pointer: "/src_sha256" };
      const found = `the clip of line ${this.#firstLines[known]}`;
      this.add({ ...at, code: "ROW_REPEATED", expected: "each clip once", found });
    }
    if (corpusDir !== void 0) {
      const { src, src_sha256, src_size_bytes } = row;
      this.claims.push({ line, src, src_sha256, src_size_bytes, corpus: row.corpus });
    }
    this.#checkEnd(line, isTerminated);
  }
  visitFault({ number: line, isTerminated }, violations) {
    this.rows += 1;
    for (const violation of violations) this.add({ line, ...violation });
    this.#checkEnd(line, isTerminated);
  }
  #checkEnd(line, isTerminated) {
    if (isTerminated) return;
    this.add({
      line,
      code: "LINE_UNTERMINATED",
      field: null,
      pointer: "",
      expected: "LF at the end of the last line",
      found: "the end of the file"
    });
  }
  checkRowCount() {
    const { minRows = 1 } = this.#options;
    if (this.rows >= minRows) return;
    const whole = { line: null, field: null, pointer: "" };
    this.add({ ...whole, code: "FILE_TOO_SHORT", expected: `at least ${minRows} rows`, found: `${this.rows} rows` });
  }
};
async function openJsonl(path) {
  let file;
  try {
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (cause) {
    const code = systemErrorCode(cause);
    const message = `${path}: ${code === "ENOENT" ? "does not exist" : `can't be opened (${code})`}`;
    throw new UserError("JSONL_UNREADABLE", {
      message,
      hint: "name the JSONL that `konvid-ingest ingest` wrote",
      cause
    });
  }
  if ((await file.stat()).isFile()) return file;
  await file.close();
  throw new UserError("JSONL_UNREADABLE", { message: `${path}: is not a regular file` });
}
async function validateFile(path, manifest, options) {
  const file = await openJsonl(path);
  try {
    const checker = new FileChecker(options, (await file.stat()).size);
    const digest = await readRows(file, checker, options.signal);
    checker.checkRowCount();
    const facts = { rows: checker.rows, sha256: digest.sha256 };
    if (manifest !== void 0) checker.addAll(compareWithManifest(manifest, facts));
    if (options.corpusDir !== void 0) {
      const { corpusDir, clipsSubdir, linkTargets = [], signal } = options;
      const concurrency = availableParallelism() + 1;
      const { checkClips } = await import("./clip-check-OE4743JO.mjs");
      checker.addAll(await checkClips(checker.claims, { corpusDir, clipsSubdir, linkTargets, concurrency, signal }));
    }
    return {
      path,
      valid: checker.count === 0,
      rows: checker.rows,
      size_bytes: digest.sizeBytes,
      sha256: digest.sha256,
      clips_checked: options.corpusDir === void 0 ? null : checker.claims.length,
      violation_count: checker.count,
      violations: checker.violations
    };
  } catch (cause) {
    const code = systemErrorCode(cause);
    if (cause instanceof UserError || code === void 0) throw cause;
    throw new UserError("JSONL_READ_FAILED", { message: `${path}: reading failed (${code})`, cause }, 3);
  } finally {
    await file.close();
  }
}
async function validateJsonl(paths, options = {}) {
  const files = typeof paths === "string" ? [paths] : paths;
  if (options.manifest !== void 0 && files.length !== 1) {
    throw new UserError("OPTION_INVALID", {
      message: `--manifest speaks of one JSONL, and ${files.length} were named`,
      hint: "validate them one by one"
    });
  }
  const manifest = options.manifest === void 0 ? void 0 : await readManifest(options.manifest);
  const reports = [];
  for (const path of files) reports.push(await validateFile(path, manifest, options));
  return {
    schema: "konvid-ingest-validation-report-v1",
    valid: reports.every(({ valid }) => valid),
    row_schema: ROW_SCHEMA_ID,
    files: reports
  };
}

export {
  validateJsonl
};
