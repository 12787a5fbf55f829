import type {
  BrokenItem,
  ConflictItem,
  DownloadFailedItem,
  IngestManifest,
  LabelOutcomes,
  MissingItem,
  RejectedItem,
  ReplacedItem,
  ResultError,
  RunStats,
  ThresholdSettings,
} from '../contract/generated/types.ts';
import { UserError } from '../files/user-error.ts';
import { ATTRITION_WARN_THRESHOLD } from '../options/defaults.ts';
import type { IngestOptions, Notice } from './options.ts';

/** The outcomes whose labels the manifest lists. */
interface ListedItems {
  readonly rejected: RejectedItem;
  readonly missing: MissingItem;
  readonly broken: BrokenItem;
  readonly 'download-failed': DownloadFailedItem;
  readonly conflict: ConflictItem;
}

/** A list for the manifest: the first items, and how many there were. */
interface CappedList<T> {
  count: number;
  items: T[];
}

/** What became of the labels of a run, as its manifest has it. */
export type LabelResults = Pick<
  IngestManifest,
  'stats' | 'outcomes' | 'rejected' | 'missing' | 'download_failed' | 'broken' | 'conflicts'
>;

/** Items of each kind that the manifest lists. */
export const MAX_LISTED_ITEMS = 1_000;

function emptyList<T>(): CappedList<T> {
  return { count: 0, items: [] };
}

/** Counts what becomes of the labels, each exactly once, and reports those that get no row. */
export class Tally {
  /** How many labels have been counted. */
  total = 0;
  readonly #lists: { readonly [Outcome in keyof ListedItems]: CappedList<ListedItems[Outcome]> } = {
    rejected: emptyList(),
    missing: emptyList(),
    broken: emptyList(),
    'download-failed': emptyList(),
    conflict: emptyList(),
  };
  /** Rows of this run, rows of earlier runs, and labels whose bytes an earlier label of this run has. */
  readonly #counts = { written: 0, existing: 0, repeated: 0 };
  readonly #onNotice: (notice: Notice) => void;

  constructor(onNotice: (notice: Notice) => void) {
    this.#onNotice = onNotice;
  }

  count(what: 'written' | 'existing' | 'repeated'): void {
    this.total += 1;
    this.#counts[what] += 1;
  }

  add<Outcome extends keyof ListedItems>(outcome: Outcome, item: ListedItems[Outcome]): void {
    this.total += 1;
    const list = this.#lists[outcome];
    list.count += 1;
    if (list.items.length < MAX_LISTED_ITEMS) list.items.push(item);
    if (outcome === 'missing') return;
    const found: { file: string; line: number; src?: string; code?: string; reason?: string } = item;
    const what =
      outcome === 'rejected' ? `rejected: ${found.file}:${found.line}` : `skipped (${outcome}): ${found.src}`;
    this.#onNotice({ level: 'warning', code: found.code ?? 'SCORE_CONFLICT', message: `${what}: ${found.reason}` });
  }

  /** What this run did. */
  get stats(): RunStats {
    const { written, existing, repeated } = this.#counts;
    const { rejected, missing, broken, 'download-failed': failed, conflict } = this.#lists;
    return {
      written,
      skipped_download: failed.count,
      skipped_broken: broken.count,
      dedups: existing + repeated,
      attrition_pct: this.total === 0 ? 0 : failed.count / this.total,
      missing: missing.count,
      rejected: rejected.count,
      conflicts: conflict.count,
    };
  }

  get results(): LabelResults {
    const { stats } = this;
    const { rejected, missing, broken, 'download-failed': download_failed, conflict: conflicts } = this.#lists;
    // What became of every label in the end, however many runs it took.
    const outcomes: LabelOutcomes = {
      written: this.#counts.written + this.#counts.existing,
      dedup: this.#counts.repeated,
      broken: broken.count,
      missing: missing.count,
      rejected: rejected.count,
      conflict: conflicts.count,
      'download-failed': download_failed.count,
    };
    return { stats, outcomes, rejected, missing, download_failed, broken, conflicts };
  }
}

/** Labels that got no row, and share none. */
export function countSkipped({ outcomes }: Pick<IngestManifest, 'outcomes'>): number {
  const { broken, missing, rejected, conflict, 'download-failed': failed } = outcomes;
  return broken + missing + rejected + conflict + failed;
}

/** How many labels may end badly: a count, or a share of all labels taken. */
export type Threshold =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'percent'; readonly percent: number };

/** Each threshold with its option and the outcome that it limits. */
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

/** Reads `60`, `5%` or `2.5%`. @throws UserError OPTION_INVALID, which names the option */
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
 * Why a finished run counts as failed: thresholds that were exceeded, or an output without a row. A shard never does: limits
 * are meant for the corpus, and merging judges the whole.
 */
export function findFailures({ outcomes, labels, jsonl, config, shard }: IngestManifest): readonly ResultError[] {
  if (shard !== undefined) return [];
  const failures: ResultError[] = [];
  for (const { key, option, outcome, what } of THRESHOLD_OPTIONS) {
    const text = config.thresholds[key];
    const count = outcomes[outcome];
    if (text === null || !isExceeded(parseThreshold(option, text), count, labels.taken)) continue;
    const message = `${count} of ${labels.taken} ${what}; ${option} allows ${text}`;
    const hint = `the manifest lists them; if that is acceptable, raise ${option}`;
    failures.push({ code: 'THRESHOLD_EXCEEDED', message, hint });
  }
  if (jsonl.rows === 0) {
    const message = `${jsonl.path}: no clip could be used, so it has no row`;
    failures.push({ code: 'OUTPUT_EMPTY', message, hint: 'the manifest says for each clip why' });
  }
  return failures;
}

const NAMED_CLIPS = 3;

/** A warning that rows stay whose clips have other bytes now. */
export function describeReplaced(replaced: readonly ReplacedItem[]): Notice {
  const names = replaced.slice(0, NAMED_CLIPS).map(({ src }) => src);
  const rest = replaced.length > names.length ? `, and ${replaced.length - names.length} more` : '';
  const what =
    replaced.length === 1
      ? 'a clip has been replaced since its row was'
      : `${replaced.length} clips have been replaced since their rows were`;
  return {
    level: 'warning',
    code: 'CLIP_REPLACED',
    message: `${what} written: ${names.join(', ')}${rest}. Rows are never rewritten, so those of the old bytes stay; write a new output to leave them out (the manifest lists them)`,
  };
}

/** A warning that existing rows don't get the standard deviation that ratings give them now. */
export function describeLacking(rows: number): Notice {
  const message = `${rows === 1 ? 'an existing row lacks' : `${rows} existing rows lack`} the standard deviation that the ratings give. Rows are never rewritten; a new output gets it`;
  return { level: 'warning', code: 'ROWS_LACK_DEVIATION', message };
}

/** A warning where many downloads have failed. */
export function judgeAttrition(
  { skipped_download: failed, attrition_pct: attrition }: RunStats,
  threshold = ATTRITION_WARN_THRESHOLD,
): Notice | undefined {
  if (attrition <= threshold) return undefined;
  const percent = (fraction: number) => `${Number((fraction * 100).toFixed(2))} %`;
  const message = `${failed} clips could not be downloaded, ${percent(attrition)} of the labels; more than ${percent(threshold)} is unusual`;
  return { level: 'warning', code: 'ATTRITION_HIGH', message };
}
