import type { ReportScale } from '../contract/generated/types.ts';
import {
  findNativeScale,
  type NativeScale,
  rangeOfScale,
  toUnifiedDeviation,
  toUnifiedScore,
} from '../trainer/native-scale.ts';
import type { ClipTable } from './clip-table.ts';

const UNIFIED: ReportScale = { name: 'unified-0-100', min: 0, max: 100 };

const NATIVE: Readonly<Record<NativeScale, ReportScale>> = {
  '1-5-acr': { name: '1-5-acr', ...rangeOfScale('1-5-acr') },
  '0-100-continuous': { name: '0-100-continuous', ...rangeOfScale('0-100-continuous') },
};

function scalesOf(table: ClipTable): readonly ReportScale[] {
  if (table.isUnified) return [UNIFIED];
  return table.texts('corpus').map((corpus) => NATIVE[findNativeScale({ corpus: corpus })]);
}

/** The one scale on which the scores of tables stand; the one of 0..100 where they stand on several. */
export function chooseScale(tables: readonly ClipTable[]): ReportScale {
  const [first = UNIFIED, ...others] = new Set(tables.flatMap(scalesOf));
  return others.length === 0 ? first : UNIFIED;
}

function nativeScaleOf(table: ClipTable, clip: number): NativeScale {
  return findNativeScale({ corpus: table.text('corpus', clip) });
}

/** A clip's score on a scale that `chooseScale` has given for its table. */
export function scoreOn({ name }: ReportScale, table: ClipTable, clip: number): number {
  const mos = table.number('mos', clip);
  return name === UNIFIED.name && !table.isUnified ? toUnifiedScore(mos, nativeScaleOf(table, clip)) : mos;
}

/** The deviation of the opinions on a clip, on such a scale; rows carry it as their corpus gave it. */
export function deviationOn({ name }: ReportScale, table: ClipTable, clip: number): number {
  const deviation = table.number('mos_std_dev', clip);
  return name === UNIFIED.name ? toUnifiedDeviation(deviation, nativeScaleOf(table, clip)) : deviation;
}
