/** Every option of every command and every step, once. What users and programs see of options is made from this table. */
import { SCALES } from '../corpora/corpus.ts';
import { CUSTOM_ROLES } from '../corpora/custom.ts';
import { CORPORA, DEFAULT_CORPUS, FETCHABLE_CORPORA, findCorpus } from '../corpora/registry.ts';
import * as defaults from './defaults.ts';
import type { OptionSpec, OptionType } from './option.ts';

/** What the options of a section have in common. */
type Section = Pick<OptionSpec, 'commands' | 'steps' | 'effect' | 'group'>;
type Entry = Omit<OptionSpec, 'name' | 'effect'> & Partial<Section>;

function section(common: Section, entries: Readonly<Record<string, Entry>>): readonly OptionSpec[] {
  return Object.entries(entries).map(([name, entry]) => ({ ...common, name, ...entry }));
}

const of =
  (type: OptionType) =>
  (description: string, more: Partial<Entry> = {}): Entry => ({ type, description, ...more });
const [text, path, integer, fraction, limit] = [of('text'), of('path'), of('integer'), of('fraction'), of('limit')];
const [choice, flag, list] = [of('choice'), of('flag'), of('list')];

const INGEST = { commands: ['ingest'], steps: ['ingest'] } as const;
const MERGE = { commands: ['merge'], steps: ['merge'] } as const;
const DAY_S = 86_400;
const KONVID = findCorpus(DEFAULT_CORPUS);
const names = (all: readonly string[]) => all.map((name) => `\`${name}\``).join(', ');

/** The limit of most corpora, and the corpora without one. */
function describeMaxMissing(): string {
  const unlimited = CORPORA.filter(({ defaultMaxMissing }) => defaultMaxMissing === null).map(({ name }) => name);
  const usual = KONVID.defaultMaxMissing;
  const others = CORPORA.filter(({ defaultMaxMissing: limit }) => limit !== null && limit !== usual);
  const named = others.map(({ name, defaultMaxMissing }) => `; \`${defaultMaxMissing}\` for ${name}`).join('');
  return `\`${usual}\`${named}; no limit for ${unlimited.join(' and ')}`;
}

const INPUT_OPTIONS = section(
  { ...INGEST, effect: 'output', group: 'Input' },
  {
    corpus: text(
      `Corpus to ingest: ${names(CORPORA.map(({ name }) => name))}; \`auto\` recognises which of them it is; \`custom\` is a study of your own`,
      { common: true, value: 'name', default: DEFAULT_CORPUS },
    ),
    dataset: choice(
      'Where the corpus is: `path`, on the runner in `--corpus-dir`; `cache`, in the private cache entry `--cache-key`; `fetch`, at its publisher, from where it is downloaded into `--corpus-dir` if neither that folder nor the cache has it',
      { commands: [], effect: 'face', common: true, choices: ['path', 'cache', 'fetch'], default: 'path' },
    ),
    'corpus-dir': path('Folder with clips and labels', {
      effect: 'run',
      common: true,
      value: 'folder',
      environment: KONVID.dirVariable,
      otherwise: `\`${KONVID.defaultDir}\`; for other corpora by their names`,
      step: {
        description:
          'Folder with clips and labels, relative to the workspace, for `--dataset path` and `--dataset fetch`',
        otherwise: '`.workingdir2/` and the name of the corpus; required with `--corpus auto`',
      },
    }),
    'konvid-dir': path('Another name of `--corpus-dir`', { steps: [], effect: 'face', value: 'folder' }),
    folder: path('The same as `--corpus-dir`', { steps: [], effect: 'face', common: true, argument: '[folder]' }),
    'manifest-csv': path('The only label file or list of URLs to read', {
      otherwise: 'looked for in the corpus folder',
    }),
    ratings: path(
      'Table with one row for each rating: gives labels their standard deviation and number of ratings, and takes the place of a label file if there is none',
    ),
    'accept-scale': flag('Take the scores that fit even if the column as a whole seems to be on another scale'),
    'clips-subdir': path('The only folder of clips, relative to the corpus folder', {
      commands: ['ingest', 'validate'],
      steps: ['ingest', 'validate'],
      value: 'folder',
      otherwise: 'looked for there',
    }),
    'link-target': list('Folder outside the corpus folder into which links may lead', {
      commands: ['ingest', 'validate'],
      steps: ['ingest', 'validate'],
      value: 'folder',
      key: 'linkTargets',
      formerly: 'link-targets',
    }),
    limit: integer('Take only the first n labels: a trial run, marked partial in the manifest', { min: 1 }),
    shard: text(
      'Take only the i-th of n parts of the label list, into files of their own, which `konvid-ingest merge` joins; `auto` takes i and n from a Slurm array, `auto/n` takes i from a Slurm array or a Kubernetes indexed Job',
      {
        common: true,
        value: 'i/n',
        step: {
          description:
            'Take only the i-th of n parts of the label list, such as `2/16`, into files of their own, which the merge step joins; `auto` takes i and n from the matrix, `auto/n` fails if the matrix has another number of jobs',
        },
      },
    ),
    'shard-job-index': integer('Which job of the matrix this is, counted from 0, for `--shard auto`', {
      commands: [],
      effect: 'face',
      min: 0,
      default: `\${{ strategy.job-index }}`,
    }),
    'shard-job-total': integer('How many jobs the matrix has, for `--shard auto`', {
      commands: [],
      effect: 'face',
      min: 1,
      default: `\${{ strategy.job-total }}`,
    }),
  },
);

