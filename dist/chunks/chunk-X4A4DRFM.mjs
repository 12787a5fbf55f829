const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  NumberList
} from "./chunk-XGHJSG44.mjs";

// src/clips/text-list.ts
var CHUNK_BYTES = 1048576;
var MAX_UNIT_BYTES = 3;
var TextList = class {
  #chunks = [];
  /** Where each text ends, as if the pieces were one. */
  #ends = new NumberList(Uint32Array);
  #end = 0;
  get length() {
    return this.#ends.length;
  }
  /**
   * @param text well-formed (anything else comes back with replacement characters), and shorter than 300,000 units
   * @returns its number
   */
  push(text) {
    const most = text.length * MAX_UNIT_BYTES;
    if (most > CHUNK_BYTES) throw new RangeError(`a text of ${text.length} units is too long for the list`);
    let chunk = this.#chunks.at(-1);
    const begins = (this.#chunks.length - 1) * CHUNK_BYTES;
    if (chunk === void 0 || this.#end + most > begins + CHUNK_BYTES) {
      this.#end = this.#chunks.length * CHUNK_BYTES;
      chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES);
      this.#chunks.push(chunk);
    }
    this.#end += chunk.write(text, this.#end - (this.#chunks.length - 1) * CHUNK_BYTES);
    this.#ends.push(this.#end);
    return this.#ends.length - 1;
  }
  at(number) {
    const start = this.#startOf(number);
    const chunk = this.#chunks[Math.floor(start / CHUNK_BYTES)];
    const from = start % CHUNK_BYTES;
    return chunk?.toString("utf8", from, from + this.#lengthOf(number, start)) ?? "";
  }
  /** Whether the text of this number has the first so many bytes of the given ones. */
  isAt(number, bytes, length) {
    const start = this.#startOf(number);
    if (this.#lengthOf(number, start) !== length) return false;
    const chunk = this.#chunks[Math.floor(start / CHUNK_BYTES)];
    const from = start % CHUNK_BYTES;
    for (let at = 0; at < length; at += 1) if (chunk?.[from + at] !== bytes[at]) return false;
    return true;
  }
  #lengthOf(number, start) {
    return (this.#ends.at(number) ?? start) - start;
  }
  /** Where the text before ends; or where the piece begins in which this one ends. */
  #startOf(number) {
    const before = number === 0 ? 0 : this.#ends.at(number - 1) ?? 0;
    const last = (this.#ends.at(number) ?? 0) - 1;
    return Math.max(before, last - last % CHUNK_BYTES);
  }
};

export {
  TextList
};
