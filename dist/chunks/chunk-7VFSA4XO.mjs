const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  lockOutput
} from "./chunk-PTSVIBEB.mjs";
import {
  explainUnwritable
} from "./chunk-6YUISBXT.mjs";
import {
  makeFolder,
  syncFolder,
  writeDurably
} from "./chunk-WLVYQT4K.mjs";
import {
  systemErrorCode
} from "./chunk-434R5S3O.mjs";

// src/trainer/score/write-verdict.ts
import { unlink } from "node:fs/promises";
import { join } from "node:path";
var VERDICT_FILES = {
  PROMOTE: "MOS_PROMOTE.json",
  HOLD: "MOS_HOLD.json"
};
var LOCKED_NAME = "mos-verdict";
async function removeStale(path, folder) {
  try {
    await unlink(path);
  } catch (error) {
    if (systemErrorCode(error) === "ENOENT") return;
    throw error;
  }
  await syncFolder(folder);
}
async function writeVerdict(verdict, folder) {
  const path = join(folder, VERDICT_FILES[verdict.verdict]);
  const stale = join(folder, VERDICT_FILES[verdict.verdict === "PROMOTE" ? "HOLD" : "PROMOTE"]);
  try {
    await makeFolder(folder);
    const lock = await lockOutput(join(folder, LOCKED_NAME));
    try {
      await removeStale(stale, folder);
      await writeDurably(path, `${JSON.stringify(verdict, null, 2)}
`);
    } finally {
      await lock.release();
    }
  } catch (error) {
    throw explainUnwritable(error, path, "--verdict-dir with");
  }
  return path;
}

export {
  VERDICT_FILES,
  writeVerdict
};
