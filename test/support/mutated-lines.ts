import { serialiseRow } from '../../src/contract/row.ts';
import type { CorpusRow } from '../../src/index.ts';
import { inventRow } from './rows.ts';

type Random = () => number;

/** A change to a line, given another line as well. */
type Mutation = (line: Buffer, random: Random, other: Buffer) => Buffer;

function pick<T>(values: readonly T[], random: Random): T {
  return values[Math.floor(random() * values.length)] as T;
}

function below(limit: number, random: Random): number {
  return Math.floor(random() * limit);
}

const SCALES: readonly Pick<CorpusRow, 'corpus' | 'corpus_version' | 'mos'>[] = [
  { corpus: 'konvid-1k', corpus_version: 'konvid-1k-2017', mos: 5 },
  { corpus: 'konvid-150k', corpus_version: 'konvid-150k-2019', mos: 5 },
  { corpus: 'youtube-ugc', corpus_version: 'youtube-ugc-2019', mos: 5 },
  { corpus: 'lsvq', corpus_version: 'lsvq-2021', mos: 100 },
  { corpus: 'live-vqc', corpus_version: 'live-vqc-2018', mos: 100 },
  { corpus: 'custom-1-5-panel', corpus_version: 'panel', mos: 5 },
  { corpus: 'custom-0-100-panel', corpus_version: 'panel', mos: 100 },
];
const NAMES = [
  'clip one.mp4',
  'ia-batch1/clip.mp4',
  '.hidden',
  '..mp4',
  'größe.mp4',
  'a',
  "it's, (1) [x]~.mp4",
  '視頻.mp4',
];

/** A line as our writer writes it, for any corpus, with short numbers and with all digits that a double has. */
export function inventLine(random: Random): Buffer {
  const scale = pick(SCALES, random);
  const round = (value: number) => Number(value.toFixed(pick([0, 1, 2, 4, 17], random)));
  const row: CorpusRow = {
    ...inventRow(below(1e6, random)),
    ...scale,
    ...(random() < 0.2 ? { src: pick(NAMES, random) } : {}),
    src_size_bytes: 1 + below(pick([10, 1e7, 1e7, 1e14, 2 ** 53 - 1], random), random),
    framerate: pick([25, 30, 30_000 / 1001, 24_000 / 1001, 1 / 3, 1e6], random),
    duration_s: Math.max(1e-7, round(random() * pick([1, 10, 1e9], random))),
    mos: Math.min(scale.mos, Math.max(1, round(random() * scale.mos))),
    mos_std_dev: round(random()),
    n_ratings: below(pick([2, 300, 300, 1e14, 2 ** 53], random), random),
  };
  return Buffer.from(serialiseRow(row));
}

/** Numbers at every limit of the schema, just beside them, beyond doubles, and spelled as JSON forbids or we don't. */
const NUMBERS = (
  '0 0.0 -0 -0.0 -1 1 1.0 1. .5 01 01.5 +1 1e0 1E2 1e-2 10e-1 1e400 -1e400 0.9999999999999999 0.99999999999999999999 ' +
  '1.0000000000000002 4.999999999999999 4.99999999999999999999 5 5.0 5.0000000000000001 5.000000000000001 5.1 99.99999999999999 ' +
  '100 100.0 100.00000000000001 100.00000000000000000001 101.0 65535 65536 65537 65536.0 999999.9999999999 1000000.0 ' +
  '1000000.0000000001 1000000000.0 1000000000.0000001 999999999999999 1000000000000000 9007199254740991 9007199254740992 ' +
  '9007199254740993 9007199254740991.0 0.0000000000000000000001 0.00000000000000000000001 0.1234567890123456789 ' +
  '29.97002997002997 3.1415926535897932384626 123456789012345.5 1234567890123456.5 5e-324 1e-400 NaN Infinity null true "3.0" ' +
  '1_0 0x10 3,5 [3.0] {} ""'
).split(' ');
const TEXTS =
  '"" "." ".." "a/b" "/a" "a/" "a//b" "a/../b" "./a" "a\\\\b" "a\\u002fb" "\\u0061" "\\ud800" "\\ud83d\\ude00" "é" "a b" ".a" "A" "h264" "lsvq" "konvid-1k" "live-vqc" "yuv420p10le" "2026-13-01T00:00:00+00:00" "2026-02-30T23:59:59+00:00" "2026-05-08T24:00:00+00:00" "2026-05-08T12:00:00Z" null 1'.split(
    ' ',
  );
const BYTES = Buffer.from('"\\{}[]:,.-+eE019 \t\r\n\0\x7f\x80\xbf\xc0\xc3\xe2\xed\xf0\xff/aAfFgG_', 'latin1');
const SPACES = [' ', '\t', '\r', '  ', '\ufeff'];

