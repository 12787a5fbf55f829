import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A violation in the terms of the vectors, which any implementation can report. */
export interface VectorViolation {
  readonly code: string;
  readonly pointer: string;
}

interface Vector {
  readonly name: string;
  readonly description: string;
  readonly valid: boolean;
  /** Empty for a valid vector. */
  readonly violations: readonly VectorViolation[];
}

/** One instance of a schema. */
export interface InstanceVector extends Vector {
  readonly data: unknown;
}

/** One line of a file, or the file as a whole. */
export interface LineVector extends Vector {
  /** Counted from 1; null for the file as a whole. */
  readonly line: number | null;
}

/** A JSONL file with a vector for each of its lines. */
export interface FileVectors {
  readonly file: string;
  readonly path: string;
  readonly tests: readonly LineVector[];
}

type Stored<T extends Vector> = Omit<T, 'violations'> & Partial<Pick<T, 'violations'>>;

const FOLDER = join(import.meta.dirname, '../../schema/vectors');

function readGroups<T>(name: string): readonly T[] {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as readonly T[];
}

function withViolations<T extends Vector>(tests: readonly Stored<T>[]): readonly T[] {
  return tests.map((test) => ({ violations: [], ...test }) as unknown as T);
}

/** The vectors of a schema, by its name. */
export function instanceVectors(schema: string): readonly InstanceVector[] {
  const groups = readGroups<{ readonly tests: readonly Stored<InstanceVector>[] }>(schema);
  return groups.flatMap(({ tests }) => withViolations<InstanceVector>(tests));
}

/** The vectors that are files, because their bytes matter. */
export function fileVectors(): readonly FileVectors[] {
  const groups = readGroups<{ readonly file: string; readonly tests: readonly Stored<LineVector>[] }>('jsonl');
  return groups.map(({ file, tests }) => ({
    file,
    path: join(FOLDER, file),
    tests: withViolations<LineVector>(tests),
  }));
}
