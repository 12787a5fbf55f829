const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  ffprobePlace
} from "./chunk-B2DAISS6.mjs";
import {
  isSettled,
  toState
} from "./chunk-ZNEGE52L.mjs";
import {
  UserError,
  systemErrorCode
} from "./chunk-7DHNPKAQ.mjs";

// src/ffprobe/find.ts
import { createHash } from "node:crypto";
import { constants, createReadStream } from "node:fs";
import { access, stat } from "node:fs/promises";
import { delimiter, isAbsolute, join as join2, resolve } from "node:path";
import { pipeline } from "node:stream/promises";

// src/ffprobe/environment.ts
var PASSED_ON = [
  "PATH",
  "LD_LIBRARY_PATH",
  "DYLD_LIBRARY_PATH",
  "DYLD_FALLBACK_LIBRARY_PATH",
  "SYSTEMROOT",
  "SystemRoot",
  "TMPDIR",
  "TEMP"
];
function ffprobeEnvironment(environment) {
  const passedOn = PASSED_ON.flatMap((name) => {
    const value = environment[name];
    return value === void 0 ? [] : [[name, value]];
  });
  return { ...Object.fromEntries(passedOn), LC_ALL: "C" };
}

// src/ffprobe/child.ts
var HAS_GROUPS = process.platform !== "win32";
var PIPE_GRACE_MS = 500;
function killGroup(pid) {
  if (pid === void 0 || !HAS_GROUPS) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch (error) {
    if (systemErrorCode(error) !== "ESRCH" && systemErrorCode(error) !== "EPERM") throw error;
  }
}
async function runChild(binary, args, options) {
  const { timeoutMs, maxOutputBytes, signal } = options;
  const { execa } = await import("./execa-DO4S4UBY.mjs");
  signal?.throwIfAborted();
  const child = execa(binary, args, {
    env: ffprobeEnvironment(process.env),
    extendEnv: false,
    stdin: "ignore",
    detached: HAS_GROUPS,
    timeout: timeoutMs,
    killSignal: "SIGKILL",
    maxBuffer: maxOutputBytes,
    stripFinalNewline: false,
    reject: false,
    windowsHide: true,
    ...signal === void 0 ? {} : { cancelSignal: signal }
  });
  let grace;
  child.nodeChildProcess.once("exit", () => {
    killGroup(child.pid);
    grace = setTimeout(() => {
      child.stdout.destroy();
      child.stderr.destroy();
    }, PIPE_GRACE_MS);
  });
  const { stdout, stderr, exitCode, signal: killedBy, timedOut, isMaxBuffer, ...result } = await child;
  clearTimeout(grace);
  signal?.throwIfAborted();
  const hasStarted = exitCode !== void 0 || killedBy !== void 0 || timedOut || isMaxBuffer;
  const startError = hasStarted ? void 0 : systemErrorCode(result.cause) ?? result.shortMessage ?? "unknown";
  return { stdout, stderr, exitCode, signal: killedBy, timedOut, isTooMuch: isMaxBuffer, startError };
}

