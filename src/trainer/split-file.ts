import { isSplit } from '../contract/generated/accept-documents.mjs';
import type { Split } from '../contract/generated/types.ts';
import { readWholeFile } from '../files/reading.ts';
import { UserError } from '../files/user-error.ts';

/** The largest corpora together need about 60 MB, with many repeats. */
const MAX_SPLIT_BYTES = 256 * 1_048_576;

function* writeList(name: string, items: readonly unknown[], end: string): Generator<string> {
  yield `  "${name}": [`;
  for (const [index, item] of items.entries()) yield `${index === 0 ? '' : ','}\n    ${JSON.stringify(item)}`;
  yield `${items.length === 0 ? '' : '\n  '}]${end}`;
}

/** The text of a split file in pieces: JSON with one content on each line. The same split always gives the same text. */
export function* writeSplit({ schema, config, inputs, counts, sizes, contents }: Split): Generator<string> {
  yield `{\n  "schema": ${JSON.stringify(schema)},\n  "config": ${JSON.stringify(config)},\n`;
  yield* writeList('inputs', inputs, ',\n');
  yield `  "counts": ${JSON.stringify(counts)},\n`;
  yield* writeList('sizes', sizes, ',\n');
  yield* writeList('contents', contents, '\n}\n');
}

function refuseInvalid(path: string, why: string): never {
  throw new UserError('SPLIT_INVALID', {
    message: `${path}: is not a split file: ${why}`,
    hint: '`konvid-ingest schema split` prints what one looks like',
  });
}

/** What the schema can't express: numbers that must agree, ids and clips that must be unique. */
function findContradiction({ config, contents }: Split): string | undefined {
  const ids = new Set<string>();
  const clips = new Set<string>();
  for (const { id, folds, clips: own } of contents) {
    if (ids.has(id)) return `it has ${id} twice`;
    ids.add(id);
    if (folds.length !== config.repeats) return `${id} has ${folds.length} folds for ${config.repeats} repeats`;
    const least = config.kind === 'k-fold' ? 1 : 0;
    if (folds.some((fold) => fold < least || fold > config.folds)) return `${id} has a fold that does not exist`;
    for (const clip of own) {
      if (clips.has(clip)) return `it has the clip ${clip} twice`;
      clips.add(clip);
    }
  }
  return undefined;
}

/** @throws UserError SPLIT_UNREADABLE, SPLIT_INVALID */
export async function readSplit(path: string): Promise<Split> {
  const file = await readWholeFile(path, MAX_SPLIT_BYTES);
  if (file.text === undefined) {
    throw new UserError('SPLIT_UNREADABLE', { message: `${path}: can't be read (${file.fault})`, cause: file.cause });
  }
  let value: unknown;
  try {
    value = JSON.parse(file.text);
  } catch {
    return refuseInvalid(path, 'it is not JSON');
  }
  if (!isSplit(value)) {
    const [error] = isSplit.errors ?? [];
    return refuseInvalid(path, `${error?.instancePath || 'the document'} ${error?.message ?? ''}`);
  }
  const contradiction = findContradiction(value);
  return contradiction === undefined ? value : refuseInvalid(path, contradiction);
}
