const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  explainFailedWrite,
  explainUnwritable
} from "./chunk-HGSW65H4.mjs";
import {
  syncFolder
} from "./chunk-3DNDSJB5.mjs";
import {
  UserError,
  systemErrorCode
} from "./chunk-7DHNPKAQ.mjs";

// src/trainer/next-file.ts
import { createHash } from "node:crypto";
import { writeSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
var BLOCK_CHARACTERS = 1048576;
var NOTHING_KEPT = "what stood there before stands there still";
var NextFile = class _NextFile {
  #path;
  #file;
  #hash = createHash("sha256");
  #parts = [];
  #waiting = 0;
  #sizeBytes = 0;
  constructor(path, file) {
    this.#path = path;
    this.#file = file;
  }
  /** @throws UserError OUTPUT_NOT_WRITABLE, OUTPUT_WRITE_FAILED */
  static async open(path) {
    try {
      await rm(`${path}.next`, { force: true });
      return new _NextFile(path, await open(`${path}.next`, "wx", 420));
    } catch (error) {
      throw explainUnwritable(error, path);
    }
  }
  /**
   * Adds text; it is written at once where enough has come together, so that a caller which can't wait needs no more memory.
   *
   * @throws UserError OUTPUT_WRITE_FAILED
   */
  write(text) {
    this.#parts.push(text);
    this.#waiting += text.length;
    if (this.#waiting >= BLOCK_CHARACTERS) this.#flush();
  }
  /** @throws UserError OUTPUT_WRITE_FAILED */
  async finish() {
    this.#flush();
    try {
      await this.#file.sync();
    } catch (error) {
      throw explainFailedWrite(error, this.#path, NOTHING_KEPT);
    }
    return { sizeBytes: this.#sizeBytes, sha256: this.#hash.digest("hex") };
  }
  /** Puts the finished file into its place. */
  async replace() {
    try {
      await this.#file.close();
      await rename(`${this.#path}.next`, this.#path);
      await syncFolder(dirname(this.#path));
    } catch (error) {
      throw explainFailedWrite(error, this.#path, NOTHING_KEPT);
    }
  }
  /** Removes what was written, if it has not taken its place. */
  async discard() {
    await this.#file.close().catch(() => void 0);
    await rm(`${this.#path}.next`, { force: true });
  }
  #flush() {
    const bytes = Buffer.from(this.#parts.join(""), "utf8");
    this.#parts = [];
    this.#waiting = 0;
    this.#hash.update(bytes);
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(this.#file.fd, bytes, at);
    } catch (error) {
      throw explainFailedWrite(error, this.#path, NOTHING_KEPT);
    }
    this.#sizeBytes += bytes.length;
  }
};

// src/trainer/whole-output.ts
import { constants } from "node:fs";
import { lstat, mkdir, open as open2, realpath, stat } from "node:fs/promises";
import { basename, dirname as dirname2, join, resolve } from "node:path";
var BEGINNING_BYTES = 65536;
async function locate(path) {
  const stats = await lstat(path).catch(() => void 0);
  if (stats !== void 0) return realpath(path);
  const folder = dirname2(path);
  return folder === path ? path : join(await locate(folder), basename(path));
}
async function isSameFile(path, other) {
  const [one, two] = await Promise.all(
    [path, other].map((each) => stat(each, { bigint: true }).catch(() => void 0))
  );
  return one !== void 0 && two !== void 0 && one.ino === two.ino && one.dev === two.dev;
}
async function readBeginning(path, option) {
  let file;
  try {
    file = await open2(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    if (systemErrorCode(error) === "ENOENT") return void 0;
    throw error;
  }
  try {
    if (!(await file.stat()).isFile()) {
      throw new UserError("OUTPUT_NOT_REGULAR", {
        message: `${path}: is not a regular file`,
        hint: `pass ${option} with the path of a file`
      });
    }
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BEGINNING_BYTES), 0, BEGINNING_BYTES, 0);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await file.close();
  }
}
async function settleOutput({ given, option, inputs, isOurs }) {
  try {
    const path = await locate(resolve(given));
    for (const input of inputs) {
      if (await isSameFile(path, input)) {
        throw new UserError("OUTPUT_AMONG_INPUTS", {
          message: `${path}: is one of the files that are read`,
          hint: `pass ${option} with another path`
        });
      }
    }
    const beginning = await readBeginning(path, option);
    if (beginning === void 0 || beginning.trim() === "" || isOurs(beginning)) return path;
    throw new UserError("OUTPUT_FOREIGN", {
      message: `${path}: stands already and was not written by this command`,
      hint: `move it away, or pass ${option} with another path`
    });
  } catch (error) {
    throw explainUnwritable(error, resolve(given));
  }
}
async function makeFolderOf(path) {
  try {
    await mkdir(dirname2(path), { recursive: true });
  } catch (error) {
    throw explainUnwritable(error, path);
  }
}

export {
  NextFile,
  settleOutput,
  makeFolderOf
};
