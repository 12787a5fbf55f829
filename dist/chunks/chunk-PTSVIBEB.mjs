const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  explainUnwritable
} from "./chunk-6YUISBXT.mjs";
import {
  readBootId
} from "./chunk-RE2YNMKY.mjs";
import {
  readWholeFile
} from "./chunk-2ZXLCIRB.mjs";
import {
  UserError,
  systemErrorCode
} from "./chunk-434R5S3O.mjs";

// src/files/output-lock.ts
import { lstat, unlink as unlink2 } from "node:fs/promises";
import { setTimeout as sleep2 } from "node:timers/promises";

// src/files/lock/held-folder.ts
import fs from "node:fs";
import { rmdir, stat } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";

// src/files/lock/lock-files.ts
function lockFilesOf(output, canBreak = false) {
  return { output, folder: `${output}.lock.d`, owner: `${output}.lock`, canBreak };
}
async function removeIfThere(remove, path) {
  try {
    await remove(path);
  } catch (error) {
    if (systemErrorCode(error) !== "ENOENT") throw error;
  }
}

// src/files/lock/lock-owner.ts
import { randomUUID } from "node:crypto";
import { readlink, unlink, writeFile } from "node:fs/promises";
import { hostname } from "node:os";

// src/files/running-process.ts
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemErrorCode(error) !== "ESRCH";
  }
}

// src/files/lock/lock-owner.ts
var MAX_OWNER_BYTES = 65536;
async function readPidSpace() {
  const boot = await readBootId();
  const namespace = await readlink("/proc/self/ns/pid").catch(() => void 0);
  return boot === void 0 || namespace === void 0 ? "unknown" : `${boot} ${namespace}`;
}
function isOwner(value) {
  const texts = [value?.host, value?.started_at, value?.pid_space, value?.token];
  return Number.isSafeInteger(value?.pid) && Number(value?.pid) > 0 && texts.every((text) => typeof text === "string");
}
async function readOwner(ownerPath) {
  const { text } = await readWholeFile(ownerPath, MAX_OWNER_BYTES);
  try {
    const owner = JSON.parse(text ?? "null");
    return isOwner(owner) ? owner : void 0;
  } catch {
    return void 0;
  }
}
async function isOwnerDead(owner) {
  if (owner === void 0 || owner.pid_space === "unknown") return false;
  if (owner.host !== hostname() || owner.pid_space !== await readPidSpace()) return false;
  return !isRunning(owner.pid);
}
async function signLock(files) {
  const owner = {
    host: hostname(),
    pid: process.pid,
    started_at: (/* @__PURE__ */ new Date()).toISOString(),
    pid_space: await readPidSpace(),
    token: randomUUID()
  };
  await removeIfThere(unlink, files.owner);
  await writeFile(files.owner, `${JSON.stringify(owner)}
`, { flag: "wx" });
  return owner;
}

// src/files/lock/held-folder.ts
var HEARTBEAT_MS = 5e3;
var STALE_MS = 2e4;
var WATCHED_MS = 2 * HEARTBEAT_MS;
var POLL_MS = 500;
async function beatOf({ folder }) {
  return (await stat(folder).catch(() => void 0))?.mtimeMs;
}
async function hasStopped(files) {
  const first = await beatOf(files);
  const begun = performance.now();
  for (; ; ) {
    if (await beatOf(files) !== first) return false;
    const watchedMs = performance.now() - begun;
    const ageMs = Date.now() - (first ?? 0);
    if (watchedMs >= STALE_MS || watchedMs >= WATCHED_MS && ageMs >= STALE_MS) return true;
    await sleep(POLL_MS);
  }
}
async function holdFolder(files, onLost) {
  const { default: lockfile } = await import("./proper-lockfile-67PY2ZJP.mjs");
  let isOurs = true;
  let token;
  const { mkdir, utimes } = fs;
  const look = (path, done) => fs.stat(path, async (error, stats) => {
    const owner = token === void 0 ? void 0 : await readOwner(files.owner);
    const isAnothers = owner !== void 0 && owner.token !== token;
    done(isAnothers ? Object.assign(new Error("another run has signed it"), { code: "ENOENT" }) : error, stats);
  });
  const rmdirOurs = (path, done) => isOurs ? fs.rmdir(path, done) : done(null);
  const rmdirOursSync = (path) => isOurs ? fs.rmdirSync(path) : void 0;
  const release = await lockfile.lock(files.output, {
    lockfilePath: files.folder,
    realpath: false,
    stale: STALE_MS,
    update: HEARTBEAT_MS,
    fs: { mkdir, stat: look, utimes, rmdir: rmdirOurs, rmdirSync: rmdirOursSync },
    onCompromised: onLost
  });
  return {
    release,
    signedAs: (name) => {
      token = name;
    },
    disown: () => {
      isOurs = false;
      return release();
    }
  };
}
function removeFolder({ folder }) {
  return removeIfThere(rmdir, folder);
}