const STUDY_OPTIONS = section(
  { ...INGEST, effect: 'output', group: 'A study of your own (`--corpus custom`)' },
  {
    'corpus-label': text(
      'Name of the study: lower-case letters, digits, `-` and `_`; the label in its rows is `custom-`, the scale, `-` and this name',
      { value: 'name' },
    ),
    scale: choice('Scale of its scores', { choices: Object.keys(SCALES) }),
    columns: of('columns')(
      `Headers of its label file, such as \`mos=Mean score,file=Clip\`; the roles are ${names(CUSTOM_ROLES)}`,
      { otherwise: 'the usual headers' },
    ),
  },
);

const OUTPUT_OPTIONS = section(
  { ...INGEST, effect: 'run', group: 'Output' },
  {
    output: path('The JSONL; existing rows are kept', {
      common: true,
      otherwise: `\`${KONVID.outputName}\` in the corpus folder; for other corpora by their names`,
      step: {
        description: 'The JSONL, relative to the workspace; existing rows are kept',
        otherwise: `named after the corpus, such as \`${KONVID.outputName}\``,
      },
    }),
    'manifest-out': path('The manifest', {
      commands: ['ingest', 'merge', 'unify'],
      steps: ['ingest', 'merge'],
      otherwise: 'beside the JSONL, with `.manifest.json` for `.jsonl`',
    }),
    'corpus-version': text('Version written into every row', {
      effect: 'output',
      otherwise: "the corpus' published version",
    }),
    // Existing rows keep their instant, so another one doesn't make it another run.
    'ingested-at': text('Instant written into every row, such as `2026-05-08T12:00:00+00:00`', {
      common: true,
      value: 'instant',
      environment: 'SOURCE_DATE_EPOCH',
      otherwise: 'now',
    }),
    'dry-run': flag('Show folders, label files and matches; read no clip and write nothing', {
      effect: 'face',
      common: true,
      step: { description: 'Log folders, label files and matches; read no clip and write nothing' },
    }),
    'break-lock': flag('Take over the lock of a run that you know to be dead', {
      commands: ['ingest', 'fetch', 'merge', 'unify', 'split'],
      steps: ['ingest', 'merge'],
    }),
  },
);

