const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  UserError,
  systemErrorCode
} from "./chunk-434R5S3O.mjs";

// src/clips/boundary.ts
import { realpath } from "node:fs/promises";
import { isAbsolute, relative, sep } from "node:path";
async function realFolder(path, what, code) {
  try {
    return await realpath(path);
  } catch (cause) {
    const isAbsent = systemErrorCode(cause) === "ENOENT";
    throw new UserError(code, {
      message: `${what} ${path}: ${isAbsent ? "does not exist" : `can't be opened (${systemErrorCode(cause)})`}`,
      hint: "check the path, and that this user may read it",
      cause
    });
  }
}
async function drawBoundary(corpusDir, linkTargets) {
  return {
    root: await realFolder(corpusDir, "the corpus folder", "CORPUS_NOT_FOUND"),
    linkTargets: await Promise.all(
      linkTargets.map((target) => realFolder(target, "the link target", "LINK_TARGET_NOT_FOUND"))
    )
  };
}
function contains(folder, path) {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
function isInside({ root, linkTargets }, path) {
  return [root, ...linkTargets].some((folder) => contains(folder, path));
}

export {
  drawBoundary,
  contains,
  isInside
};
