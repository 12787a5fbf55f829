import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { drawFraction, hashFolds } from '../../src/trainer/assign-folds.ts';
import { settleSplitConfig } from '../../src/trainer/split-config.ts';

interface DrawCase {
  readonly seed: string;
  readonly repeat: number;
  readonly id: string;
  readonly number: number;
  readonly 'tested_of_0.2': boolean;
  readonly fold_of_5: number;
  readonly fold_of_1000: number;
}

/** Worked out with Python's hashlib. */
const { cases } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../schema/vectors/split-draw.json'), 'utf8'),
) as { readonly cases: readonly DrawCase[] };

it.each(cases)('draws for seed $seed, repeat $repeat, $id what the vectors say', (draw) => {
  const { seed, repeat, id } = draw;
  expect(drawFraction({ seed, repeat, id }) * 2 ** 40).toBe(draw.number);
  const foldBy = (settings: object) => hashFolds(id, settleSplitConfig({ seed, repeats: repeat, ...settings })).at(-1);
  expect(foldBy({})).toBe(Number(draw['tested_of_0.2']));
  expect(foldBy({ folds: 5 })).toBe(draw.fold_of_5);
  expect(foldBy({ folds: 1_000 })).toBe(draw.fold_of_1000);
});
