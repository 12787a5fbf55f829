const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  explainUnwritable
} from "./chunk-HGSW65H4.mjs";
import {
  readWholeFile
} from "./chunk-KFR2XHG5.mjs";
import {
  UserError,
  systemErrorCode
} from "./chunk-7DHNPKAQ.mjs";

// src/output-lock.ts
import { randomUUID } from "node:crypto";
import { readFile, readlink, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
var MAX_OWNER_BYTES = 65536;
var HEARTBEAT_MS = 5e3;
var STALE_MS = 2e4;
var SETTLE_MS = 300;
async function readPidSpace() {
  try {
    const boot = await readFile("/proc/sys/kernel/random/boot_id", "utf8");
    return `${boot.trim()} ${await readlink("/proc/self/ns/pid")}`;
  } catch {
    return "unknown";
  }
}
async function readOwner(ownerPath) {
  const { text } = await readWholeFile(ownerPath, MAX_OWNER_BYTES);
  try {
    const owner = JSON.parse(text ?? "null");
    return Number.isSafeInteger(owner?.pid) && Number(owner?.pid) > 0 ? owner : void 0;
  } catch {
    return void 0;
  }
}
async function isOwnerDead(owner) {
  if (owner === void 0 || owner.pid_space === "unknown") return false;
  if (owner.host !== hostname() || owner.pid_space !== await readPidSpace()) return false;
  try {
    process.kill(owner.pid, 0);
    return false;
  } catch (error) {
    return systemErrorCode(error) === "ESRCH";
  }
}
async function hasStopped(lockPath) {
  const beat = async () => (await stat(lockPath).catch(() => void 0))?.mtimeMs;
  const first = await beat();
  const deadline = Date.now() + STALE_MS;
  while (Date.now() < deadline) {
    const age = Date.now() - (await beat() ?? 0);
    if (age >= STALE_MS) return true;
    await sleep(Math.min(500, HEARTBEAT_MS));
    if (await beat() !== first) return false;
  }
  return true;
}
async function isHeld(output) {
  const beat = await stat(lockFilesOf(output).folder).catch(() => void 0);
  if (beat === void 0 || Date.now() - beat.mtimeMs >= STALE_MS) return false;
  return !await isOwnerDead(await readOwner(lockFilesOf(output).owner));
}
function refuseHeld(output, owner) {
  const holder = owner === void 0 ? "another run" : `process ${owner.pid} on ${owner.host}, started ${owner.started_at},`;
  throw new UserError("OUTPUT_LOCKED", {
    message: `${output}: ${holder} is writing to it`,
    hint: "wait for it; if you are certain that it is dead, pass --break-lock"
  });
}
function lockFilesOf(output) {
  return { output, folder: `${output}.lock.d`, owner: `${output}.lock` };
}
async function acquire(files, lost) {
  const { default: lockfile } = await import("./proper-lockfile-67PY2ZJP.mjs");
  return lockfile.lock(files.output, {
    lockfilePath: files.folder,
    realpath: false,
    stale: STALE_MS,
    update: HEARTBEAT_MS,
    onCompromised: (cause) => {
      lost.abort(
        new UserError("OUTPUT_LOCK_LOST", { message: `${files.output}: another run has taken it over`, cause }, 3)
      );
    }
  });
}
async function sign(files) {
  const owner = {
    host: hostname(),
    pid: process.pid,
    started_at: (/* @__PURE__ */ new Date()).toISOString(),
    pid_space: await readPidSpace(),
    token: randomUUID()
  };
  const written = `${files.owner}.${owner.token}`;
  await writeFile(written, `${JSON.stringify(owner)}
`, { flag: "wx" });
  await rename(written, files.owner);
  return owner;
}
async function clear({ folder }) {
  try {
    await rmdir(folder);
  } catch (error) {
    if (systemErrorCode(error) !== "ENOENT") throw error;
  }
}
async function takeOver(files, lost) {
  const holder = await readOwner(files.owner);
  if (!await isOwnerDead(holder) && !await hasStopped(files.folder)) refuseHeld(files.output, holder);
  await clear(files);
  const release = await acquire(files, lost);
  const { token } = await sign(files);
  await sleep(SETTLE_MS);
  const settled = await readOwner(files.owner);
  if (settled?.token === token) return release;
  return refuseHeld(files.output, settled);
}
async function lockOutput(output, { breakLock }) {
  const files = lockFilesOf(output);
  const lost = new AbortController();
  try {
    if (breakLock) await clear(files);
    let release;
    try {
      release = await acquire(files, lost);
      await sign(files);
    } catch (error) {
      if (systemErrorCode(error) !== "ELOCKED") throw error;
      release = await takeOver(files, lost);
    }
    return { lost: lost.signal, release: () => releaseLock(files, { lost: lost.signal, release }) };
  } catch (error) {
    if (systemErrorCode(error) === "ELOCKED") refuseHeld(output, await readOwner(files.owner));
    throw explainUnwritable(error, output);
  }
}
async function releaseLock(files, { lost, release }) {
  if (lost.aborted) return;
  await rm(files.owner, { force: true });
  await release();
}

export {
  isHeld,
  lockOutput
};
