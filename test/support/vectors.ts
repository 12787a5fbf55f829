import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A violation as the vectors have it: what any implementation can tell. */
export interface VectorViolation {
  /** In byte-level vectors alone. */
  readonly line?: number | null;
  readonly code: string;
  readonly pointer: string;
}

/** One instance of a schema, valid where it has no violations. */
export interface InstanceVector {
  /** Such as `invalid/mos-lsvq-too-high`. */
  readonly name: string;
  readonly description: string;
  readonly instance: unknown;
  readonly violations: readonly VectorViolation[];
}

/** One file, valid where it has no violations. */
export interface FileVector {
  readonly name: string;
  readonly path: string;
  readonly violations: readonly VectorViolation[];
}

const FOLDER = join(import.meta.dirname, '../../schema/vectors');
const EXPECTED_ENDING = '.expected.json';

function listFiles(folder: string, ending: string): readonly string[] {
  return ['valid', 'invalid'].flatMap((kind) =>
    readdirSync(join(FOLDER, folder, kind))
      .filter((file) => file.endsWith(ending))
      .map((file) => join(kind, file.slice(0, -ending.length))),
  );
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

/** The vectors of a schema, by its name. */
export function instanceVectors(schema: string): readonly InstanceVector[] {
  return listFiles(schema, '.json').map((name) => {
    const vector = readJson<Partial<InstanceVector>>(join(FOLDER, schema, `${name}.json`));
    const { description = '', instance, violations = [] } = vector;
    return { name, description, instance, violations };
  });
}

/** The vectors whose bytes are the point. */
export function fileVectors(): readonly FileVector[] {
  return listFiles('jsonl', '.jsonl').map((name) => {
    const base = join(FOLDER, 'jsonl', name);
    return { ...readJson<FileVector>(`${base}${EXPECTED_ENDING}`), name, path: `${base}.jsonl` };
  });
}

/** Violations have no order of their own. */
export function inOrder(violations: readonly VectorViolation[]): readonly VectorViolation[] {
  const key = ({ line, pointer, code }: VectorViolation) => `${line ?? 0} ${pointer} ${code}`;
  return [...violations].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