const READING_OPTIONS = section(
  { ...INGEST, effect: 'run', group: 'Reading clips' },
  {
    'ffprobe-bin': path('The ffprobe to use', {
      commands: ['ingest', 'info'],
      environment: 'FFPROBE_BIN',
      otherwise: 'the one on the PATH',
      step: {
        description: 'An ffprobe on the runner, `path` for the one on the PATH; nothing is downloaded then',
        otherwise: 'the release `--ffprobe-version` is installed',
      },
    }),
    prober: choice(
      'How size, frame rate and duration are read: `ffprobe`, by ffprobe alone; `auto`, by the header reader where it is certain, checked by ffprobe; `verify`, by both for every clip',
      { effect: 'output', value: 'mode', choices: defaults.PROBER_MODES, default: defaults.DEFAULT_PROBER },
    ),
    concurrency: integer('Clips probed at the same time, and the largest number of reading threads', {
      min: 1,
      max: defaults.MAX_CONCURRENCY,
      otherwise: 'one more than the processors',
    }),
    'probe-timeout-s': integer('Seconds after which ffprobe is killed', {
      effect: 'output',
      min: 1,
      max: DAY_S,
      default: defaults.DEFAULT_PROBE_TIMEOUT_S,
    }),
    rehash: flag('Read and probe every clip again; ignore what earlier runs remember'),
  },
);

const FFPROBE_OPTIONS = section(
  { commands: ['setup'], steps: ['ingest'], effect: 'run', group: 'Reading clips' },
  {
    'ffprobe-version': text('Release of ffprobe to install and verify: `8.1.2` or `6.1.1`', {
      value: 'version',
      default: '8.1.2',
    }),
    'ffprobe-url': text('Address of another ffprobe binary; requires `--ffprobe-sha256`', { value: 'url' }),
    'ffprobe-sha256': text('SHA-256 of the binary at `--ffprobe-url`, 64 hexadecimal digits', { value: 'hex' }),
  },
);

const LIMITS = {
  'max-missing': 'Labels that may lack a clip',
  'max-broken': 'Clips that may be broken',
  'max-rejected': 'Labels that may be rejected',
  'max-conflicts': 'Labels that may contradict an existing score',
  'max-attrition': 'Clips whose download may fail',
} as const;

/** A merge takes the limits of its shards unless it gets others. */
const LIMIT_OPTIONS = Object.entries(LIMITS).flatMap(([name, description]) => {
  const key = `thresholds.${name.replaceAll('-', '_')}`;
  const otherwise = name === 'max-missing' ? describeMaxMissing() : 'no limit';
  const common = name === 'max-missing' || name === 'max-broken' ? ({ common: true } as const) : {};
  const entry = limit(`${description}, as a count or a percentage`, { key });
  return [
    ...section({ ...INGEST, effect: 'output', group: 'Limits' }, { [name]: { ...entry, otherwise, ...common } }),
    ...section(
      { ...MERGE, effect: 'output', group: 'Limits' },
      { [name]: { ...entry, otherwise: 'that of the shards' } },
    ),
  ];
});

const DOWNLOAD_OPTIONS = section(
  { ...INGEST, effect: 'run', group: 'Downloading clips from a list of URLs' },
  {
    downloads: integer('Clips downloaded at the same time', {
      key: 'downloads.atOnce',
      min: 1,
      max: defaults.MAX_DOWNLOADS,
      default: defaults.DOWNLOAD_DEFAULTS.atOnce,
    }),
    'downloads-per-host': integer('Clips downloaded from one host at the same time', {
      key: 'downloads.atOncePerHost',
      min: 1,
      max: defaults.MAX_DOWNLOADS,
      default: defaults.DOWNLOAD_DEFAULTS.atOncePerHost,
    }),
    'download-timeout-s': integer('Seconds without a byte after which a download is tried again', {
      key: 'downloads.timeoutS',
      min: 1,
      max: DAY_S,
      default: defaults.DOWNLOAD_DEFAULTS.timeoutS,
    }),
    'max-clip-bytes': integer('Largest clip that is downloaded, in bytes', {
      effect: 'output',
      key: 'downloads.maxClipBytes',
      min: 1,
      default: defaults.DOWNLOAD_DEFAULTS.maxClipBytes,
    }),
    'progress-path': path('File that records the state of each download', {
      key: 'downloads.progressPath',
      otherwise: '`.download-progress.json` in the corpus folder',
    }),
    'retry-failed': flag('Ask again for clips that are recorded as gone for ever', { key: 'downloads.retryFailed' }),
    'allow-private-hosts': flag('Allow addresses that lead to loopback, link-local and private networks', {
      effect: 'output',
      key: 'downloads.allowPrivateHosts',
    }),
    'attrition-warn-threshold': fraction('Warn if the downloads of more than this share of the labels failed', {
      key: 'downloads.attritionWarnThreshold',
      default: defaults.ATTRITION_WARN_THRESHOLD,
    }),
  },
);

