import { makeRandom } from '../support/random.ts';

/** Draws of one mutated file; the same numbers give the same draws. */
export interface Draw {
  /** A whole number from 0 to `count` - 1. */
  readonly below: (count: number) => number;
  /** A whole number from `min` to `max`. */
  readonly between: (min: number, max: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  readonly chance: (probability: number) => boolean;
}

/** The draws of file `index` of a run. */
export function makeDraw(seed: number, index: number): Draw {
  const random = makeRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
  const below = (count: number): number => Math.floor(random() * count);
  return {
    below,
    between: (min, max) => min + below(max - min + 1),
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
    chance: (probability) => random() < probability,
  };
}

const BOUNDARIES = [
  0, 1, 2, 3, 7, 8, 0x7f, 0x80, 0xff, 0x100, 0x7fff, 0x8000, 0xffff, 0x1_0000, 0x7fff_ffff, 0x8000_0000,
];

/** Another value for a field of so many bytes: a boundary, a neighbour, a multiple, one bit, or anything. */
export function drawValue({ below, pick, between }: Draw, old: number, bytes: number): number {
  const limit = 2 ** (8 * bytes);
  const candidates = [
    () => pick(BOUNDARIES),
    () => limit - 1 - pick(BOUNDARIES),
    () => old + pick([-2, -1, 1, 2]),
    () => pick([old * 2, Math.floor(old / 2), old * 1000]),
    () => old + between(-1000, 1000),
    () => (old ^ (1 << below(8 * bytes))) >>> 0,
    () => below(limit),
  ];
  const value = pick(candidates)();
  return ((value % limit) + limit) % limit;
}
