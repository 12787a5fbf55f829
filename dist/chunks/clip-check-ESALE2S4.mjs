const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  CorpusFolders,
  findClips,
  requireClips
} from "./chunk-QYC5LXPR.mjs";
import "./chunk-X4A4DRFM.mjs";
import {
  findCorpus
} from "./chunk-2TFKSML3.mjs";
import {
  resolveEntry
} from "./chunk-S6O7KJU5.mjs";
import "./chunk-XGHJSG44.mjs";
import {
  readInThreads
} from "./chunk-MGF3CYJ3.mjs";
import {
  isFault
} from "./chunk-M4VKSXP7.mjs";
import {
  pMap
} from "./chunk-P6EGDUWD.mjs";
import "./chunk-NT3QGQ6R.mjs";
import {
  drawBoundary
} from "./chunk-DNPIEZAD.mjs";
import "./chunk-ZNEGE52L.mjs";
import "./chunk-CQKCARKH.mjs";
import "./chunk-434R5S3O.mjs";
import "./chunk-55WS5TIV.mjs";

// src/validate/clip-check.ts
import { availableParallelism } from "node:os";
async function checkEntry(claim, entry, { boundary, reader }) {
  const { line, src } = claim;
  const path = await resolveEntry(entry, boundary);
  const reading = typeof path === "string" ? await reader.read(path) : path;
  if (isFault(reading)) {
    const expected = `a clip ${src} that can be read`;
    return { line, field: "src", pointer: "/src", code: reading.code, expected, found: reading.reason };
  }
  if (reading.sha256 === claim.src_sha256) return void 0;
  return {
    line,
    field: "src_sha256",
    pointer: "/src_sha256",
    code: "CLIP_DIFFERS",
    expected: `${claim.src_size_bytes} bytes with SHA-256 ${claim.src_sha256}`,
    found: `${reading.sizeBytes} bytes with SHA-256 ${reading.sha256}`
  };
}
async function checkClip(claim, context) {
  const { line, src } = claim;
  const { clips } = context;
  let first;
  for (const entry of clips.named(src)) {
    const violation = await checkEntry(claim, entry, context);
    if (violation === void 0) return [];
    first ??= violation;
  }
  if (first !== void 0) return [first];
  const found = `none in ${clips.folders.map(({ path }) => path).join(", ")}`;
  return [{ line, field: "src", pointer: "/src", code: "CLIP_MISSING", expected: `a clip ${src}`, found }];
}
async function checkClips(claims, { corpusDir, clipsSubdir: subdir, linkTargets, concurrency, onBytes, signal }) {
  const [first] = claims;
  if (first === void 0) return [];
  const boundary = await drawBoundary(corpusDir, linkTargets);
  const corpus = findCorpus(first.corpus);
  const clips = await findClips(new CorpusFolders(boundary), corpus, { subdir });
  requireClips(clips, corpus, { root: boundary.root, subdir });
  const reader = readInThreads({ threads: Math.min(concurrency, availableParallelism()), signal });
  try {
    const context = { clips, boundary, reader };
    const check = async (claim) => {
      const violations = await checkClip(claim, context);
      onBytes?.(claim.src_size_bytes);
      return violations;
    };
    const checked = await pMap(claims, check, { concurrency, ...signal === void 0 ? {} : { signal } });
    return checked.flat();
  } finally {
    await reader.close();
  }
}
export {
  checkClips
};
