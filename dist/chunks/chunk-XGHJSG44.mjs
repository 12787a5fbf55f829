const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };

// src/number-list.ts
var CHUNK_BITS = 15;
var CHUNK_LENGTH = 2 ** CHUNK_BITS;
var NumberList = class {
  #type;
  #chunks = [];
  #length = 0;
  /** @param type which numbers it can hold, such as Uint32Array for 0 to 2^32 - 1; others are changed as it does */
  constructor(type) {
    this.#type = type;
  }
  get length() {
    return this.#length;
  }
  /** The number at a position; undefined past the end. */
  at(position) {
    return position < this.#length ? this.#chunks[position >>> CHUNK_BITS]?.[position & CHUNK_LENGTH - 1] : void 0;
  }
  push(value) {
    this.set(this.#length, value);
  }
  /** Puts a number at a position, at most one past the end. */
  set(position, value) {
    const place = position >>> CHUNK_BITS;
    let chunk = this.#chunks[place];
    if (chunk === void 0) {
      chunk = new this.#type(CHUNK_LENGTH);
      this.#chunks[place] = chunk;
    }
    chunk[position & CHUNK_LENGTH - 1] = value;
    if (position >= this.#length) this.#length = position + 1;
  }
};

export {
  NumberList
};