const RATE_OPTIONS = section(
  { commands: ['ingest', 'fetch'], steps: ['ingest'], effect: 'run', group: 'Downloading clips from a list of URLs' },
  {
    'min-rate': integer(
      'Bytes a second that a download must reach on average over a minute; a slower one is tried again',
      { min: 0, default: defaults.DEFAULT_MIN_RATE },
    ),
  },
);

const FETCH_OPTIONS = section(
  { commands: ['fetch'], steps: ['ingest'], effect: 'run', group: 'Fetching the corpus (`--dataset fetch`)' },
  {
    corpus: text(`One of ${names(FETCHABLE_CORPORA.map(({ name }) => name))}`, {
      steps: [],
      argument: '[corpus]',
      default: DEFAULT_CORPUS,
    }),
    root: path('Folder for archives and corpus', {
      steps: [],
      value: 'folder',
      otherwise: `\`$VMAF_DATA_ROOT/${DEFAULT_CORPUS}\`, else \`~/datasets/${DEFAULT_CORPUS}\``,
    }),
    'keep-zips': flag('Keep the archives after they have been unpacked', { steps: [] }),
    'manifest-out': path('The manifest', { steps: [], otherwise: '`fetch_manifest.json` in the root' }),
    'videos-url': text("A mirror of the clips' archive", {
      value: 'url',
      key: 'urls.videos',
      otherwise: "the publisher's",
      formerly: 'fetch-videos-url',
    }),
    'metadata-url': text("A mirror of the labels' archive", {
      value: 'url',
      key: 'urls.metadata',
      otherwise: "the publisher's",
      formerly: 'fetch-metadata-url',
    }),
    'expect-sha256': of('digests')('SHA-256 that an archive must have, as `videos=HEX` or `metadata=HEX`', {
      formerly: 'fetch-sha256',
    }),
    'insecure-host': list('Host whose TLS certificate is not verified; requires `--expect-sha256`', {
      value: 'host',
      key: 'insecureHosts',
      formerly: 'fetch-insecure-hosts',
    }),
    'stall-timeout-s': integer('Seconds without a byte after which a connection is given up and tried again', {
      min: 1,
      max: DAY_S,
      default: 60,
    }),
  },
);

const MERGE_OPTIONS = section(
  { ...MERGE, effect: 'run', group: 'Input' },
  {
    artifacts: text(
      "Names of the shards' artifacts in this workflow run; `*` matches any text. Of each job the newest attempt is taken",
      { commands: [], effect: 'face', common: true, default: 'mos-corpus-*', required: true },
    ),
    shards: list('JSONLs or manifests of shards, or folders that hold them', {
      argument: '<shard...>',
      required: true,
      step: {
        description: 'JSONLs or manifests of shards on the runner, or folders that hold them, instead of artifacts',
        required: false,
      },
    }),
    output: path('The merged JSONL; an existing one must have the same rows', {
      common: true,
      required: true,
      step: {
        description: 'The merged JSONL, relative to the workspace; an existing one must have the same rows',
        otherwise: 'named after the shards, such as `konvid_150k.jsonl`',
        required: false,
      },
    }),
    'allow-missing': flag('Merge the shards that are there, and mark the result partial', { effect: 'output' }),
  },
);

