import { createHash, randomUUID } from 'node:crypto';
import { lstat, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeClipBytes } from '../corpus.ts';
import { CLIP_ATTACKS } from './clip-attacks.ts';
import { CELL_ATTACKS, type Fate, type Ground, type LabelAttack, NAME_ATTACKS } from './label-attacks.ts';
import { PLANTS } from './plants.ts';

/** Every attack that has a label, in the order of the label file, from its second line on. */
export const LABEL_ATTACKS: readonly LabelAttack[] = [...NAME_ATTACKS, ...CLIP_ATTACKS, ...CELL_ATTACKS];

/** How a corpus lays out what the attacks need, and what of them it can't have. */
export interface HostileShape {
  readonly corpus: string;
  /** Arguments of `ingest` that name the corpus. */
  readonly args: readonly string[];
  readonly clips: string;
  readonly labelFile: string;
  /** The four headers. */
  readonly header: readonly [string, string, string, string];
  /** Fewest rows that the corpus takes; the rest have no clips. */
  readonly minRows: number;
  /** What stands before a name in the labels. */
  readonly prefix: string;
  /** Whether clips may lie in folders below each other. */
  readonly isNested: boolean;
  readonly isPercent: boolean;
}

const USUAL = {
  header: ['file_name', 'MOS', 'SD', 'n'],
  minRows: 0,
  prefix: '',
  isNested: false,
  isPercent: false,
} as const;

export const SHAPES: readonly HostileShape[] = [
  {
    ...USUAL,
    corpus: 'konvid-1k',
    args: ['--corpus', 'konvid-1k'],
    clips: 'KoNViD_1k_videos',
    labelFile: 'KoNViD_1k_metadata/KoNViD_1k_attributes.csv',
  },
  {
    ...USUAL,
    corpus: 'youtube-ugc',
    args: ['--corpus', 'youtube-ugc'],
    clips: 'videos',
    labelFile: 'MOS_for_YouTube_UGC_dataset.csv',
    header: ['vid', 'MOS full', 'std full', '# Subjects'],
    isNested: true,
  },
  {
    ...USUAL,
    corpus: 'lsvq',
    args: ['--corpus', 'lsvq'],
    clips: 'LSVQ/batch',
    labelFile: 'labels_train_test.csv',
    header: ['name', 'mos', 'SD', 'n'],
    minRows: 2_600,
    prefix: 'batch/',
    isPercent: true,
    isNested: true,
  },
  {
    ...USUAL,
    corpus: 'custom-1-5-hostile',
    args: ['--corpus', 'custom', '--corpus-label', 'hostile', '--scale', '1-5'],
    clips: 'clips',
    labelFile: 'labels.csv',
    prefix: 'clips/',
    isNested: true,
  },
];

/** Columns that nobody asked for, and that some reader makes keys of. */
const MORE_HEADERS = [
  '__proto__',
  'constructor',
  '::error::owned',
  '##[error]owned',
  '<script>alert(1)</script>',
  '=1+1',
];

/** The folder with everything that is around it. */
export interface HostileFolder {
  readonly shape: HostileShape;
  readonly root: string;
  /** Where commands may write. */
  readonly out: string;
  /** Their working folder, in which the same programs lie in wait. */
  readonly cwd: string;
  readonly home: string;
  readonly temp: string;
  readonly outside: string;
  /** What must stand in nothing that a command writes or prints. */
  readonly secrets: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** What must become of the label on a line. */
  readonly fates: ReadonlyMap<number, { readonly attack: string; readonly allowed: readonly Fate[] }>;
}

function quote(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

/** A score that no other label has. */
export function scoreOfLine(line: number, { isPercent }: HostileShape): number {
  return isPercent ? 10 + line / 100 : 1 + line / 2_000;
}

function labelRow({ label, cells = {} }: LabelAttack, line: number, shape: HostileShape): string {
  const { mos = scoreOfLine(line, shape).toFixed(4), std = '0.5', count = '20', surplus = [] } = cells;
  const more = MORE_HEADERS.map(() => '::error::owned');
  return [`${label === '' ? '' : shape.prefix}${label}`, mos, std, count, ...more, ...surplus].map(quote).join(',');
}

async function plantLabels(
  { shape, attacks }: { readonly shape: HostileShape; readonly attacks: readonly LabelAttack[] },
  root: string,
  ground: Ground,
): Promise<HostileFolder['fates']> {
  const fates = new Map<number, { attack: string; allowed: readonly Fate[] }>();
  const rows: string[] = [];
  let line = 2;
  for (const attack of attacks) {
    if (shape.isNested && attack.isFlatOnly === true) continue;
    const { name, label, plant, fate, cells } = attack;
    const path = join(ground.clips, label);
    if (plant !== null && (plant !== undefined || fate === 'written' || cells !== undefined)) {
      if (plant === undefined) await writeFile(path, await makeClipBytes(name));
      else await plant(path, ground);
    }
    const row = labelRow(attack, line, shape);
    rows.push(row);
    fates.set(line, { attack: name, allowed: typeof fate === 'string' ? [fate] : fate });
    line += row.split(/\r\n|\n|\r/).length;
  }
  for (let index = rows.length; index < shape.minRows; index += 1, line += 1) {
    rows.push(labelRow({ name: '', label: `none-${index}.mp4`, fate: 'missing' }, line, shape));
  }
  const header = [...shape.header, ...MORE_HEADERS].map(quote).join(',');
  await mkdir(dirname(join(root, shape.labelFile)), { recursive: true });
  await writeFile(join(root, shape.labelFile), `${header}\n${rows.join('\n')}\n`);
  return fates;
}

async function plantAround(shape: HostileShape, root: string, ground: Ground): Promise<void> {
  for (const { path, plant } of PLANTS) {
    const at = join(root, path.replace('<clips>', shape.clips));
    await mkdir(dirname(at), { recursive: true });
    await plant(at, ground);
    await lstat(at);
  }
}

/** Makes the folder of one corpus, with a world around it that a test can watch. */
export async function makeHostileFolder(
  workspace: string,
  shape: HostileShape,
  attacks: readonly LabelAttack[] = LABEL_ATTACKS,
): Promise<HostileFolder> {
  const [root, out, cwd, home, temp, outside] = ['corpus', 'out', 'cwd', 'home', 'temp', 'outside'].map((name) =>
    join(workspace, name),
  ) as [string, string, string, string, string, string];
  const clips = join(root, shape.clips);
  for (const folder of [clips, out, cwd, home, temp, outside, join(workspace, 'cache')])
    await mkdir(folder, { recursive: true });
  const secret = `secret-${randomUUID()}`;
  const secretClip = await makeClipBytes(secret);
  await writeFile(join(outside, 'secret.txt'), `${secret}\n`);
  await writeFile(join(outside, 'secret.mp4'), secretClip);
  await writeFile(join(outside, 'treasure.txt'), 'what the user would not lose\n');
  const ground: Ground = { clips, outside, clip: makeClipBytes };
  const fates = await plantLabels({ shape, attacks }, root, ground);
  await plantAround(shape, root, ground);
  await plantAround({ ...shape, clips: 'videos' }, cwd, ground);
  return {
    shape,
    root,
    out,
    cwd,
    home,
    temp,
    outside,
    secrets: [secret, createHash('sha256').update(secretClip).digest('hex')],
    environment: {
      HOME: home,
      XDG_CACHE_HOME: join(workspace, 'cache'),
      TMPDIR: temp,
      GITHUB_TOKEN: secret,
      FFREPORT: `file=${outside}/owned`,
    },
    fates,
  };
}
