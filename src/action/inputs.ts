import { getInput } from '@actions/core';
import type { FetchedArchive } from '../contract/generated/types.ts';
import { type CustomColumns, parseColumns } from '../corpora/custom.ts';
import { namedCorpus } from '../ingest/choose-corpus.ts';
import { PROBER_MODES, type ProberMode } from '../ingest/prober-mode.ts';
import type { MatrixJob } from '../ingest/shards/shard-auto.ts';
import {
  badInput,
  checkArtifactName,
  MOST,
  readBoolean,
  readLines,
  readNumber,
  readRequired,
  readText,
} from './read-input.ts';
import { settleTrainerInputs, type TrainerInputs } from './trainer-inputs.ts';

/** Everything that `action.yml` lets a workflow say, read once. */
export interface ActionInputs {
  /** A label, `auto` or `custom`. */
  readonly corpus: string;
  readonly corpusLabel: string | undefined;
  readonly scale: string | undefined;
  readonly columns: CustomColumns | undefined;
  readonly dataset: 'path' | 'cache' | 'fetch';
  readonly corpusDir: string;
  readonly fetchVideosUrl: string | undefined;
  readonly fetchMetadataUrl: string | undefined;
  readonly fetchSha256: Readonly<Partial<Record<FetchedArchive['label'], string>>>;
  readonly fetchInsecureHosts: readonly string[];
  readonly manifestCsv: string | undefined;
  readonly clipsSubdir: string | undefined;
  /** Undefined where it is named after a corpus that is still to be recognised. */
  readonly output: string | undefined;
  readonly manifestOut: string | undefined;
  readonly corpusVersion: string | undefined;
  readonly ingestedAt: string | undefined;
  readonly concurrency: number | undefined;
  readonly limit: number | undefined;
  readonly shard: string | undefined;
  /** The job of the matrix that this is; undefined where the server doesn't say. */
  readonly matrixJob: MatrixJob | undefined;
  readonly linkTargets: readonly string[];
  readonly prober: ProberMode;
  readonly probeTimeoutS: number;
  readonly maxMissing: string | undefined;
  readonly maxBroken: string | undefined;
  readonly maxRejected: string | undefined;
  readonly maxConflicts: string | undefined;
  readonly maxAttrition: string | undefined;
  readonly rehash: boolean;
  readonly cacheKey: string | undefined;
  readonly cacheSave: boolean;
  readonly indexCache: boolean;
  readonly cacheTimeoutS: number;
  readonly ffprobeBin: string | undefined;
  readonly ffprobeVersion: string;
  readonly ffprobeUrl: string | undefined;
  readonly ffprobeSha256: string | undefined;
  readonly trainer: TrainerInputs;
  readonly artifact: boolean;
  readonly artifactName: string;
  readonly retentionDays: number;
  readonly compressionLevel: number;
  readonly summary: boolean;
  readonly report: boolean;
  readonly allowPublic: boolean;
  readonly allowInternal: boolean;
  readonly allowMissingServices: boolean;
  readonly githubToken: string | undefined;
}

function readDataset(): ActionInputs['dataset'] {
  const value = readRequired('dataset');
  if (value === 'path' || value === 'cache' || value === 'fetch') return value;
  throw badInput('dataset', value, 'path, cache, fetch');
}

/** One archive a line: `videos=` or `metadata=`, and the digest. */
function readDigests(): ActionInputs['fetchSha256'] {
  const lines = readLines('fetch-sha256').map((line) => /^(videos|metadata)=([0-9a-f]{64})$/i.exec(line));
  const labels = new Set(lines.map((line) => line?.[1]?.toLowerCase()));
  if (lines.includes(null) || labels.size < lines.length) {
    throw badInput(
      'fetch-sha256',
      getInput('fetch-sha256'),
      'videos= and metadata=, each with 64 hexadecimal digits, one a line',
    );
  }
  return Object.fromEntries(lines.map((line) => [line?.[1]?.toLowerCase(), line?.[2]]));
}

function readProber(): ProberMode {
  const value = readRequired('prober');
  const mode = PROBER_MODES.find((known) => known === value);
  if (mode !== undefined) return mode;
  throw badInput('prober', value, PROBER_MODES.join(', '));
}

function readMatrixJob(): MatrixJob | undefined {
  const index = readNumber('shard-job-index', { min: 0, max: MOST });
  const total = readNumber('shard-job-total', { min: 1, max: MOST });
  return index === undefined || total === undefined ? undefined : { index, total };
}

