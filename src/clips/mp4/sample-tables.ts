import { type ByteCursor, demand, fourCc, takeFullBox, takeOptionalBox } from './cursor.ts';

/** How many samples a track has, and how long they last in all, in the track's units. */
export interface SampleDurations {
  readonly count: number;
  readonly totalUnits: number;
  /** Samples in a row that last equally long. */
  readonly runs: readonly { readonly samples: number; readonly units: number }[];
}

/** Samples that lie in the file one behind the other. */
export interface Chunk {
  readonly offset: number;
  readonly sizeBytes: number;
}

/** Where the samples of a track lie in the file. */
export interface SamplePlaces {
  readonly chunks: readonly Chunk[];
  readonly offsets: Float64Array;
  readonly sizes: Uint32Array;
}

const STTS = fourCc('stts');
const STSS = fourCc('stss');
const CTTS = fourCc('ctts');
const STSC = fourCc('stsc');
const STSZ = fourCc('stsz');
const STCO = fourCc('stco');

/** Far beyond any clip of a corpus, and small enough that no sum below leaves 2^31. */
const MAX_SAMPLES = 1_000_000;
const MAX_UNITS = 0x7fff_ffff;
const MAX_OFFSET_UNITS = 0x0fff_ffff;

/** Reads the number of entries and demands that they fill the box. */
function takeCount(box: ByteCursor, entryBytes: number): number {
  const count = box.u32();
  demand(count > 0 && count <= MAX_SAMPLES && box.left === count * entryBytes);
  return count;
}

/** `stts`: how long each sample lasts. */
export function readDurations(tables: ByteCursor): SampleDurations {
  const box = takeFullBox(tables, STTS);
  const entries = takeCount(box, 8);
  let count = 0;
  let totalUnits = 0;
  const runs: { samples: number; units: number }[] = [];
  for (let entry = 0; entry < entries; entry += 1) {
    const samples = box.u32();
    const units = box.u32();
    count += samples;
    totalUnits += samples * units;
    runs.push({ samples, units });
    demand(samples > 0 && units > 0 && count <= MAX_SAMPLES && totalUnits <= MAX_UNITS);
  }
  return { count, totalUnits, runs };
}

/** When a sample is decoded, in the track's units. `number` counts from 1. */
export function decodingTime({ runs }: SampleDurations, number: number): number {
  let before = number - 1;
  let time = 0;
  for (const { samples, units } of runs) {
    time += Math.min(samples, before) * units;
    before -= Math.min(samples, before);
  }
  return time;
}

/**
 * `stss`: the samples at which decoding can begin, of which the first must be one. FFmpeg's stream copy names pictures among
 * them that a decoder can't begin with, so they needn't be pictures for instantaneous refresh.
 *
 * @returns the number of the second one, from 1; undefined where there is none
 */
export function readSecondSyncSample(tables: ByteCursor, sampleCount: number): number | undefined {
  const present = takeOptionalBox(tables, STSS);
  if (present === undefined) return sampleCount > 1 ? 2 : undefined;
  present.expectU32(0);
  const entries = takeCount(present, 4);
  present.expectU32(1);
  let second: number | undefined;
  for (let entry = 1, last = 1; entry < entries; entry += 1) {
    const sample = present.u32();
    demand(sample > last && sample <= sampleCount);
    second ??= sample;
    last = sample;
  }
  return second;
}

/** `ctts`, where there is one: how much later than decoded each sample is shown. */
export function readOffsets(tables: ByteCursor, sampleCount: number): { readonly first: number } | undefined {
  const box = takeOptionalBox(tables, CTTS);
  if (box === undefined) return undefined;
  box.expectU32(0);
  const entries = takeCount(box, 8);
  let first = 0;
  let count = 0;
  for (let entry = 0; entry < entries; entry += 1) {
    const samples = box.u32();
    const units = box.u32();
    if (entry === 0) first = units;
    count += samples;
    demand(samples > 0 && units <= MAX_OFFSET_UNITS);
  }
  demand(count === sampleCount);
  return { first };
}

interface ChunkRun {
  readonly firstChunk: number;
  readonly samplesPerChunk: number;
}

/** `stsc`: from which chunk on, counted from 1, chunks hold how many samples. */
function readChunkRuns(tables: ByteCursor): readonly ChunkRun[] {
  const box = takeFullBox(tables, STSC);
  const entries = takeCount(box, 12);
  const runs: ChunkRun[] = [];
  let last = 0;
  for (let entry = 0; entry < entries; entry += 1) {
    const firstChunk = box.u32();
    const samplesPerChunk = box.u32();
    box.expectU32(1); // the only sample description
    demand(entry === 0 ? firstChunk === 1 : firstChunk > last);
    demand(samplesPerChunk > 0);
    last = firstChunk;
    runs.push({ firstChunk, samplesPerChunk });
  }
  return runs;
}

/** `stsz`: a size for every sample. */
function readSizes(tables: ByteCursor, sampleCount: number): Uint32Array {
  const box = takeFullBox(tables, STSZ);
  box.expectU32(0); // not one size for all
  demand(takeCount(box, 4) === sampleCount);
  const sizes = new Uint32Array(sampleCount);
  for (let sample = 0; sample < sampleCount; sample += 1) {
    const size = box.u32();
    demand(size > 0 && size <= MAX_UNITS);
    sizes[sample] = size;
  }
  return sizes;
}

/** `stsc`, `stsz` and `stco`: which must describe the same samples to the last one. */
export function readPlaces(tables: ByteCursor, sampleCount: number): SamplePlaces {
  const runs = readChunkRuns(tables);
  const sizes = readSizes(tables, sampleCount);
  const box = takeFullBox(tables, STCO);
  const chunkCount = takeCount(box, 4);
  const offsets = new Float64Array(sampleCount);
  const chunks: Chunk[] = [];
  let run = 0;
  let sample = 0;
  for (let chunk = 1; chunk <= chunkCount; chunk += 1) {
    if (runs[run + 1]?.firstChunk === chunk) run += 1;
    const inChunk = runs[run]?.samplesPerChunk ?? 0;
    demand(sample + inChunk <= sampleCount);
    const start = box.u32();
    let offset = start;
    for (const end = sample + inChunk; sample < end; sample += 1) {
      offsets[sample] = offset;
      offset += sizes[sample] ?? 0;
    }
    chunks.push({ offset: start, sizeBytes: offset - start });
  }
  demand(run === runs.length - 1 && sample === sampleCount);
  return { chunks, offsets, sizes };
}
