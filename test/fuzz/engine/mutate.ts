import { type Draw, drawValue } from '../../parity/draw.ts';
import { MAX_INPUT_BYTES, type Mutation } from './target.ts';

const MAX_CHANGES = 6;
const MAX_RUN = 64;

function splice(bytes: Buffer, at: number, removed: number, inserted: Uint8Array): Buffer {
  return Buffer.concat([bytes.subarray(0, at), inserted, bytes.subarray(at + removed)]);
}

/** Where something may be put in, the end among it. */
function placeIn(bytes: Buffer, draw: Draw): number {
  return draw.below(bytes.length + 1);
}

function changeNumber(bytes: Buffer, draw: Draw, size: 1 | 2 | 4, isLittle: boolean): Buffer {
  if (bytes.length < size) return bytes;
  const at = draw.below(bytes.length - size + 1);
  const changed = Buffer.from(bytes);
  const value = drawValue(draw, isLittle ? changed.readUIntLE(at, size) : changed.readUIntBE(at, size), size);
  if (isLittle) changed.writeUIntLE(value, at, size);
  else changed.writeUIntBE(value, at, size);
  return changed;
}

/** Exchanges one of the pieces that a pattern finds; bytes stay bytes. */
function exchange(bytes: Buffer, pattern: RegExp, draw: Draw, make: (piece: string) => string): Buffer {
  const text = bytes.toString('latin1');
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return bytes;
  const { index, 0: piece } = draw.pick(found);
  return splice(bytes, index, piece.length, Buffer.from(make(piece), 'utf8'));
}

/** A piece from the place on, of some length. */
function pieceOf(bytes: Buffer, draw: Draw): Buffer {
  const at = placeIn(bytes, draw);
  return bytes.subarray(at, at + draw.between(1, draw.chance(0.2) ? bytes.length : MAX_RUN));
}

const NUMBERS = (
  '0 -0 1 -1 1.0 0.5 1e400 1e-400 1e3 NaN Infinity 2147483648 4294967295 4294967296 9007199254740991 9007199254740992 ' +
  '18446744073709551616 00 01 1.5.5 100.1 5.0001 99999999999999999999 1_0 ０ 1,5'
).split(' ');
/** Values that a field of JSON doesn't expect. */
const VALUES =
  'null true false 0 -1 1.5 1e999 "" "a" [] {} [null] [[]] {"a":1} {"__proto__":null} "\\ud800" "\\u0000" 9007199254740993'.split(
    ' ',
  );
