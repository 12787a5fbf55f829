const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  readWholeFile
} from "./chunk-2ZXLCIRB.mjs";
import {
  UserError
} from "./chunk-434R5S3O.mjs";

// src/contract/read-manifest.ts
var MAX_MANIFEST_BYTES = 16 * 1048576;
function refuseUnreadable(path, why, cause) {
  throw new UserError("MANIFEST_UNREADABLE", {
    message: `${path}: the manifest can't be read (${why})`,
    hint: "a run writes its manifest last: a JSONL without one is not finished",
    cause
  });
}
async function parseManifest(path) {
  const { text, fault, ...rest } = await readWholeFile(path, MAX_MANIFEST_BYTES);
  if (text === void 0) return refuseUnreadable(path, fault, "cause" in rest ? rest.cause : void 0);
  try {
    return { value: JSON.parse(text), text };
  } catch (cause) {
    return refuseUnreadable(path, "it is not JSON", cause);
  }
}
async function readIngestManifest(path) {
  const { value, text } = await parseManifest(path);
  const { explainIngestManifest } = await import("./explain-documents-WUOLIJ7T.mjs");
  if (explainIngestManifest(value)) return { manifest: value, text };
  throw refuseInvalid(path, explainIngestManifest.errors);
}
function refuseInvalid(path, errors) {
  const [error] = errors ?? [];
  return new UserError("MANIFEST_INVALID", {
    message: `${path}: is not the manifest of a JSONL: ${error?.instancePath || "the document"} ${error?.message ?? ""}`,
    hint: "`konvid-ingest schema ingest-manifest` prints what one looks like"
  });
}
var UNIFIED_VERSION = "konvid-ingest-unified-manifest-v1";
function isUnifiedManifest(value) {
  return typeof value === "object" && value !== null && "schema" in value && value.schema === UNIFIED_VERSION;
}
async function readManifest(path) {
  const { value } = await parseManifest(path);
  const { explainIngestManifest, explainUnifiedManifest } = await import("./explain-documents-WUOLIJ7T.mjs");
  const explain = isUnifiedManifest(value) ? explainUnifiedManifest : explainIngestManifest;
  if (explain(value)) return value;
  throw refuseInvalid(path, explain.errors);
}

export {
  MAX_MANIFEST_BYTES,
  readIngestManifest,
  readManifest
};
