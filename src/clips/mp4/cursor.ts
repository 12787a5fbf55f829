/** Thrown inside this folder alone; made once, because a stack trace would cost more than the reading. */
const NOT_CANONICAL = new Error('not plainly canonical');

/** Ends the reading where a clip isn't what a canonical writer makes: somebody who knows more formats must look at it. */
export function demand(isCanonical: boolean): asserts isCanonical {
  if (!isCanonical) throw NOT_CANONICAL;
}

/** Runs a reading; undefined where it ended in `demand`. */
export function readIfCanonical<Reading>(read: () => Reading): Reading | undefined {
  try {
    return read();
  } catch (error) {
    if (error === NOT_CANONICAL) return undefined;
    throw error;
  }
}

/** The four letters of a box as the number that stands in the file. */
export function fourCc(letters: string): number {
  let code = 0;
  for (let index = 0; index < 4; index += 1) code = (code << 8) | letters.charCodeAt(index);
  return code >>> 0;
}

/** Reads big-endian fields one after another, within its bounds. */
export class ByteCursor {
  readonly bytes: Uint8Array;
  readonly #view: DataView;
  readonly end: number;
  position: number;

  /** @param view of the same bytes */
  constructor(bytes: Uint8Array, view: DataView, start: number, end: number) {
    this.bytes = bytes;
    this.#view = view;
    this.position = start;
    this.end = end;
  }

  static over(bytes: Uint8Array): ByteCursor {
    const { buffer, byteOffset, byteLength } = bytes;
    const plain = new Uint8Array(buffer, byteOffset, byteLength); // parts of a Buffer cost more to make
    return new ByteCursor(plain, new DataView(buffer, byteOffset, byteLength), 0, byteLength);
  }

  get left(): number {
    return this.end - this.position;
  }

  #advance(length: number): number {
    const { position } = this;
    demand(length <= this.end - position);
    this.position = position + length;
    return position;
  }

  u8(): number {
    return this.#view.getUint8(this.#advance(1));
  }

  u16(): number {
    return this.#view.getUint16(this.#advance(2));
  }

  u24(): number {
    return this.u8() * 0x1_00_00 + this.u16();
  }

  u32(): number {
    return this.#view.getUint32(this.#advance(4));
  }

  i32(): number {
    return this.#view.getInt32(this.#advance(4));
  }

  /** A part of the bytes, not copied. */
  take(length: number): Uint8Array {
    const start = this.#advance(length);
    return this.bytes.subarray(start, start + length);
  }

  skip(length: number): void {
    this.#advance(length);
  }

  /** The next bytes as a cursor of their own. */
  within(length: number): ByteCursor {
    const start = this.#advance(length);
    return new ByteCursor(this.bytes, this.#view, start, start + length);
  }

  /** Bytes anywhere in the file as a cursor of their own. */
  at(start: number, length: number): ByteCursor {
    demand(start + length <= this.bytes.length);
    return new ByteCursor(this.bytes, this.#view, start, start + length);
  }

  expectZeros(length: number): void {
    const start = this.#advance(length);
    for (let index = start; index < start + length; index += 1) demand(this.bytes[index] === 0);
  }

  expectU16(value: number): void {
    demand(this.u16() === value);
  }

  expectU32(value: number): void {
    demand(this.u32() === value);
  }

  /** Demands that nothing is left. */
  finish(): void {
    demand(this.position === this.end);
  }
}

const HEADER_BYTES = 8;

/** A box that comes next in its parent. */
export interface Box {
  readonly type: number;
  readonly content: ByteCursor;
}

/** The next box, whatever it is. Sizes of 0 ("to the end") and 1 (64 bits follow) are no canonical writer's. */
export function takeAnyBox(parent: ByteCursor): Box {
  const size = parent.u32();
  const type = parent.u32();
  demand(size >= HEADER_BYTES);
  return { type, content: parent.within(size - HEADER_BYTES) };
}

/** The content of the next box, which must be of this type. */
export function takeBox(parent: ByteCursor, type: number): ByteCursor {
  const box = takeAnyBox(parent);
  demand(box.type === type);
  return box.content;
}

/** The content of the next box if it is of this type; else nothing is passed over. */
export function takeOptionalBox(parent: ByteCursor, type: number): ByteCursor | undefined {
  if (parent.left === 0) return undefined;
  const { position } = parent;
  const box = takeAnyBox(parent);
  if (box.type === type) return box.content;
  parent.position = position;
  return undefined;
}

/** `takeBox` for a box that begins with version and flags. */
export function takeFullBox(parent: ByteCursor, type: number, versionAndFlags = 0): ByteCursor {
  const content = takeBox(parent, type);
  content.expectU32(versionAndFlags);
  return content;
}