/** @throws UserError INPUT_INVALID where a shard, which is no corpus, would be unified or split */
function readTrainer(): TrainerInputs {
  const trainer = settleTrainerInputs({
    unify: readBoolean('unify'),
    unifyWith: readLines('unify-with'),
    split: readText('split'),
  });
  const shard = readText('shard');
  if (shard !== undefined && (trainer.unify || trainer.split !== undefined)) {
    throw badInput('shard', shard, 'none with unify or split, which are for the whole: give them to the merge');
  }
  return trainer;
}

/** GitHub's own limit for a cache key; a comma would separate two. */
const CACHE_KEY = /^[^,\r\n]{1,512}$/;

function readCacheKey(isNeeded: boolean): string | undefined {
  const value = readText('cache-key');
  if (value === undefined && isNeeded)
    throw badInput('cache-key', '', 'a key, with dataset: cache or cache-save: true');
  if (value !== undefined && !CACHE_KEY.test(value))
    throw badInput('cache-key', value, 'up to 512 characters, no comma');
  return value;
}

function readColumns(): CustomColumns | undefined {
  const value = readText('columns');
  return value === undefined ? undefined : parseColumns(value);
}

/** Which corpus is meant, and what follows from it where it is named. */
function readCorpus(dataset: ActionInputs['dataset']) {
  const choice = {
    corpus: readRequired('corpus'),
    corpusLabel: readText('corpus-label'),
    scale: readText('scale'),
    columns: readColumns(),
  };
  const given = readText('corpus-dir');
  const named = namedCorpus({ ...choice, corpusDir: given });
  const corpusDir = given ?? named?.defaultDir;
  if (corpusDir === undefined && dataset !== 'cache') {
    throw badInput('corpus-dir', '', `a folder, with corpus: ${choice.corpus}`);
  }
  return { ...choice, corpusDir: corpusDir ?? '', output: readText('output') };
}

/**
 * Reads every input, and none anywhere else.
 *
 * @throws UserError INPUT_INVALID, CORPUS_UNKNOWN, OPTION_INVALID
 */
export function readInputs(): ActionInputs {
  const dataset = readDataset();
  const cacheSave = readBoolean('cache-save');
  return {
    ...readCorpus(dataset),
    dataset,
    fetchVideosUrl: readText('fetch-videos-url'),
    fetchMetadataUrl: readText('fetch-metadata-url'),
    fetchSha256: readDigests(),
    fetchInsecureHosts: readLines('fetch-insecure-hosts'),
    manifestCsv: readText('manifest-csv'),
    clipsSubdir: readText('clips-subdir'),
    manifestOut: readText('manifest-out'),
    corpusVersion: readText('corpus-version'),
    ingestedAt: readText('ingested-at'),
    concurrency: readNumber('concurrency', { min: 1, max: 256 }),
    limit: readNumber('limit', { min: 1, max: MOST }),
    shard: readText('shard'),
    matrixJob: readMatrixJob(),
    linkTargets: readLines('link-targets'),
    prober: readProber(),
    probeTimeoutS: readNumber('probe-timeout-s', { min: 1, max: 86_400 }) ?? 60,
    maxMissing: readText('max-missing'),
    maxBroken: readText('max-broken'),
    maxRejected: readText('max-rejected'),
    maxConflicts: readText('max-conflicts'),
    maxAttrition: readText('max-attrition'),
    rehash: readBoolean('rehash'),
    cacheKey: readCacheKey(dataset === 'cache' || cacheSave),
    cacheSave,
    indexCache: readBoolean('index-cache'),
    cacheTimeoutS: readNumber('cache-timeout-s', { min: 1, max: 86_400 }) ?? 3_600,
    ffprobeBin: readText('ffprobe-bin'),
    ffprobeVersion: readRequired('ffprobe-version'),
    ffprobeUrl: readText('ffprobe-url'),
    ffprobeSha256: readText('ffprobe-sha256'),
    trainer: readTrainer(),
    artifact: readBoolean('artifact'),
    artifactName: checkArtifactName(readRequired('artifact-name')),
    retentionDays: readNumber('retention-days', { min: 0, max: 400 }) ?? 0,
    compressionLevel: readNumber('compression-level', { min: 0, max: 9 }) ?? 6,
    summary: readBoolean('summary'),
    report: readBoolean('report'),
    allowPublic: readBoolean('allow-public'),
    allowInternal: readBoolean('allow-internal'),
    allowMissingServices: readBoolean('allow-missing-services'),
    githubToken: readText('github-token'),
  };
}
