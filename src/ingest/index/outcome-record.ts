import { hash } from 'node:crypto';
import { HEADER_READER_VERSION } from '../../clips/mp4/version.ts';
import { ROW_SCHEMA_SHA256 } from '../../contract/generated/row-keys.ts';
import type { Ffprobe } from '../../ffprobe/find.ts';
import { closeSettled } from '../../files/close-settled.ts';
import { systemErrorCode } from '../../user-error.ts';
import { TOOL_VERSION } from '../../version.ts';
import { DEFAULT_PROBER } from '../defaults.ts';
import type { OutputPlace } from '../output/output-place.ts';
import type { NamedLeads } from '../plan/sight.ts';
import type { RunSettings } from '../run-settings.ts';
import { extendIndexFile, formatBlock, type IndexExtent, readIndexFile } from './index-file.ts';

/**
 * What the last finished run over an output saw and left: where the next one sees the same, it would come to the same. Stands
 * in the clip index. Digests are SHA-256 in hexadecimal.
 */
export interface OutcomeRecord {
  /** Of everything that a run was told and that decides what it writes. */
  readonly settings: string;
  /** The folders that it listed, by their paths from the corpus folder. */
  readonly folders: readonly string[];
  /** Of what stood in them. */
  readonly states: string;
  /** What the names of label files contain that belong to those taken but were not there. */
  readonly lacking: readonly string[];
  /** Of the manifest, which vouches for everything else. */
  readonly manifest: string;
}

/** A record, and up to where the index file that holds it is kept. */
export interface StandingRecord extends Pick<IndexExtent, 'goodBytes'> {
  readonly record: OutcomeRecord;
}

const SCHEMA = 'konvid-ingest-outcome-v1';

/** Where the clip index of an output lies. */
export function indexPath({ output }: Pick<OutputPlace, 'output'>): string {
  return `${output}.index`;
}

/** The payload of the index file's block. */
export function formatOutcome(record: OutcomeRecord): Buffer {
  return Buffer.from(JSON.stringify({ schema: SCHEMA, ...record }));
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}

/** Undefined for what another version has noted. */
function parseOutcome(payload: Buffer): OutcomeRecord | undefined {
  let value: Partial<Record<keyof OutcomeRecord | 'schema', unknown>> | null;
  try {
    value = JSON.parse(payload.toString()) as typeof value;
  } catch {
    return undefined;
  }
  const { schema, settings, folders, states, lacking, manifest } = value ?? {};
  const isOne = schema === SCHEMA && isTexts([settings, states, manifest]) && isTexts(folders) && isTexts(lacking);
  return isOne ? ({ settings, folders, states, lacking, manifest } as OutcomeRecord) : undefined;
}

/** What an index file says of the last finished run; undefined where it says nothing. */
export function readOutcome(path: string): StandingRecord | undefined {
  let record: OutcomeRecord | undefined;
  const { isOurs, goodBytes } = readIndexFile(path, ['outcome'], (_kind, payload) => {
    record = parseOutcome(payload);
  });
  return record === undefined || !isOurs ? undefined : { record, goodBytes };
}

/** Puts another record into the place of one; where that fails the next run has more to do. */
export async function replaceOutcome(path: string, { record, goodBytes }: StandingRecord): Promise<void> {
  try {
    const file = await extendIndexFile(path, { goodBytes });
    try {
      await file.appendFile(formatBlock('outcome', formatOutcome(record)));
    } finally {
      await closeSettled(file);
    }
  } catch (error) {
    if (systemErrorCode(error) === undefined) throw error;
  }
}

/**
 * SHA-256 over everything that a run is told and that decides what it writes, but for instants and its own arguments. Shards have
 * a list of their own (`shard-marker.ts`).
 */
export function digestSettings(
  { options, corpus, boundary, constants }: RunSettings,
  { ffprobe, place, leads }: { readonly ffprobe: Ffprobe; readonly place: OutputPlace; readonly leads: NamedLeads },
): string {
  const { root, linkTargets } = boundary;
  const { manifestCsv, clipsSubdir, corpusLabel, scale, columns, limit, prober = DEFAULT_PROBER } = options;
  const told = [
    [corpus.name, corpusLabel ?? null, scale ?? null, columns ?? null, constants.corpusVersion, limit ?? null],
    [root, linkTargets, place.output, place.manifestPath],
    [manifestCsv ?? null, leads.manifestCsv, clipsSubdir ?? null, leads.clipsSubdir],
    [prober, HEADER_READER_VERSION, ffprobe.version, ffprobe.sha256],
    [TOOL_VERSION, ROW_SCHEMA_SHA256],
  ];
  return hash('sha256', JSON.stringify(told));
}
