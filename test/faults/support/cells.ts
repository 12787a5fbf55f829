import type { Call, ErrorName, Fault, Mishap, NotedCall } from './plan.ts';

const once = (...errors: readonly ErrorName[]): readonly Mishap[] => errors.map((error) => ({ kind: 'error', error }));
const lasting = (...errors: readonly ErrorName[]): readonly Mishap[] =>
  errors.map((error) => ({ kind: 'errors', error }));

/** What may go wrong at a call, by its name: what kernels, network shares and quotas give there. */
export const MISHAPS: Readonly<Record<string, readonly Mishap[]>> = {
  open: [...once('EACCES', 'EMFILE', 'EIO', 'EINTR'), ...lasting('ENFILE', 'ENOSPC'), { kind: 'vanish' }],
  read: [
    ...once('EIO', 'EINTR'),
    ...lasting('EIO'),
    { kind: 'short', bytes: 7 },
    { kind: 'shrink' },
    { kind: 'grow' },
    { kind: 'vanish' },
  ],
  write: [...once('EIO', 'EINTR'), ...lasting('ENOSPC', 'EDQUOT'), { kind: 'short', bytes: 5 }],
  stat: [...once('EACCES', 'EIO'), { kind: 'vanish' }],
  fsync: once('EIO', 'ENOSPC'),
  fdatasync: [...once('EIO', 'EINTR'), ...lasting('EIO')],
  ftruncate: once('EIO'),
  truncate: once('EIO'),
  close: once('EIO', 'EINTR'),
  rename: [...once('EACCES', 'EIO'), ...lasting('ENOSPC')],
  unlink: [...once('EACCES', 'EIO'), ...lasting('EROFS')],
  mkdir: [...once('EACCES', 'EIO'), ...lasting('ENOSPC')],
  rmdir: once('EIO', 'EACCES'),
  link: once('EACCES', 'EIO'),
  chmod: once('EACCES'),
  chown: once('EACCES'),
  utime: once('EACCES', 'EIO'),
  scandir: once('EACCES', 'EIO', 'EMFILE'),
  opendir: once('EACCES', 'EIO', 'EMFILE'),
  readdir: once('EIO'),
  realpath: once('EACCES', 'EIO'),
  readlink: once('EACCES', 'EIO'),
  statfs: once('EIO'),
  access: once('EACCES'),
  copy: once('EIO', 'ENOSPC'),
  fork: [...once('EAGAIN'), ...lasting('ENOMEM')],
  socketpair: [...once('EMFILE'), ...lasting('ENFILE')],
  socket: [...once('EMFILE'), ...lasting('ENFILE')],
};

/** Calls before which the clock jumps as well: where instants are compared or written. */
const CLOCK_ROLES: ReadonlySet<string> = new Set(['lock', 'jsonl', 'clip', 'part']);
const JUMPS: readonly Mishap[] = [-86_400, 86_400].map((seconds) => ({ kind: 'clock', seconds }));

/** Somebody else's doing, which befalls what a command reads; what it writes nobody else may write to. */
export const CHANGES: ReadonlySet<Mishap['kind']> = new Set(['shrink', 'grow', 'vanish']);
const isInput = (role: string) => role === 'clip' || role === 'label' || role.startsWith('input');

function mishapsAt({ call, role }: Call): readonly Mishap[] {
  const known = MISHAPS[call];
  if (known === undefined) throw new Error(`what may go wrong at ${call} is not known`);
  const possible = known.filter(({ kind }) => !CHANGES.has(kind) || isInput(role));
  return call === 'open' && CLOCK_ROLES.has(role) ? [...possible, ...JUMPS] : possible;
}

/** The first, one in the middle, and the last of so many. */
function occurrencesOf(count: number): readonly number[] {
  return [...new Set([1, Math.ceil((count + 1) / 2), count])];
}

/** How often each call was made to files of each role. */
export function countCalls(calls: readonly NotedCall[]): readonly (Call & { readonly count: number })[] {
  const counts = new Map<string, number>();
  for (const { call, role } of calls) counts.set(`${call} ${role}`, (counts.get(`${call} ${role}`) ?? 0) + 1);
  return [...counts].sort().map(([key, count]) => {
    const [call = '', role = ''] = key.split(' ');
    return { call, role, count };
  });
}

/** Every fault for every call that a recording holds. */
export function listCells(calls: readonly NotedCall[]): readonly Fault[] {
  return countCalls(calls).flatMap(({ call, role, count }) =>
    occurrencesOf(count).flatMap((nth) => mishapsAt({ call, role }).map((mishap) => ({ call, role, nth, mishap }))),
  );
}
