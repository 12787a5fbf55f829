const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  explainUnwritable
} from "./chunk-HGSW65H4.mjs";
import {
  syncFolder,
  writeDurably
} from "./chunk-3DNDSJB5.mjs";
import {
  systemErrorCode
} from "./chunk-7DHNPKAQ.mjs";

// src/trainer/score/write-verdict.ts
import { mkdir, unlink } from "node:fs/promises";
import { join } from "node:path";
var VERDICT_FILES = {
  PROMOTE: "MOS_PROMOTE.json",
  HOLD: "MOS_HOLD.json"
};
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
    await mkdir(folder, { recursive: true });
    await removeStale(stale, folder);
    await writeDurably(path, `${JSON.stringify(verdict, null, 2)}
`);
  } catch (error) {
    throw explainUnwritable(error, path, "--verdict-dir with");
  }
  return path;
}

export {
  VERDICT_FILES,
  writeVerdict
};
