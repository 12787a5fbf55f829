import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { parse } from 'csv-parse/sync';
import { UserError } from '../files/user-error.ts';

/** A value of a feature; null if a clip has none. */
export type FeatureValue = string | number | bigint | boolean | null;
type Record_ = Readonly<Record<string, unknown>>;

/** Columns that name the clip, best first. */
const KEYS = ['src_sha256', 'src'] as const;

async function readRecords(path: string): Promise<readonly Record_[]> {
  switch (extname(path).toLowerCase()) {
    case '.parquet': {
      const { asyncBufferFromFile, parquetReadObjects } = await import('hyparquet');
      return parquetReadObjects({ file: await asyncBufferFromFile(path) });
    }
    case '.jsonl': {
      const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '');
      return lines.map((line) => JSON.parse(line) as Record_);
    }
    default:
      return parse(await readFile(path), { columns: true, bom: true, skip_empty_lines: true, trim: true });
  }
}

/** Numbers of text tables are numbers; what is empty is unknown. */
function toValue(value: unknown): FeatureValue {
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return value;
  if (value === null || value === undefined || value === '') return null;
  const number = Number(value);
  return typeof value === 'string' && !Number.isNaN(number) ? number : String(value);
}

/** Feature tables, joined with clips by their digest or name. */
export class Features {
  readonly columns: string[] = [];
  readonly #tables: { readonly key: (typeof KEYS)[number]; readonly byKey: ReadonlyMap<string, Record_> }[] = [];

  /**
   * Reads CSV, Parquet or JSONL tables, by their endings.
   *
   * @param taken names that columns of features can't have
   * @throws UserError FEATURES_UNREADABLE
   */
  static async read(paths: readonly string[], taken: readonly string[]): Promise<Features> {
    const features = new Features();
    for (const path of paths) features.#add(path, await readTable(path), taken);
    return features;
  }

  #add(path: string, records: readonly Record_[], taken: readonly string[]): void {
    const names = Object.keys(records[0] ?? {});
    const key = KEYS.find((each) => names.includes(each));
    if (key === undefined) {
      refuse(path, 'has neither a column src_sha256 nor src', 'name the clips by one of them');
    }
    for (const name of names.filter((each) => !KEYS.some((known) => known === each))) {
      if (taken.includes(name) || this.columns.includes(name)) {
        refuse(path, `has a column ${name}, which is there already`, 'rename it or leave it out');
      }
      this.columns.push(name);
    }
    const byKey = new Map(records.map((record) => [String(record[key]), record]));
    if (byKey.size < records.length) {
      refuse(path, `names ${records.length - byKey.size} clips more than once by ${key}`, 'keep one line of each clip');
    }
    this.#tables.push({ key, byKey });
  }

  /** The features of a clip, in the order of the columns. */
  of(clip: { readonly src: string; readonly src_sha256: string }): Readonly<Record<string, FeatureValue>> {
    const found = this.#tables.map(({ key, byKey }) => byKey.get(clip[key]) ?? {});
    const all = Object.assign({}, ...found) as Record_;
    return Object.fromEntries(this.columns.map((name) => [name, toValue(all[name])]));
  }
}

function refuse(path: string, what: string, hint: string): never {
  throw new UserError('FEATURES_UNREADABLE', { message: `${path}: ${what}`, hint });
}

async function readTable(path: string): Promise<readonly Record_[]> {
  try {
    return await readRecords(path);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return refuse(path, `can't be read as a table (${error.message})`, 'give a CSV, Parquet or JSONL file of features');
  }
}
