const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  closeSettled
} from "./chunk-CQKCARKH.mjs";
import {
  systemErrorCode
} from "./chunk-434R5S3O.mjs";

// src/files/durable.ts
import { writeSync } from "node:fs";
import { chmod, lstat, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, resolve } from "node:path";
var PERMISSIONS = 511;
var CLOSED = /* @__PURE__ */ new Set(["EACCES", "ERR_ACCESS_DENIED"]);
async function openFolder(path) {
  try {
    return await open(path, "r");
  } catch (error) {
    if (CLOSED.has(systemErrorCode(error))) return void 0;
    throw error;
  }
}
async function syncFolder(path) {
  if (process.platform === "win32") return;
  const folder = await openFolder(path);
  try {
    await folder?.sync();
  } catch {
  } finally {
    await closeSettled(folder);
  }
}
async function makeFolder(path) {
  const folder = resolve(path);
  const topmost = await mkdir(folder, { recursive: true });
  for (let made = folder; ; made = dirname(made)) {
    await syncFolder(dirname(made)).catch(() => void 0);
    if (topmost === void 0 || made === topmost) return topmost;
  }
}
function writeFully(file, bytes) {
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
}
function nextPath(path) {
  return `${path}.next`;
}
async function rightsOf(path) {
  const stats = await lstat(path).catch(() => void 0);
  return stats?.isFile() === true ? stats.mode & PERMISSIONS : void 0;
}
async function writeDurably(path, contents) {
  const next = nextPath(path);
  await rm(next, { force: true });
  const file = await open(next, "wx", 420);
  try {
    const rights = await rightsOf(path);
    if (rights !== void 0) await chmod(next, rights);
    await file.writeFile(contents);
    await file.sync();
    await file.close();
    await rename(next, path);
  } catch (error) {
    await closeSettled(file);
    await rm(next, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}
async function removeDurably(path) {
  await rm(path, { force: true });
  await syncFolder(dirname(path));
}

export {
  syncFolder,
  makeFolder,
  writeFully,
  nextPath,
  writeDurably,
  removeDurably
};
