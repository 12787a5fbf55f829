import type { BaseClip } from './base-clips.ts';
import { CONSISTENT_MUTATIONS } from './consistent-mutations.ts';
import { drawValue, makeDraw } from './draw.ts';
import { flipBit, headerOffsets, type Mutation, parameterOffsets, RAW_MUTATIONS } from './raw-mutations.ts';

export interface MutatedFile {
  readonly bytes: Buffer;
  /** Which kind of change was made. */
  readonly mutation: string;
  /** The clip and the change, for a report. */
  readonly what: string;
}

/** Changes that go through all places of all clips, one file each. */
interface Sweep {
  readonly mutation: string;
  readonly clip: BaseClip;
  readonly at: number;
  /** A bit; undefined for another value of the byte. */
  readonly bit: number | undefined;
}

function listSweep(clips: readonly BaseClip[]): readonly Sweep[] {
  return clips.flatMap((clip) => [
    ...parameterOffsets(clip.bytes).flatMap((at) =>
      Array.from({ length: 8 }, (_, bit) => ({ mutation: 'every parameter bit', clip, at, bit })),
    ),
    ...headerOffsets(clip.bytes).map((at) => ({ mutation: 'every header byte', clip, at, bit: undefined })),
  ]);
}

const CHANCE_OF_CONSISTENT = 0.65;
const CHANCE_OF_ANOTHER = 0.25;

/** Makes file `index` of a run from the seed alone, so that a failure can be had again. */
export class MutatedFiles {
  readonly #clips: readonly BaseClip[];
  readonly #seed: number;
  readonly #sweep: readonly Sweep[];

  /** @param isSwept whether the first files go through every place instead of drawing it */
  constructor(clips: readonly BaseClip[], { seed, isSwept }: { readonly seed: number; readonly isSwept: boolean }) {
    this.#clips = clips;
    this.#seed = seed;
    this.#sweep = isSwept ? listSweep(clips) : [];
  }

  get sweepLength(): number {
    return this.#sweep.length;
  }

  make(index: number): MutatedFile {
    const swept = this.#sweep[index];
    return swept === undefined ? this.#draw(index) : this.#makeSwept(swept, index);
  }

  #makeSwept({ mutation, clip, at, bit }: Sweep, index: number): MutatedFile {
    const draw = makeDraw(this.#seed, index);
    if (bit !== undefined)
      return { bytes: flipBit(clip.bytes, at, bit), mutation, what: `${clip.name}: byte ${at} bit ${bit}` };
    const bytes = Buffer.from(clip.bytes);
    const value = drawValue(draw, bytes.readUInt8(at), 1);
    bytes.writeUInt8(value, at);
    return { bytes, mutation, what: `${clip.name}: byte ${at} = ${value}` };
  }

  /** One change, at times followed by others; what is no MP4 any more can only be changed as bytes. */
  #draw(index: number): MutatedFile {
    const draw = makeDraw(this.#seed, index);
    const clip = draw.pick(this.#clips);
    const others = this.#clips.map(({ bytes }) => bytes);
    const names: string[] = [];
    const told: string[] = [];
    let { bytes } = clip;
    do {
      const isConsistent = draw.chance(CHANCE_OF_CONSISTENT);
      const mutations: Readonly<Record<string, Mutation>> = isConsistent ? CONSISTENT_MUTATIONS : RAW_MUTATIONS;
      const name = draw.pick(Object.keys(mutations));
      const done = mutations[name]?.(bytes, draw, others);
      if (done === undefined) throw new Error(`no mutation ${name}`);
      bytes = done.bytes;
      names.push(name);
      told.push(done.what);
      if (!isConsistent) break;
    } while (draw.chance(CHANCE_OF_ANOTHER));
    return { bytes, mutation: names.at(-1) ?? '', what: `${clip.name}: ${told.join('; then ')}` };
  }
}
