import type { ByteCursor } from './byte-cursor.ts';
import { demand } from './canonical.ts';

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
