import type { Draw } from '../../parity/draw.ts';

/** One changed input, made of another and at times of further ones. */
export type Mutation = (bytes: Buffer, draw: Draw, others: readonly Buffer[]) => Buffer;

/** A target while it is fuzzed. */
export interface OpenTarget {
  /** Takes any bytes. Throws, with words for people, where a promise is broken. */
  readonly run: (bytes: Buffer) => void | Promise<void>;
  readonly close?: () => void | Promise<void>;
}

/** Something that reads bytes which somebody else has made. */
export interface FuzzTarget {
  /** What is promised of it, in a line. */
  readonly promise: string;
  /** Places in the repository whose coverage leads the search, and is told: their paths begin so. */
  readonly covers: readonly string[];
  /** Texts that inputs are made of, besides those that stand in the covered code. */
  readonly dictionary?: readonly string[];
  /** Changes that only this target's inputs know, as likely as all others together. */
  readonly mutations?: readonly Mutation[];
  /** Inputs to begin with. */
  readonly seeds: () => readonly Buffer[] | Promise<readonly Buffer[]>;
  /** Called once, before the first input. */
  readonly open: () => Promise<OpenTarget>;
  /** Fresh inputs in a run of the tests. */
  readonly tested: number;
}

/** Larger inputs are cut: what matters shows in small ones. */
export const MAX_INPUT_BYTES = 65_536;