// src/ffprobe/remembered.ts
import { closeSync, mkdirSync, openSync, readFileSync, readSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
var FILE = "ffprobe-seen.json";
var SCHEMA = "konvid-ingest-ffprobe-seen-v1";
var MAX_ENTRIES = 16;
var SCRIPT = "#!";
function placeOf(environment) {
  return join(dirname(ffprobePlace(environment)), FILE);
}
function isScript(path) {
  const file = openSync(path, "r");
  try {
    const beginning = Buffer.alloc(SCRIPT.length);
    readSync(file, beginning, 0, SCRIPT.length, 0);
    return beginning.toString("latin1") === SCRIPT;
  } finally {
    closeSync(file);
  }
}
function identifiableState(path, nowMs) {
  return attempt(() => {
    const state = toState(statSync(path, { bigint: true }));
    if (!isSettled(state, nowMs) || isScript(path)) return void 0;
    const { dev, ino, size, mtimeNs, ctimeNs } = state;
    return [dev, ino, size, mtimeNs, ctimeNs].join(" ");
  });
}
function isEntry(value) {
  const texts = [value?.path, value?.state, value?.version];
  return texts.every((text) => typeof text === "string") && /^[0-9a-f]{64}$/.test(String(value?.sha256));
}
function readEntries(environment) {
  const file = attempt(() => JSON.parse(readFileSync(placeOf(environment), "utf8")));
  const { schema, entries } = file ?? {};
  return schema === SCHEMA && Array.isArray(entries) ? entries.filter(isEntry) : [];
}
function attempt(work) {
  try {
    return work();
  } catch (error) {
    if (systemErrorCode(error) === void 0 && !(error instanceof SyntaxError)) throw error;
    return void 0;
  }
}
function recallFfprobe(path, state, environment) {
  const known = readEntries(environment).find((entry) => entry.path === path && entry.state === state);
  return known === void 0 ? void 0 : { version: known.version, sha256: known.sha256 };
}
function rememberFfprobe(entry, environment) {
  attempt(() => {
    const others = readEntries(environment).filter(({ path }) => path !== entry.path);
    const place = placeOf(environment);
    mkdirSync(dirname(place), { recursive: true });
    const written = `${place}.${process.pid}`;
    writeFileSync(
      written,
      `${JSON.stringify({ schema: SCHEMA, entries: [entry, ...others].slice(0, MAX_ENTRIES) })}
`
    );
    renameSync(written, place);
  });
}

// src/ffprobe/find.ts
var VERSION_TIMEOUT_MS = 2e4;
var HOW_TO_GET_IT = "run `konvid-ingest setup`, install FFmpeg, or name the binary with --ffprobe-bin or FFPROBE_BIN";
async function isExecutable(path) {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
async function findOnPath(name, environment) {
  const names = process.platform === "win32" ? [`${name}.exe`, name] : [name];
  const folders = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  for (const folder of folders) {
    for (const candidate of names.map((file) => join2(folder, file))) {
      if (await isExecutable(candidate)) return candidate;
    }
  }
  return void 0;
}
async function locate({ binary, environment }) {
  const named = binary ?? environment["FFPROBE_BIN"] ?? "";
  if (named === "") {
    const found2 = await findOnPath("ffprobe", environment);
    if (found2 !== void 0) return found2;
    const setUp = ffprobePlace(environment);
    if (await isExecutable(setUp)) return setUp;
    throw new UserError("FFPROBE_NOT_FOUND", { message: "ffprobe is not on the PATH", hint: HOW_TO_GET_IT });
  }
  const isPath = isAbsolute(named) || /[/\\]/.test(named);
  const found = isPath ? resolve(named) : await findOnPath(named, environment) ?? resolve(named);
  if (await isExecutable(found)) return found;
  const source = binary === void 0 ? "FFPROBE_BIN" : "--ffprobe-bin";
  throw new UserError("FFPROBE_NOT_FOUND", {
    message: `${source} ${JSON.stringify(named)}: no executable file of this name`,
    hint: HOW_TO_GET_IT
  });
}
async function readVersion(path, signal) {
  const options = { timeoutMs: VERSION_TIMEOUT_MS, maxOutputBytes: 1048576, signal };
  const { stdout, exitCode } = await runChild(path, ["-version"], options);
  const version = /^ffprobe version (\S+)/.exec(stdout)?.[1];
  if (version !== void 0 && exitCode === 0) return version;
  throw new UserError("FFPROBE_UNUSABLE", {
    message: `${path}: does not answer "-version" as ffprobe does`,
    hint: HOW_TO_GET_IT
  });
}
async function hashFile(path) {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path, { highWaterMark: 1048576 }), hash);
  return hash.digest("hex");
}
async function findFfprobe(options) {
  const path = resolve(await locate(options));
  const { environment, rehash } = options;
  const nowMs = Date.now();
  const state = identifiableState(path, nowMs);
  const known = state === void 0 || rehash ? void 0 : recallFfprobe(path, state, environment);
  if (known !== void 0) return { path, ...known, isRecalled: true };
  const [version, sha256] = await Promise.all([readVersion(path), hashFile(path)]);
  if (state !== void 0 && identifiableState(path, nowMs) === state) {
    rememberFfprobe({ path, state, version, sha256 }, environment);
  }
  return { path, version, sha256, isRecalled: false };
}
async function confirmFfprobe({ path, version }, signal) {
  const now = await readVersion(path, signal);
  if (now === version) return;
  throw new UserError("FFPROBE_UNUSABLE", {
    message: `${path}: is of version ${now}, though nothing of the file has changed since it was of version ${version}`,
    hint: "run with --rehash"
  });
}

export {
  runChild,
  hashFile,
  findFfprobe,
  confirmFfprobe
};
