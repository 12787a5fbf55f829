import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Probe } from '../../../src/clips/probe.ts';
import { type ClipEditor, openEditor } from '../edit-clip.ts';
import { editTree } from '../mp4-tree.ts';

/** A committed clip with one change, made to stand just inside or just outside of one guard of the header reader. */
export interface ClipVariant {
  /** The guard, by what the changed clip has. */
  readonly what: string;
  /** A clip of `test/golden/` that the reader answers for. */
  readonly of?: string;
  readonly edit: (clip: ClipEditor) => void;
  /** What the reader must say: what ffprobe says of the unchanged clip, the same but for some fields, or nothing. */
  readonly answer: 'same' | Partial<Probe> | 'none';
}

const FOLDER = join(import.meta.dirname, '../../golden');
const PLAIN = 'h264-cfr';

const read = new Map<string, Buffer>();

/** A committed clip by its name. */
export function goldenClip(name = PLAIN): Buffer {
  const bytes = read.get(name) ?? readFileSync(join(FOLDER, `${name}.mp4`));
  read.set(name, bytes);
  return bytes;
}

/** The changed clip's bytes. */
export function makeVariant({ of, edit }: ClipVariant): Buffer {
  return editTree(goldenClip(of), (boxes) => edit(openEditor(boxes)));
}

/** What ffprobe said of a committed clip. */
function recordedOf(name = PLAIN): Probe {
  const { probe } = JSON.parse(readFileSync(join(FOLDER, `${name}.expected.json`), 'utf8')) as {
    readonly probe: Probe;
  };
  return probe;
}

/** What the reader must say of the changed clip; undefined where it must leave it to ffprobe. */
export function expectedOf({ of, answer }: ClipVariant): Probe | undefined {
  if (answer === 'none') return undefined;
  return answer === 'same' ? recordedOf(of) : { ...recordedOf(of), ...answer };
}
