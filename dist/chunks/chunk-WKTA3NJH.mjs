const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  explainFailedWrite,
  explainUnwritable
} from "./chunk-6YUISBXT.mjs";
import {
  syncFolder
} from "./chunk-WLVYQT4K.mjs";

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
  /** Removes what was written, if it has not taken its place, or is another run's by now. */
  async discard({ isLost = false } = {}) {
    await this.#file.close().catch(() => void 0);
    if (!isLost) await rm(`${this.#path}.next`, { force: true });
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

export {
  NextFile
};