const CHARACTERS = [...'\0\t\n\r "\',;:./\\%&<>{}[]()=-_~\u{7f}\u{85}\u{a0}\u{2028}\u{feff}\u{fffd}\u{301}é視😀'];
const SCALAR = /"(?:[^"\\\n]|\\.)*"|-?[0-9]+(?:\.[0-9]+)?|true|false|null/g;
const MEMBER = /"(?:[^"\\\n]|\\.)*"\s*:\s*(?:"(?:[^"\\\n]|\\.)*"|[^",{}[\]]+|\{[^{}]*\}|\[[^[\]]*\])\s*,?/g;
const COMPOUND = /\{[^{}]*\}|\[[^[\]]*\]/g;

const RAW: readonly Mutation[] = [
  (bytes, draw) => splice(bytes, draw.below(bytes.length), 1, Uint8Array.of(draw.below(256))),
  (bytes, draw) => {
    const at = draw.below(bytes.length);
    return splice(bytes, at, 1, Uint8Array.of((bytes[at] ?? 0) ^ (1 << draw.below(8))));
  },
  (bytes, draw) => changeNumber(bytes, draw, draw.pick([1, 2, 4]), draw.chance(0.5)),
  (bytes, draw) => splice(bytes, placeIn(bytes, draw), 0, Buffer.from(draw.pick(CHARACTERS))),
  (bytes, draw) => splice(bytes, placeIn(bytes, draw), draw.between(1, MAX_RUN), Buffer.alloc(0)),
  (bytes, draw) => splice(bytes, placeIn(bytes, draw), 0, pieceOf(bytes, draw)),
  (bytes, draw, others) => splice(bytes, placeIn(bytes, draw), draw.below(MAX_RUN), pieceOf(draw.pick(others), draw)),
  (bytes, draw) => bytes.subarray(0, placeIn(bytes, draw)),
  (bytes, draw, others) => Buffer.concat([bytes.subarray(0, placeIn(bytes, draw)), pieceOf(draw.pick(others), draw)]),
  (bytes, draw) => {
    const at = draw.below(bytes.length);
    return splice(bytes, at, 1, Buffer.alloc(draw.pick([2, 3, 64, 256, 4_096]), bytes[at]));
  },
];

const TEXTUAL: readonly Mutation[] = [
  (bytes, draw) => exchange(bytes, /[0-9]+(?:\.[0-9]+)?/g, draw, () => draw.pick(NUMBERS)),
  (bytes, draw) => exchange(bytes, SCALAR, draw, () => draw.pick(VALUES)),
  (bytes, draw) => exchange(bytes, COMPOUND, draw, () => draw.pick(VALUES)),
  (bytes, draw) => exchange(bytes, MEMBER, draw, () => ''),
  (bytes, draw) => exchange(bytes, MEMBER, draw, (member) => member + member),
  (bytes, draw) => exchange(bytes, /^[^\n]*\n/gm, draw, () => ''),
  (bytes, draw) => exchange(bytes, /^[^\n]*\n/gm, draw, (line) => line + line),
  (bytes, draw, others) => {
    const lines = draw.pick(others).toString('utf8').split('\n');
    return exchange(bytes, /^[^\n]*\n/gm, draw, (line) => `${draw.chance(0.5) ? line : ''}${draw.pick(lines)}\n`);
  },
];

/** Bytes of a literal as a file may hold it: a number in its digits, or as a field of two or four bytes. */
function encodeLiteral(literal: string | number, draw: Draw): Buffer {
  if (
    typeof literal === 'string' ||
    !Number.isInteger(literal) ||
    literal < 0 ||
    literal > 0xffff_ffff ||
    draw.chance(0.3)
  )
    return Buffer.from(String(literal));
  const size = literal > 0xffff || draw.chance(0.5) ? 4 : 2;
  const bytes = Buffer.alloc(size);
  if (draw.chance(0.5)) bytes.writeUIntLE(literal, 0, size);
  else bytes.writeUIntBE(literal, 0, size);
  return bytes;
}

/** All changes that a target's inputs may go through. */
export class Mutator {
  readonly #literals: readonly (string | number)[];
  readonly #own: readonly Mutation[];

  /** @param own changes that are as likely as all others together */
  constructor(literals: readonly (string | number)[], own: readonly Mutation[]) {
    this.#literals = literals.length === 0 ? [''] : literals;
    this.#own = own;
  }

  #change(bytes: Buffer, draw: Draw, others: readonly Buffer[]): Buffer {
    if (this.#own.length > 0 && draw.chance(0.5)) return draw.pick(this.#own)(bytes, draw, others);
    if (bytes.length === 0 || draw.chance(0.2)) {
      const literal = encodeLiteral(draw.pick(this.#literals), draw);
      return splice(bytes, placeIn(bytes, draw), draw.chance(0.5) ? literal.length : 0, literal);
    }
    return draw.pick(draw.chance(0.5) ? RAW : TEXTUAL)(bytes, draw, others);
  }

  /** Another input, after one change or a few. */
  mutate(bytes: Buffer, draw: Draw, others: readonly Buffer[]): Buffer {
    let changed = bytes;
    for (let left = draw.between(1, draw.chance(0.5) ? 1 : MAX_CHANGES); left > 0; left -= 1) {
      changed = this.#change(changed, draw, others);
    }
    return changed.length > MAX_INPUT_BYTES ? changed.subarray(0, MAX_INPUT_BYTES) : changed;
  }
}