// src/files/output-lock.ts
var LOST = "OUTPUT_LOCK_LOST";
function hasLostOutput(signal) {
  return signal.aborted && signal.reason instanceof UserError && signal.reason.code === LOST;
}
var SETTLE_MS = 300;
async function isHeld(output) {
  const files = lockFilesOf(output);
  const beat = await beatOf(files);
  if (beat === void 0 || Date.now() - beat >= STALE_MS) return false;
  return !await isOwnerDead(await readOwner(files.owner));
}
function refuseHeld({ output, canBreak }, owner) {
  const holder = owner === void 0 ? "another run" : `process ${owner.pid} on ${owner.host}, started ${owner.started_at},`;
  throw new UserError("OUTPUT_LOCKED", {
    message: `${output}: ${holder} is writing to it`,
    hint: canBreak ? "wait for it; if you are certain that it is dead, pass --break-lock" : `wait for it; if it is dead, its lock gives way after ${STALE_MS / 1e3} s`
  });
}
async function take(files, lost) {
  const held = await holdFolder(
    files,
    (cause) => lost.abort(new UserError(LOST, { message: `${files.output}: another run has taken it over`, cause }, 3))
  );
  try {
    const { token } = await signLock(files);
    held.signedAs(token);
    return { held, token };
  } catch (error) {
    if (systemErrorCode(error) !== "EEXIST") {
      await held.release().catch(() => void 0);
      throw error;
    }
    await held.disown();
    return refuseHeld(files, await readOwner(files.owner));
  }
}
async function takeOver(files, lost) {
  const judged = await beatOf(files);
  const holder = await readOwner(files.owner);
  if (!await isOwnerDead(holder) && !await hasStopped(files)) refuseHeld(files, holder);
  const beat = await beatOf(files);
  if (beat !== void 0 && beat !== judged) refuseHeld(files, await readOwner(files.owner));
  await removeFolder(files);
  const lock = await take(files, lost);
  await sleep2(SETTLE_MS);
  const settled = await readOwner(files.owner);
  if (settled?.token === lock.token) return lock;
  await lock.held.disown();
  return refuseHeld(files, settled);
}
async function lockOutput(output, { breakLock } = {}) {
  const files = lockFilesOf(output, breakLock !== void 0);
  const lost = new AbortController();
  try {
    if (breakLock === true) await removeFolder(files);
    const isFree = await beatOf(files) === void 0;
    const lock = await (isFree ? take : takeOver)(files, lost);
    return { lost: lost.signal, release: () => releaseLock(files, lost.signal, lock) };
  } catch (error) {
    if (systemErrorCode(error) === "ELOCKED") refuseHeld(files, await readOwner(files.owner));
    throw explainUnwritable(error, output);
  }
}
async function releaseLock(files, lost, { held, token }) {
  if (lost.aborted) return;
  const isStillOurs = async () => (await readOwner(files.owner))?.token === token;
  if (!await isStillOurs()) return held.disown();
  if (!await succeeds(() => held.release())) return;
  if (await isStillOurs()) await succeeds(() => unlink2(files.owner));
}
async function succeeds(work) {
  try {
    await work();
    return true;
  } catch (error) {
    if (systemErrorCode(error) === void 0) throw error;
    return false;
  }
}
async function tidyLock(output) {
  const { folder, owner } = lockFilesOf(output);
  const isThere = async (path) => await lstat(path).catch(() => void 0) !== void 0;
  if (!await isThere(owner) && !await isThere(folder)) return;
  if (await isHeld(output)) return;
  try {
    const lock = await lockOutput(output);
    await lock.release();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}

export {
  isRunning,
  hasLostOutput,
  isHeld,
  lockOutput,
  tidyLock
};
