/** Where an entry lies in its archive, from its local header to the last of its packed bytes. */
export interface Extent {
  readonly start: number;
  readonly end: number;
  /** Whether a data descriptor follows. */
  readonly hasDescriptor: boolean;
}

/** Sizes of a data descriptor: with and without its signature, with sizes of four or of eight bytes (APPNOTE.TXT 4.3.9). */
const DESCRIPTOR_BYTES: ReadonlySet<number> = new Set([12, 16, 20, 24]);

/**
 * Makes sure that every byte before the central directory belongs to exactly one entry: none is shared, as in a bomb whose
 * entries overlap, and none is left over, as in front of a self-extracting program or where another archive hides.
 *
 * @returns what is wrong; undefined where nothing is
 */
export function layoutFault(extents: readonly Extent[], directoryStart: number): string | undefined {
  const inOrder = extents.toSorted((a, b) => a.start - b.start);
  let [expected, mayFollow] = [0, false];
  for (const { start, end, hasDescriptor } of [
    ...inOrder,
    { start: directoryStart, end: directoryStart, hasDescriptor: false },
  ]) {
    const gap = start - expected;
    if (gap < 0) return `its parts overlap at byte ${start}`;
    if (gap !== 0 && !(mayFollow && DESCRIPTOR_BYTES.has(gap)))
      return `${gap} bytes at ${expected} belong to none of its files`;
    [expected, mayFollow] = [end, hasDescriptor];
  }
  return undefined;
}
