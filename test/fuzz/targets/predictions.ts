import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialiseRow } from '../../../src/contract/row.ts';
import { scorePredictions } from '../../../src/trainer/score/score.ts';
import { split } from '../../../src/trainer/split.ts';
import { makeMemoryFolder } from '../../support/memory-folder.ts';
import { inventRow } from '../../support/rows.ts';
import { makeBundle, parseBundle } from '../bundle.ts';
import type { FuzzTarget } from '../engine/target.ts';
import { promise, valueOrUserError } from '../oracle.ts';

const ROWS = Array.from({ length: 12 }, (_, index) => ({ ...inventRow(index), mos: 1 + ((index * 7) % 12) / 3 }));

/** Figures are numbers that JSON has, and correlations lie where correlations do. */
function checkFigures(value: unknown, name: string): void {
  if (typeof value === 'number') {
    promise(Number.isFinite(value), `${name} is ${value}`);
    if (/^(?:srocc|krocc|plcc)/.test(name)) promise(Math.abs(value) <= 1 + 1e-9, `${name} is ${value}`);
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) checkFigures(member, key === 'value' ? name : key);
}

function table(delimiter: string, names: readonly string[], fieldsOf: (index: number) => readonly unknown[]): string {
  return [names, ...ROWS.map((_, index) => fieldsOf(index))].map((line) => line.join(delimiter)).join('\n');
}

/** The rows that are predicted, as a file in the folder. */
function writeRows(folder: string): string {
  const path = join(folder, 'rows.jsonl');
  writeFileSync(path, ROWS.map((row) => `${serialiseRow(row)}\n`).join(''));
  return path;
}

async function makeSplit(): Promise<Buffer> {
  const folder = makeMemoryFolder('fuzz-split');
  const output = join(folder, 'split.json');
  try {
    await split([writeRows(folder)], { output, folds: 3, seed: '1' });
    return readFileSync(output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const target: FuzzTarget = {
  promise: 'predictions and the split that they are for are read or refused in words, and every figure is a number',
  covers: ['src/trainer/score/', 'src/trainer/split-file.ts', 'src/trainer/content-id.ts'],
  tested: 500,
  dictionary: [
    '%% lenient',
    '%% split',
    '%% predictions',
    'prediction',
    'predicted_mos',
    'src_sha256',
    'repeat',
    'fold',
  ],
  seeds: async () => {
    const byDigest = table(',', ['src_sha256', 'prediction'], (index) => [ROWS[index]?.src_sha256, index / 2]);
    const byName = table(';', ['src', 'score', 'fold'], (index) => [ROWS[index]?.src, index % 3, 1]);
    const lines = ROWS.map(({ src, mos }) => JSON.stringify({ src, pred: mos + 0.25, other: null })).join('\n');
    return [
      makeBundle({ predictions: byDigest }),
      makeBundle({ predictions: lines, split: await makeSplit() }),
      makeBundle({ predictions: byName, split: await makeSplit(), lenient: '' }),
      makeBundle({ predictions: Buffer.from(`\u{feff}${byDigest.replaceAll(',', '\t')}`, 'utf16le'), lenient: '' }),
      makeBundle({ predictions: table(',', ['src', 'prediction'], (index) => [ROWS[index]?.src, '1']) }),
    ];
  },
  open: async () => {
    const folder = makeMemoryFolder('fuzz-score');
    const against = writeRows(folder);
    const predictions = join(folder, 'predictions');
    const splitPath = join(folder, 'split.json');
    return {
      run: async (input) => {
        const parts = new Map(parseBundle(input).map(({ name, bytes }) => [name, bytes]));
        const isLenient = parts.has('lenient');
        const splitBytes = parts.get('split');
        writeFileSync(predictions, parts.get('predictions') ?? input);
        if (splitBytes !== undefined) writeFileSync(splitPath, splitBytes);
        const result = await valueOrUserError(() =>
          scorePredictions(predictions, {
            against,
            split: splitBytes === undefined ? undefined : splitPath,
            bootstrap: isLenient ? 3 : 0,
            allowMissing: isLenient,
            allowUnknown: isLenient,
            allowNew: isLenient,
          }),
        );
        checkFigures(result, 'result');
      },
      close: () => rmSync(folder, { recursive: true, force: true }),
    };
  },
};