function splice(line: Buffer, at: number, cut: number, insert: Uint8Array): Buffer {
  return Buffer.concat([line.subarray(0, at), insert, line.subarray(at + cut)]);
}

/** Lines as lists of members, such as `"width":960`; splits wrongly where a text holds the separator, which is as well. */
function onMembers(change: (members: string[], random: Random, other: readonly string[]) => void): Mutation {
  const membersOf = (line: Buffer) =>
    line
      .toString('latin1')
      .slice(1, -1)
      .split(/,(?=")/);
  return (line, random, other) => {
    const members = membersOf(line);
    change(members, random, membersOf(other));
    return Buffer.from(`{${members.join(',')}}`, 'latin1');
  };
}

function withValue(values: readonly string[], isMeant: (member: string) => boolean): Mutation {
  return onMembers((members, random) => {
    const at =
      pick(
        [...members.keys()].filter((index) => isMeant(members[index] ?? '')),
        random,
      ) ?? 0;
    const key = members[at]?.split(':')[0] ?? '';
    members[at] = `${key}:${Buffer.from(pick(values, random)).toString('latin1')}`;
  });
}

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  none: (line) => line,
  'bit flipped': (line, random) => {
    const at = below(line.length, random);
    return splice(line, at, 1, Uint8Array.of((line[at] ?? 0) ^ (1 << below(8, random))));
  },
  'byte replaced': (line, random) =>
    splice(line, below(line.length, random), 1, Uint8Array.of(pick([...BYTES], random))),
  'byte inserted': (line, random) =>
    splice(line, below(line.length, random), 0, Uint8Array.of(pick([...BYTES], random))),
  'digit replaced': (line, random) => {
    const digits = [...line.keys()].filter((at) => /[0-9]/.test(String.fromCharCode(line[at] ?? 0)));
    return splice(line, pick(digits, random) ?? 0, 1, Buffer.from(String(below(10, random))));
  },
  'bytes removed': (line, random) => splice(line, below(line.length, random), 1 + below(3, random), Buffer.alloc(0)),
  truncated: (line, random) => line.subarray(0, below(line.length, random)),
  spliced: (line, random, other) => {
    const at = below(line.length, random);
    return Buffer.concat([line.subarray(0, at), other.subarray(Math.max(0, at + below(5, random) - 2))]);
  },
  'piece repeated': (line, random) => {
    const at = below(line.length, random);
    return splice(line, at, 0, line.subarray(at, at + 1 + below(30, random)));
  },
  'white space inserted': (line, random) =>
    splice(line, below(line.length + 1, random), 0, Buffer.from(pick(SPACES, random))),
  'code point inserted': (line, random) =>
    splice(line, below(line.length, random), 0, Buffer.from(String.fromCodePoint(below(0x11_0000, random)))),
  'character escaped': (line, random) => {
    const at = below(line.length, random);
    return splice(line, at, 1, Buffer.from(`\\u${(line[at] ?? 0).toString(16).padStart(4, '0')}`));
  },
  'number exchanged': withValue(NUMBERS, (member) => /:-?[0-9]/.test(member)),
  'text exchanged': withValue(TEXTS, (member) => member.endsWith('"')),
  'value of another line': onMembers((members, random, other) => {
    const at = below(Math.min(members.length, other.length), random);
    members[at] = other[at] ?? '';
  }),
  'member repeated': onMembers((members, random, other) => {
    members.splice(below(members.length, random), 0, pick(other, random));
  }),
  'members swapped': onMembers((members, random) => {
    const [a, b] = [below(members.length, random), below(members.length, random)];
    [members[a], members[b]] = [members[b] ?? '', members[a] ?? ''];
  }),
  'member removed': onMembers((members, random) => {
    members.splice(below(members.length, random), 1);
  }),
  'values stretched': onMembers((members, random) => {
    const at = below(members.length, random);
    const length = pick([1, 2, 15, 22, 40, 64, 128, 1010, 1011, 9000], random);
    members[at] = (members[at] ?? '').replace(
      /([0-9a-z])("?)$/,
      (_, last: string, quote: string) => last.repeat(length) + quote,
    );
  }),
};

/** Names of all kinds of changes, for counting. */
export const MUTATION_NAMES: readonly string[] = Object.keys(MUTATIONS);

/** A line that was changed once or twice, up to its first LF, and the name of the first change. */
export function inventMutatedLine(random: Random): { readonly bytes: Buffer; readonly mutation: string } {
  const mutation = pick(MUTATION_NAMES, random);
  const other = inventLine(random);
  let bytes = MUTATIONS[mutation]?.(inventLine(random), random, other) ?? other;
  if (random() < 0.2) bytes = MUTATIONS[pick(MUTATION_NAMES, random)]?.(bytes, random, other) ?? bytes;
  const lineFeed = bytes.indexOf(0x0a);
  return { bytes: lineFeed === -1 ? bytes : bytes.subarray(0, lineFeed), mutation };
}
