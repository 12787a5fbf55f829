/** A change of what is on disk, or what brings it there, as a run has asked for it. Paths are below the place; '' is it. */
export type DiskChange =
  | { readonly kind: 'make-file'; readonly path: string }
  | { readonly kind: 'make-folder'; readonly path: string }
  /** At the end where no offset is told. */
  | { readonly kind: 'write'; readonly path: string; readonly bytes: Buffer; readonly offset?: number }
  | { readonly kind: 'truncate'; readonly path: string; readonly size: number }
  | { readonly kind: 'flush'; readonly path: string }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string }
  | { readonly kind: 'remove'; readonly path: string };

/** What strace must trace, and how, so that `readDiskLog` understands it. */
export const DISK_CALLS = [
  ...['openat', 'write', 'pwrite64', 'writev', 'pwritev', 'pwritev2', 'ftruncate', 'fsync', 'fdatasync'],
  ...['rename', 'renameat', 'renameat2', 'unlink', 'unlinkat', 'rmdir', 'mkdir', 'mkdirat'],
];
export const DISK_LOG_OPTIONS = ['-y', '-xx', '-s', '100000000'];

/** A finished system call as strace prints it. */
interface Call {
  readonly name: string;
  readonly words: string;
  readonly result: number;
}

const STARTED = /^(\d+) +([a-z0-9]+)\((.*) <unfinished \.\.\.>$/;
const RESUMED = /^(\d+) +<\.\.\. ([a-z0-9]+) resumed>(.*)$/;
const WHOLE = /^(\d+) +([a-z0-9]+\(.*)$/;
const CALL = /^([a-z0-9]+)\((.*)\) += (-?\d+)/;

function* readCalls(log: string): Generator<Call> {
  const waiting = new Map<string, string>();
  for (const line of log.split('\n')) {
    const started = STARTED.exec(line);
    if (started !== null) {
      waiting.set(started[1] ?? '', `${started[2]}(${started[3]}`);
      continue;
    }
    const resumed = RESUMED.exec(line);
    const text = resumed === null ? WHOLE.exec(line)?.[2] : `${waiting.get(resumed[1] ?? '')}${resumed[3]}`;
    const [, name, words, result] = CALL.exec(text ?? '') ?? [];
    if (name !== undefined && words !== undefined) yield { name, words, result: Number(result) };
  }
}

function fromHex(text: string): Buffer {
  return Buffer.from(text.replaceAll('\\x', ''), 'hex');
}

/** All strings in quotes, in their order. */
function stringsOf(words: string): readonly Buffer[] {
  return [...words.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, text = '']) => fromHex(text));
}

/** Where the first descriptor leads to. */
function fileOf(words: string): string {
  return fromHex(/^\d+<((?:\\x[0-9a-f]{2})*)>/.exec(words)?.[1] ?? '').toString();
}

function toChanges({ name, words, result }: Call): readonly DiskChange[] {
  const [first = '', second = ''] = stringsOf(words).map(String);
  const path = fileOf(words);
  if (name === 'openat') {
    if (!words.includes('O_CREAT')) return [];
    const made = { kind: 'make-file', path: first } as const;
    return words.includes('O_TRUNC') ? [made, { kind: 'truncate', path: first, size: 0 }] : [made];
  }
  if (name.startsWith('mkdir')) return [{ kind: 'make-folder', path: first }];
  if (name.startsWith('rename')) return [{ kind: 'rename', path: first, to: second }];
  if (/^(?:unlink|rmdir)/.test(name)) return [{ kind: 'remove', path: first }];
  if (/^(?:fsync|fdatasync)$/.test(name)) return [{ kind: 'flush', path }];
  const last = Number(/, (\d+)$/.exec(words)?.[1]);
  if (name === 'ftruncate') return [{ kind: 'truncate', path, size: last }];
  const bytes = Buffer.concat(stringsOf(words)).subarray(0, result);
  return [{ kind: 'write', path, bytes, ...(name.startsWith('p') ? { offset: last } : {}) }];
}

/** The changes below a place, in the order in which they were done; calls that failed have changed nothing. */
export function readDiskLog(log: string, place: string): readonly DiskChange[] {
  const relative = (path: string) =>
    path === place ? '' : path.startsWith(`${place}/`) ? path.slice(place.length + 1) : undefined;
  const changes: DiskChange[] = [];
  for (const call of readCalls(log)) {
    if (call.result < 0) continue;
    for (const change of toChanges(call)) {
      const path = relative(change.path);
      if (path === undefined) continue;
      changes.push(change.kind === 'rename' ? { ...change, path, to: relative(change.to) ?? '' } : { ...change, path });
    }
  }
  return changes;
}
