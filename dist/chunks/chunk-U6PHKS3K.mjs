import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  CorpusFolders,
  ROW_SCHEMA_ID,
  findClipFolder,
  parseLine,
  readLines,
  readWholeFile,
  resolveEntry
} from "./chunk-4TPRBMI3.mjs";
import {
  DEFAULT_MAX_VIOLATIONS
} from "./chunk-4OZ5M6KJ.mjs";
import {
  findCorpus
} from "./chunk-E6ETUYCB.mjs";
import {
  ClipReader,
  drawBoundary,
  isFault,
  pMap
} from "./chunk-YW5EE6I7.mjs";
import {
  UserError,
  systemErrorCode
} from "./chunk-OGL3B4ST.mjs";

// src/validate/validate-jsonl.ts
import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { availableParallelism as availableParallelism2 } from "node:os";

// src/validate/clip-check.ts
import { availableParallelism } from "node:os";
async function checkClip(claim, { clips, boundary, reader }) {
  const at = { line: claim.line, field: "src", pointer: "/src" };
  const clip = clips.get(claim.src);
  if (clip === void 0) {
    return [{ ...at, code: "CLIP_MISSING", expected: `a clip ${claim.src}`, found: `none in ${clips.path}` }];
  }
  const path = await resolveEntry(clips.path, clip, boundary);
  const reading = typeof path === "string" ? await reader.read(path) : path;
  if (isFault(reading)) {
    return [{ ...at, code: reading.code, expected: `a clip ${claim.src} that can be read`, found: reading.reason }];
  }
  if (reading.sha256 === claim.src_sha256) return [];
  return [
    {
      line: claim.line,
      field: "src_sha256",
      pointer: "/src_sha256",
      code: "CLIP_DIFFERS",
      expected: `${claim.src_size_bytes} bytes with SHA-256 ${claim.src_sha256}`,
      found: `${reading.sizeBytes} bytes with SHA-256 ${reading.sha256}`
    }
  ];
}
async function checkClips(claims, { corpusDir, linkTargets, concurrency, signal }) {
  const [first] = claims;
  if (first === void 0) return [];
  const boundary = await drawBoundary(corpusDir, linkTargets);
  const clips = await findClipFolder(new CorpusFolders(boundary), findCorpus(first.corpus), boundary.root);
  const reader = new ClipReader({ threads: Math.min(concurrency, availableParallelism()), signal });
  try {
    const checked = await pMap(claims, (claim) => checkClip(claim, { clips, boundary, reader }), {
      concurrency,
      ...signal === void 0 ? {} : { signal }
    });
    return checked.flat();
  } finally {
    await reader.close();
  }
}

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
  const { explainIngestManifest } = await import("./explain-documents-ENXNOHT3.mjs");
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
  #firstLine = /* @__PURE__ */ new Map();
  #options;
  constructor(options) {
    this.#options = options;
  }
  add(violation) {
    this.count += 1;
    if (this.violations.length < (this.#options.maxViolations ?? DEFAULT_MAX_VIOLATIONS))
      this.violations.push(violation);
  }
  addAll(violations) {
    for (const violation of violations) this.add(violation);
  }
  visit({ number, bytes, isTerminated }) {
    const { row, violations } = parseLine(bytes);
    this.rows += 1;
    if (row !== void 0) this.#visitRow(row, number);
    for (const violation of violations ?? []) this.add({ line: number, ...violation });
    if (isTerminated) return;
    this.add({
      line: number,
      code: "LINE_UNTERMINATED",
      field: null,
      pointer: "",
      expected: "LF at the end of the last line",
      found: "the end of the file"
    });
  }
  #visitRow(row, line) {
    const { corpus } = this.#options;
    if (corpus !== void 0 && row.corpus !== corpus) {
      this.add({
        line,
        code: "ROW_WRONG_CORPUS",
        field: "corpus",
        pointer: "/corpus",
        expected: corpus,
        found: row.corpus
      });
    }
    const first = this.#firstLine.get(row.src_sha256);
    if (first === void 0) this.#firstLine.set(row.src_sha256, line);
    else {
      const at = { line, field: "src_sha256", pointer: "/src_sha256" };
      this.add({ ...at, code: "ROW_REPEATED", expected: "each clip once", found: `the clip of line ${first}` });
    }
    if (this.#options.corpusDir === void 0) return;
    const { src, src_sha256, src_size_bytes } = row;
    this.claims.push({ line, src, src_sha256, src_size_bytes, corpus: row.corpus });
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
  const checker = new FileChecker(options);
  const file = await openJsonl(path);
  try {
    const digest = await readLines(file, (line) => checker.visit(line), options.signal);
    checker.checkRowCount();
    const facts = { rows: checker.rows, sha256: digest.sha256 };
    if (manifest !== void 0) checker.addAll(compareWithManifest(manifest, facts));
    if (options.corpusDir !== void 0) {
      const { corpusDir, linkTargets = [], signal } = options;
      const concurrency = availableParallelism2() + 1;
      checker.addAll(await checkClips(checker.claims, { corpusDir, linkTargets, concurrency, signal }));
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
