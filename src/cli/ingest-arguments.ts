import { parseColumns } from '../corpora/custom.ts';
import type { ChosenCorpus } from '../ingest/choose-corpus.ts';
import { AUTO_CORPUS } from '../ingest/corpus-words.ts';
import type { IngestOptions } from '../ingest/options.ts';
import type { ProberMode } from '../ingest/prober-mode.ts';
import { UserError } from '../user-error.ts';
import type { LogLevel } from './reporter.ts';

/** What the command line says, as commander gives it. */
export interface IngestArguments {
  readonly corpus: string;
  readonly corpusLabel?: string;
  readonly scale?: string;
  readonly columns?: string;
  readonly corpusDir?: string;
  readonly konvidDir?: string;
  readonly manifestCsv?: string;
  readonly clipsSubdir?: string;
  readonly output?: string;
  readonly manifestOut?: string;
  readonly ffprobeBin?: string;
  readonly prober: ProberMode;
  readonly corpusVersion?: string;
  readonly ingestedAt?: string;
  readonly concurrency?: number;
  readonly limit?: number;
  readonly shard?: string;
  readonly probeTimeoutS?: number;
  readonly linkTarget: readonly string[];
  readonly maxRejected?: string;
  readonly maxConflicts?: string;
  readonly maxBroken?: string;
  readonly maxMissing?: string;
  readonly maxAttrition?: string;
  readonly progressPath?: string;
  readonly downloads?: number;
  readonly downloadsPerHost?: number;
  readonly downloadTimeoutS?: number;
  readonly maxClipBytes?: number;
  readonly allowPrivateHosts?: true;
  readonly retryFailed?: true;
  readonly attritionWarnThreshold?: number;
  readonly rehash?: true;
  readonly breakLock?: true;
  readonly dryRun?: true;
  readonly json?: true;
  readonly logLevel: LogLevel;
}

/** The corpus folder that is named, under either name of the option. */
function namedCorpusDir({ corpusDir, konvidDir }: IngestArguments): string | undefined {
  if (corpusDir !== undefined && konvidDir !== undefined && corpusDir !== konvidDir) {
    throw new UserError('OPTION_INVALID', {
      message: '--corpus-dir and --konvid-dir name two folders',
      hint: 'give one of them',
    });
  }
  return corpusDir ?? konvidDir;
}

/** What the command line says, and the corpus that it means. */
export async function readCorpus(given: IngestArguments): Promise<{ options: IngestOptions; chosen: ChosenCorpus }> {
  // Loaded here, so that `--help` need not wait for it.
  const { chooseCorpus } = await import('../ingest/choose-corpus.ts');
  const corpusDir = namedCorpusDir(given);
  const columns = given.columns === undefined ? undefined : parseColumns(given.columns);
  const chosen = await chooseCorpus({ ...given, columns, corpusDir, linkTargets: given.linkTarget });
  const { dirVariable, defaultDir, name } = chosen.corpus;
  const options = toOptions(given, corpusDir ?? (process.env[dirVariable] || defaultDir));
  return { options: { ...options, columns, ...(given.corpus === AUTO_CORPUS ? { corpus: name } : {}) }, chosen };
}

function toOptions({ columns, ...given }: IngestArguments, corpusDir: string): IngestOptions {
  const { linkTarget, maxRejected, maxConflicts, maxBroken, maxMissing, maxAttrition, downloads, ...same } = given;
  return {
    ...same,
    downloads: {
      progressPath: given.progressPath,
      atOnce: downloads,
      atOncePerHost: given.downloadsPerHost,
      timeoutS: given.downloadTimeoutS,
      maxClipBytes: given.maxClipBytes,
      allowPrivateHosts: given.allowPrivateHosts,
      retryFailed: given.retryFailed,
      attritionWarnThreshold: given.attritionWarnThreshold,
    },
    corpusDir,
    linkTargets: linkTarget,
    thresholds: {
      max_rejected: maxRejected,
      max_conflicts: maxConflicts,
      max_broken: maxBroken,
      max_missing: maxMissing,
      max_attrition: maxAttrition,
    },
    argv: process.argv.slice(2),
  };
}
