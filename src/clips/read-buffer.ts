/** It begins small and grows to the largest clip; what doesn't fit into the most is read in pieces of it. */
const FIRST_BYTES = 262_144;
const MAX_BYTES = 32 * 1_048_576;

/**
 * The kernel copies several times slower from its page cache to an address of the same offset within a page, which is
 * where large buffers begin; seen on AMD's processors, and harmless elsewhere.
 */
const OFFSET_BYTES = 64;

function allocate(sizeBytes: number): Buffer {
  return Buffer.allocUnsafeSlow(OFFSET_BYTES + sizeBytes).subarray(OFFSET_BYTES);
}

/** The memory that clips are read into, one after another. */
export class ReadBuffer {
  #bytes = allocate(FIRST_BYTES);

  /** Room for a file of so many bytes and one more, which shows that the file has ended; less where it is too large. */
  reserve(sizeBytes: number): Buffer {
    let room = this.#bytes.length;
    while (room <= sizeBytes && room < MAX_BYTES) room *= 2;
    if (room > this.#bytes.length) this.#bytes = allocate(room);
    return this.#bytes;
  }
}