const VALIDATE_OPTIONS = section(
  { commands: ['validate'], steps: ['validate'], effect: 'run' },
  {
    files: list('The JSONL files', {
      argument: '<file...>',
      required: true,
      step: { description: 'The JSONL files, or patterns such as `data/*.jsonl`, relative to the workspace' },
    }),
    corpus: text('Label that every row must have', { value: 'name', otherwise: 'any' }),
    'min-rows': integer('Smallest number of rows in a file', { min: 0, default: 1 }),
    manifest: path('Manifest whose row count and digest the file must have'),
    'manifest-sha256': text('SHA-256 that the manifest itself must have, 64 hexadecimal digits', { commands: [] }),
    'corpus-dir': path('Read the clips of this corpus folder again and compare their digests with the rows', {
      value: 'folder',
    }),
    'max-violations': integer('Violations that are listed for each file; all are counted', {
      min: 1,
      max: 1_000_000,
      default: defaults.DEFAULT_MAX_VIOLATIONS,
    }),
    strict: flag('Count warnings, such as a name that occurs twice in a corpus, as violations'),
    format: choice('How the findings are printed', {
      steps: [],
      effect: 'face',
      choices: ['text', 'json', 'jsonl'],
      default: 'text',
    }),
    report: path('The report as JSON', {
      commands: [],
      effect: 'face',
      otherwise: "a file in the runner's temporary folder",
    }),
    'github-token': text(
      'Asks GitHub whether the repository is private, because found values are shown only there; without a token they are hidden',
      { commands: [], effect: 'face' },
    ),
  },
);

const SCHEMA_OPTIONS = section(
  { commands: ['schema'], effect: 'face' },
  { name: text('Such as `corpus-row`, with or without `.schema.json`', { argument: '[name]' }) },
);

const REPORT_OPTIONS = section(
  { commands: ['report'], effect: 'run' },
  {
    jsonl: path('The JSONL of a corpus, or one made by `konvid-ingest unify`', { argument: '<jsonl>', required: true }),
    html: path('The page to write; an existing one is replaced', { otherwise: 'the report is printed' }),
    manifest: path('Its manifest', { otherwise: 'the one beside it, if there is one' }),
    against: path('An earlier JSONL to compare it with', { value: 'jsonl' }),
    'per-clip': flag('With `--html`: show every clip with its values'),
  },
);

const UNIFY_OPTIONS = section(
  { commands: ['unify'], effect: 'run' },
  {
    jsonl: list('JSONL files made by `konvid-ingest ingest`', { argument: '<jsonl...>', required: true }),
    output: path('The JSONL to write; an existing one is replaced', { required: true }),
    'aggregated-at': text('Instant written into every row', {
      effect: 'output',
      value: 'instant',
      environment: 'SOURCE_DATE_EPOCH',
      otherwise: 'now',
    }),
  },
);

const SPLIT_OPTIONS = section(
  { commands: ['split'], effect: 'output' },
  {
    jsonl: list('JSONL files of corpora, or one made by `konvid-ingest unify`', {
      argument: '<jsonl...>',
      required: true,
    }),
    output: path('The split file to write; an existing one is replaced'),
    seed: text('Another seed gives another split', { otherwise: '`0`' }),
    repeats: integer('How many times the contents are split', { min: 1, otherwise: '`5`; `1` with `--folds`' }),
    'test-share': fraction('Share of the contents in the test set', { otherwise: '`0.2`' }),
    folds: integer('Make k folds, so that each content is tested in one of them, instead of one test set', {
      min: 1,
      value: 'k',
    }),
    'val-share': fraction('Share of the contents that are not tested which is for validation', { otherwise: 'none' }),
    stratify: flag('Balance scores exactly; contents change sides when rows are added'),
    published: flag("Test the corpora's own test sets, as their catalogues have them (LSVQ, KonViD-150k)"),
    'group-by': text('Column of the catalogue, or of `--group-table`, that says which clips show one content', {
      value: 'column',
      otherwise: '`content`, else what the names of clips show',
    }),
    'group-table': path('Table, as CSV, Parquet or JSONL, whose lines name clips by src_sha256 or src', {}),
    catalogue: list('Catalogue of the clips', { value: 'file', otherwise: 'the ones beside the JSONL files' }),
    check: path('Compare this split file with the rows instead of making one', { value: 'split' }),
    'allow-new': flag('With `--check`: rows may have been added since'),
  },
);

