const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  isInside
} from "./chunk-DNPIEZAD.mjs";
import {
  systemErrorCode
} from "./chunk-434R5S3O.mjs";

// src/clips/resolve-entry.ts
import { lstat, realpath } from "node:fs/promises";
import { sep } from "node:path";
function pathOf({ folder, name }) {
  return folder.endsWith(sep) ? `${folder}${name}` : `${folder}${sep}${name}`;
}
async function resolveEntry(entry, boundary) {
  const path = pathOf(entry);
  if (entry.kind === "file") return path;
  try {
    const real = await realpath(path);
    if (!isInside(boundary, real)) {
      return {
        code: "CLIP_LINK_OUTSIDE",
        reason: `a link to ${real}, outside the corpus folder; if that is meant, pass --link-target with its folder`
      };
    }
    const stats = await lstat(real);
    return stats.isFile() ? real : { code: "CLIP_NOT_REGULAR", reason: "not a regular file" };
  } catch (error) {
    return {
      code: "CLIP_UNREADABLE",
      reason: `a link that leads nowhere (${systemErrorCode(error) ?? String(error)})`
    };
  }
}

export {
  pathOf,
  resolveEntry
};
