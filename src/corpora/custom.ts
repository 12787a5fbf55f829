import { UserError } from '../files/user-error.ts';
import {
  type ColumnAliases,
  type Corpus,
  describeCorpus,
  type LabelRole,
  nameFacts,
  SCALES,
  type Scale,
  USUAL_COLUMNS,
} from './corpus.ts';

/** The roles whose columns can be named. */
export const CUSTOM_ROLES = [
  'file',
  'mos',
  'mos_std_dev',
  'n_ratings',
  'content',
] as const satisfies readonly LabelRole[];

/** The header of the column of each role, as the label file has it, in any case. */
export type CustomColumns = Readonly<Partial<Record<(typeof CUSTOM_ROLES)[number], string>>>;

/** A study of one's own. */
export interface CustomStudy {
  /** Lower-case letters, digits, `-` and `_`, such as `panel-2026`. */
  readonly label: string;
  readonly scale: Scale;
  /** Columns that aren't named are looked for by their usual headers. */
  readonly columns?: CustomColumns | undefined;
}

/** Opens the label of every custom corpus; no published one begins so. */
const PREFIX = 'custom-';

/** As in the row schema, where the whole label may have 64 characters. */
const LABEL = /^[0-9a-z][0-9a-z_-]{0,50}$/;

const CUSTOM_LABEL = new RegExp(`^${PREFIX}(${Object.keys(SCALES).join('|')})-(.*)$`, 's');

/** Usual endings of the containers that ffprobe is let open. */
const CLIP_ENDINGS = [
  ...['.mp4', '.mkv', '.webm', '.mov', '.avi', '.m4v', '.3gp'],
  ...['.ts', '.mts', '.m2ts', '.mpg', '.mpeg', '.wmv', '.flv', '.ogv'],
];

const CUSTOM_COLUMNS: ColumnAliases = {
  ...USUAL_COLUMNS,
  file: ['file_name', 'video_name', 'filename', 'file', 'name'],
};

/** @throws UserError OPTION_INVALID where two roles have one column */
function nameColumns(given: CustomColumns): ColumnAliases {
  const named = CUSTOM_ROLES.flatMap((role) => (given[role] === undefined ? [] : [given[role].trim().toLowerCase()]));
  if (new Set(named).size < named.length || named.includes('')) {
    throw new UserError('OPTION_INVALID', {
      message: `--columns: ${JSON.stringify(named)} are not the headers of ${named.length} columns`,
      hint: 'name each column once, by its header',
    });
  }
  const free = (aliases: readonly string[]) => aliases.filter((alias) => !named.includes(alias));
  return {
    ...CUSTOM_COLUMNS,
    ...Object.fromEntries(
      CUSTOM_ROLES.map((role) => {
        const header = given[role]?.trim().toLowerCase();
        return [role, header === undefined ? free(CUSTOM_COLUMNS[role]) : [header]];
      }),
    ),
  };
}

/**
 * A lab's own study as a corpus: clips below the corpus folder, named in the label file by their path from there.
 *
 * @throws UserError OPTION_INVALID
 */
export function makeCustomCorpus({ label, scale, columns = {} }: CustomStudy): Corpus {
  if (!LABEL.test(label)) {
    throw new UserError('OPTION_INVALID', {
      message: `--corpus-label ${JSON.stringify(label)}: expected up to 51 lower-case letters, digits, - and _, the first a letter or digit`,
      hint: 'give the study a short name, such as panel-2026; it becomes part of the label in every row',
    });
  }
  if (!Object.hasOwn(SCALES, scale)) {
    throw new UserError('OPTION_INVALID', {
      message: `--scale ${JSON.stringify(scale)}: expected one of ${Object.keys(SCALES).join(', ')}`,
    });
  }
  const name = `${PREFIX}${scale}-${label}`;
  return describeCorpus({
    ...nameFacts('custom'),
    name,
    title: `the study ${label}`,
    homepage: null,
    scale,
    isUserGenerated: false,
    signature: new RegExp(`^${name}$`),
    keyShape: null,
    publishedClips: 0,
    defaultVersion: name,
    outputName: `${name.replaceAll('-', '_')}.jsonl`,
    columns: nameColumns(columns),
    labelFolders: ['labels', 'metadata'],
    labelSets: [],
    maxLabelBytes: 64 * 1_048_576,
    rowCountGuard: { minRows: 1, maxRows: 1_000_000 },
    clipParts: {},
    mainClipPart: 'clips',
    clipEndings: [CLIP_ENDINGS],
    clipKey: 'path',
    clipDepth: { min: 0, max: 6 },
  });
}

/** The scale in a row's label; undefined where the label is none of a custom corpus. */
export function customScaleOf(name: string): Scale | undefined {
  return CUSTOM_LABEL.exec(name)?.[1] as Scale | undefined;
}

/** The custom corpus of a row's label; undefined where the label is none of a custom corpus. */
export function customCorpusOf(name: string): Corpus | undefined {
  const [, scale, label] = CUSTOM_LABEL.exec(name) ?? [];
  if (label === undefined || !LABEL.test(label)) return undefined;
  return makeCustomCorpus({ label, scale: scale as Scale });
}

/**
 * Reads `mos=Mean score,file=Clip`: roles and headers. A comma belongs to a header where no role follows it.
 *
 * @throws UserError OPTION_INVALID
 */
export function parseColumns(text: string): CustomColumns {
  const parts = text.split(new RegExp(`,\\s*(?=(?:${CUSTOM_ROLES.join('|')})\\s*=)`));
  const columns = new Map<string, string>();
  for (const part of parts) {
    const [, role = '', header = ''] = /^\s*([a-z_]+)\s*=(.*)$/s.exec(part) ?? [];
    const isKnown = CUSTOM_ROLES.some((known) => known === role);
    if (!isKnown || header.trim() === '' || columns.has(role)) {
      throw new UserError('OPTION_INVALID', {
        message: `--columns ${JSON.stringify(text)}: expected each of ${CUSTOM_ROLES.join(', ')} at most once, as role=header`,
        hint: 'such as --columns "mos=Mean score,file=Clip"',
      });
    }
    columns.set(role, header.trim());
  }
  return Object.fromEntries(columns);
}