const EXPORT_OPTIONS = section(
  { commands: ['export'], effect: 'run' },
  {
    jsonl: list('JSONL files of corpora, or one made by `konvid-ingest unify`', {
      argument: '<jsonl...>',
      required: true,
    }),
    to: choice('Format: a table, the label files of FAST-VQA and DOVER, or JSON lines', {
      choices: ['csv', 'parquet', 'fast-vqa', 'jsonl'],
      required: true,
    }),
    output: path('The file to write, or the folder of the label files; an existing export is replaced', {
      required: true,
    }),
    split: path('Split file that says which clips are for training and which for testing'),
    repeat: integer('Repeat of the split', { min: 1, default: 1 }),
    fold: integer('Fold of the repeat', { min: 1, default: 1 }),
    features: list('Table of features, as CSV, Parquet or JSONL, whose lines name clips by src_sha256 or src', {
      value: 'file',
    }),
    catalogue: list('Catalogue of the clips', { value: 'file', otherwise: 'the ones beside the JSONL files' }),
  },
);

const SCORE_OPTIONS = section(
  { commands: ['score'], steps: ['score'], effect: 'output' },
  {
    predictions: path('JSONL or CSV of predictions, in the unit of the scores', {
      argument: '<predictions>',
      required: true,
    }),
    against: path('The JSONL with the true scores', { value: 'jsonl', required: true }),
    split: path('Split file whose test sets are scored; required with `--gate`', { otherwise: 'all rows as one set' }),
    gate: flag('Judge the folds, write `MOS_PROMOTE.json` or `MOS_HOLD.json`, and fail on HOLD', { effect: 'face' }),
    'verdict-dir': path('Folder of the verdict', {
      effect: 'face',
      value: 'folder',
      otherwise: 'the folder of the predictions',
    }),
    'generated-at': text('Instant written into the verdict, such as `2026-05-08T12:00:00+00:00`', {
      effect: 'face',
      value: 'instant',
      environment: 'SOURCE_DATE_EPOCH',
      otherwise: 'now',
    }),
    bootstrap: integer('Samples drawn from each set for the intervals; `0` for none', {
      min: 0,
      max: 1_000_000,
      default: 1_000,
    }),
    seed: integer('Seed of the samples', { min: 0, default: 1 }),
    'allow-missing': flag('Count tested clips without a prediction or a row instead of refusing them'),
    'allow-unknown': flag('Count predictions of clips that are not in the JSONL instead of refusing them'),
    'allow-new': flag('Count rows that are not in the split instead of refusing them'),
  },
);

const TRAINING_OPTIONS = section(
  { steps: ['ingest', 'merge'], effect: 'face', group: 'Files for training' },
  {
    unify: flag(
      'Also bring the rows onto the scale of 0..100, into a JSONL with a manifest beside the output, which join the artifact',
    ),
    'unify-with': list('JSONL of another corpus to unify along with this one, with `--unify true`'),
    split: text(
      'Also split the contents of the rows, into a split file beside the output, which joins the artifact: settings such as `folds=5,seed=1`, of `folds`, `repeats`, `test-share`, `seed` and `stratify=true`. With `--unify true` the unified rows are split',
      { otherwise: 'no split' },
    ),
  },
);

const CACHE_OPTIONS = section(
  { steps: ['ingest'], effect: 'face', group: 'Cache' },
  {
    'cache-key': text(
      'Key of the private cache entry that holds the corpus, for `--dataset cache`, `--cache-save` and `--dataset fetch`',
      { common: true },
    ),
    'cache-match': choice(
      'Which entry is taken if none has exactly the key `--cache-key`: `prefix`, the newest whose key begins with it; `exact`, none',
      { choices: ['prefix', 'exact'], default: 'prefix' },
    ),
    'cache-save': flag('Save the corpus under `--cache-key` after a good run; never done on an untrusted event'),
    'index-cache': flag('Keep the answers of ffprobe in a small private cache, for other runners', { default: true }),
    'cache-timeout-s': integer('Seconds after which a restore counts as a miss', {
      min: 1,
      max: DAY_S,
      default: 3_600,
    }),
  },
);

