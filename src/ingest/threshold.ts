import type { IngestManifest, ResultError, RunStats, ThresholdSettings } from '../contract/generated/types.ts';
import { UserError } from '../files/user-error.ts';
import { ATTRITION_WARN_THRESHOLD } from '../options/defaults.ts';
import type { IngestOptions, Notice } from './options.ts';

/** How many labels may end badly: a count, or a share of all labels taken. */
export type Threshold =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'percent'; readonly percent: number };

/** Each threshold beside the option that sets it and the count it bounds. */
export const THRESHOLD_OPTIONS = [
  { key: 'max_rejected', option: '--max-rejected', outcome: 'rejected', what: 'labels were rejected' },
  {
    key: 'max_conflicts',
    option: '--max-conflicts',
    outcome: 'conflict',
    what: 'labels contradict the score that stands',
  },
  { key: 'max_broken', option: '--max-broken', outcome: 'broken', what: 'clips are broken' },
  { key: 'max_missing', option: '--max-missing', outcome: 'missing', what: 'labels have no clip' },
  {
    key: 'max_attrition',
    option: '--max-attrition',
    outcome: 'download-failed',
    what: 'clips could not be downloaded',
  },
] as const satisfies readonly { key: keyof ThresholdSettings; option: string; outcome: string; what: string }[];

/** Reads `60` or `5%` or `2.5%`. @throws UserError OPTION_INVALID, which names the option */
export function parseThreshold(option: string, text: string): Threshold {
  const percent = /^([0-9]{1,3}(?:\.[0-9]+)?)%$/.exec(text)?.[1];
  if (percent !== undefined && Number(percent) <= 100) return { kind: 'percent', percent: Number(percent) };
  if (/^[0-9]{1,15}$/.test(text)) return { kind: 'count', count: Number(text) };
  throw new UserError('OPTION_INVALID', {
    message: `${option} ${JSON.stringify(text)}: expected a count such as 60 or a percentage such as 5%`,
  });
}

/** 0.29 % of 100,000 are 290, but 0.29 * 100_000 is 28,999.999999999996: far less than the smallest true excess. */
const ROUNDING = 1e-6;

/** Whether so many of so many labels are more than the threshold allows. */
export function isExceeded(threshold: Threshold, count: number, total: number): boolean {
  return threshold.kind === 'count' ? count > threshold.count : count * 100 - threshold.percent * total > ROUNDING;
}

/**
 * The settings in force: what the user gave, the corpus' own default for missing clips, no limit for the rest.
 *
 * @throws UserError OPTION_INVALID
 */
export function settleThresholds(
  given: IngestOptions['thresholds'],
  defaultMaxMissing: string | null,
): ThresholdSettings {
  const settings: ThresholdSettings = {
    max_rejected: given?.max_rejected ?? null,
    max_conflicts: given?.max_conflicts ?? null,
    max_broken: given?.max_broken ?? null,
    max_missing: given?.max_missing === undefined ? defaultMaxMissing : given.max_missing,
    max_attrition: given?.max_attrition ?? null,
  };
  for (const { key, option } of THRESHOLD_OPTIONS) {
    const text = settings[key];
    if (text !== null) parseThreshold(option, text);
  }
  return settings;
}

/**
 * Why a run that is done counts as failed all the same: thresholds that were exceeded, an output without a row. A shard
 * never does: limits are meant for the corpus, of which it knows its own part alone, and merging judges the whole.
 */
export function findFailures({ outcomes, labels, jsonl, config, shard }: IngestManifest): readonly ResultError[] {
  if (shard !== undefined) return [];
  const failures = THRESHOLD_OPTIONS.flatMap(({ key, option, outcome, what }): readonly ResultError[] => {
    const text = config.thresholds[key];
    if (text === null || !isExceeded(parseThreshold(option, text), outcomes[outcome], labels.taken)) return [];
    return [
      {
        code: 'THRESHOLD_EXCEEDED',
        message: `${outcomes[outcome]} of ${labels.taken} ${what}; ${option} allows ${text}`,
        hint: `the manifest lists them; if that is acceptable, raise ${option}`,
      },
    ];
  });
  if (jsonl.rows > 0) return failures;
  const hint = 'the manifest says for each clip why';
  return [
    ...failures,
    { code: 'OUTPUT_EMPTY', message: `${jsonl.path}: no clip could be used, so it has no row`, hint },
  ];
}

function toPercent(fraction: number): string {
  return `${Number((fraction * 100).toFixed(2))} %`;
}

/** A warning where many downloads have failed. */
export function judgeAttrition(
  { skipped_download: failed, attrition_pct: attrition }: RunStats,
  threshold = ATTRITION_WARN_THRESHOLD,
): Notice | undefined {
  if (attrition <= threshold) return undefined;
  const message = `${failed} clips could not be downloaded, ${toPercent(attrition)} of the labels; more than ${toPercent(threshold)} is unusual`;
  return { level: 'warning', code: 'ATTRITION_HIGH', message };
}