const ARTIFACT_OPTIONS = section(
  { steps: ['ingest', 'merge', 'score'], effect: 'face', group: 'Artifact and summary' },
  {
    'retention-days': integer("Days for which the artifact is kept; `0` for the repository's setting", {
      common: true,
      min: 0,
      max: 400,
      default: 0,
    }),
    summary: flag('Write a job summary', { default: true }),
    report: flag('Write a page with the counts and distributions of the JSONL, beside it and into the artifact', {
      steps: ['ingest', 'merge'],
      default: true,
    }),
    'compression-level': integer('Zlib level of the artifact', {
      steps: ['ingest', 'merge'],
      min: 0,
      max: 9,
      default: 6,
    }),
    'allow-public': flag('Allow artifact and cache in a public repository, where anybody can fetch them'),
    'allow-internal': flag('Allow artifact and cache in an internal repository, which the whole enterprise can read'),
    'allow-missing-services': flag('Go on without artifact or cache if the server has no such service'),
    'github-token': text("Asks GitHub whether the repository is private; goes to GitHub's own origin only", {
      default: `\${{ github.token }}`,
    }),
  },
);

/** The name of a step's artifact must not collide with that of another job or attempt. */
function artifactOptions(step: 'ingest' | 'merge' | 'score', what: string, name: string): readonly OptionSpec[] {
  return section(
    { steps: [step], effect: 'face', group: 'Artifact and summary' },
    {
      artifact: flag(`Keep ${what} as an artifact`, { common: true, default: step !== 'score' }),
      'artifact-name': text('Name of the artifact; the default is unique in a matrix, in a job and across attempts', {
        default: `${name}-\${{ github.action }}-attempt-\${{ github.run_attempt }}`,
        required: true,
      }),
    },
  );
}

const DISPLAY_OPTIONS = section(
  { commands: ['ingest', 'fetch', 'merge', 'unify', 'split', 'export', 'score'], effect: 'face', group: 'Display' },
  {
    json: flag('Print the result as JSON on stdout', {
      commands: ['ingest', 'fetch', 'merge', 'validate', 'report', 'unify', 'split', 'score'],
    }),
    'log-level': choice('What is logged on stderr', { value: 'level', choices: defaults.LOG_LEVELS, default: 'info' }),
    quiet: flag('Log warnings and errors only', { short: 'q' }),
    verbose: flag('Log everything', { short: 'v' }),
  },
);

export const OPTIONS: readonly OptionSpec[] = [
  ...VALIDATE_OPTIONS,
  ...INPUT_OPTIONS,
  ...MERGE_OPTIONS,
  ...SCHEMA_OPTIONS,
  ...REPORT_OPTIONS,
  ...UNIFY_OPTIONS,
  ...SPLIT_OPTIONS,
  ...EXPORT_OPTIONS,
  ...SCORE_OPTIONS,
  ...STUDY_OPTIONS,
  ...OUTPUT_OPTIONS,
  ...READING_OPTIONS,
  ...FFPROBE_OPTIONS,
  ...LIMIT_OPTIONS,
  ...DOWNLOAD_OPTIONS,
  ...RATE_OPTIONS,
  ...FETCH_OPTIONS,
  ...CACHE_OPTIONS,
  ...TRAINING_OPTIONS,
  ...artifactOptions(
    'ingest',
    'JSONL, manifest, validation report and page',
    `mos-corpus-\${{ github.job }}-\${{ strategy.job-index }}`,
  ),
  ...artifactOptions('merge', 'JSONL, manifest, validation report and page', `merged-mos-corpus-\${{ github.job }}`),
  ...artifactOptions('score', 'the verdict', `mos-verdict-\${{ github.job }}-\${{ strategy.job-index }}`),
  ...ARTIFACT_OPTIONS,
  ...DISPLAY_OPTIONS,
];
