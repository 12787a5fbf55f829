/** What became of a label: its outcome, and where it has one its code, as in the manifest. */
export type Fate = 'written' | 'dedup' | 'missing' | `rejected ${string}` | `broken ${string}`;

/** Where the folder's attacks find what they need. */
export interface Ground {
  /** Folder of the clips. */
  readonly clips: string;
  /** A folder outside the corpus that holds what must never be read into an output. */
  readonly outside: string;
  /** A clip of its own bytes. */
  readonly clip: (stamp: string) => Promise<Buffer>;
}

/** Cells of a label's row in place of the ordinary ones. */
interface LabelCells {
  readonly mos?: string;
  readonly std?: string;
  readonly count?: string;
  /** Cells behind the last column. */
  readonly surplus?: readonly string[];
}

/** One attack that has a label of its own. */
export interface LabelAttack {
  /** Says in a failed test which one it was; no other has it. */
  readonly name: string;
  /** The clip's name in the label file. */
  readonly label: string;
  readonly cells?: LabelCells;
  /** Puts what the label names, or seems to name, into the folder. A clip of the name unless given; null for nothing. */
  readonly plant?: ((path: string, ground: Ground) => Promise<unknown>) | null;
  /** What must become of it; one of them where builds of ffprobe differ. */
  readonly fate: Fate | readonly Fate[];
  /** Where clips lie in folders below each other, it stops the run instead: it is among `STOPS`. */
  readonly isFlatOnly?: boolean;
}

/** One attack that nobody has a label for: it lies there, and nothing may come of it. */
export interface Plant {
  readonly name: string;
  /** From the corpus folder on. */
  readonly path: string;
  readonly plant: (path: string, ground: Ground) => Promise<unknown>;
}

/**
 * Texts that act where somebody forgets to escape: on a runner, a terminal, a page, a summary, a shell, a spreadsheet, a
 * template, an object of JavaScript. None has a character that a file name can't have, but `/` and control characters where
 * it says so.
 */
const ACTING_TEXTS = {
  'a command of the runner': '::error::owned',
  'a command behind a space': ' ::warning::owned',
  'a command of the old form': 'x##[error]owned',
  'a command that masks': '::add-mask::konvid',
  'a command that stops commands': '::stop-commands::owned',
  'a command that sets an output': '::set-output name=rows::999',
  'a matcher of problems': '##[add-matcher].github%2Fowned.json',
  'an escaped line break': '%0A::error::owned',
  'a command in a property': 'file=x,line=1,title=owned',
  'text from right to left': 'owned\u202Egpm.4pm',
  'isolates that never end': '\u2066\u2067owned',
  'zero-width characters': 'o\u200Bw\u200Cn\u200De\u2060d',
  'a byte order mark': 'ow\uFEFFned',
  'a separator of lines': 'owned\u2028::error::owned',
  'a separator of paragraphs': 'owned\u2029::error::owned',
  'a next-line character': 'owned\u0085::error::owned',
  'a control sequence of one character': '\u009B2Jowned',
  'tag characters': 'owned\u{E0041}\u{E007F}',
  'a soft hyphen': 'ow\u00ADned',
  'letters of another script': '\u0440\u0430ypal',
  'half-width forms': '\uFF1A\uFF1Aerror\uFF1A\uFF1Aowned',
  'a script': '<script>document.title=1<\u2215script>',
  'an image': '<img src=x onerror=alert(1)>',
  'a drawing': '<svg onload=alert(1)>',
  'an attribute': 'a"onmouseover="alert(1)',
  'an attribute in single quotes': "a'onmouseover='alert(1)",
  'a comment': '<!--<script>',
  'a style': '<style>*{display:none}',
  'a frame': '<iframe srcdoc=owned>',
  'a base': '<base href=owned>',
  'an entity': '&lt;script&gt;&#x3c;b>',
  'a link of Markdown': '[owned](javascript:alert(1))',
  'an image of Markdown': '![owned](x.png)',
  'a reference of Markdown': '[owned]: x',
  'a fence': '```mermaid',
  'a chart': 'click A "javascript:alert(1)"',
  'a table': '|owned|owned|',
  'a heading': '# owned',
  'a mention': '@octo-org',
  'an issue': 'GH-1 #1',
  'an emoji by its name': ':warning:',
  mathematics: '$$x$$',
  'a formula': "=cmd|'calc'!A0",
  'a formula with a plus': '+1+cmd',
  'a formula with a minus': '-2+3+cmd',
  'a formula with an at': '@SUM(1+1)',
  'a command in parentheses': '$(touch owned)',
  'a command in backticks': '`touch owned`',
  'a command behind a semicolon': '; touch owned #',
  'a command behind a bar': '| touch owned',
  'a command behind an ampersand': '& touch owned &',
  'a redirection': '> owned',
  'a variable': '$HOME',
  'a variable of Windows': '%USERPROFILE%',
  'an expression of a workflow': '${'.concat('{ github.token }}'),
  'an expression of a page': '{{constructor.constructor("alert(1)")()}}',
  'a template': '${'.concat('alert(1)}'),
  'a lookup': '${'.concat('jndi:ldap:x}'),
  'a format': '%s%n%x%d',
  'a colour': '%cowned',
  'an option': '-version',
  'a long option': '--help',
  'an option with a value': '-i',
  'a file of arguments': '@owned',
  'a protocol': 'http:owned',
  'a list': 'concat:owned|9900000000',
  'a pipe': 'pipe:0',
  'a descriptor': 'fd:0',
  'a subfile': 'subfile,,start,0,end,0,,:x',
  'a device': 'file:owned',
  'a pattern': '*',
  'a pattern of one': '?????.mp4',
  'a class of characters': '[a-z]',
  'a set of names': '{a,b}',
  'a pattern of numbers': '%03d',
  'a prototype': '__proto__',
  'a constructor': 'constructor',
  'a method': 'hasOwnProperty',
  'a conversion': 'toString',
  'a promise': 'then',
  'a key of JSON': '","mos":5,"x":"',
  'an escape of JSON': '%5Cu0022',
  'a home folder': '~',
  'a hidden file': '.owned',
  'three dots': '...',
  'an encoded way out': '%2e%2e%2fowned',
  'an encoded NUL': 'owned%00',
  'a device of Windows': 'CON',
  'a port of Windows': 'COM1',
  'a stream of Windows': 'owned:$DATA',
  'a space at the end': 'owned ',
  'a dot at the end': 'owned.',
  'an ending in the middle': 'owned.mp4.exe',
  'a torn file of ours': 'konvid_1k.jsonl.torn-1-2',
  'a credential in an address': 'https:user:hunter2@owned',
  'a name as long as names get': 'x'.repeat(251),
  'letters of four bytes': '\u{1F4A9}'.repeat(60),
  'a heap of accents': `z${'\u0301'.repeat(100)}`,
} as const satisfies Readonly<Record<string, string>>;

/** Clips whose names act: all of them lie there, and get their rows. */
const ACTING: readonly LabelAttack[] = Object.entries(ACTING_TEXTS).map(([what, text]) => ({
  name: `the name of a clip is ${what}`,
  label: `${text.trim()}.mp4`,
  // A hidden file is nobody's clip.
  fate: text.startsWith('.') ? 'missing' : 'written',
}));

const name = (what: string, label: string): LabelAttack => ({
  name: `a label names ${what}`,
  label,
  plant: null,
  fate: 'rejected file LABEL_NAME',
});

/** Names that can't be names. */
const IMPOSSIBLE: readonly LabelAttack[] = [
  name('a clip outside', '../../outside/secret.mp4'),
  name('a clip outside, the long way round', 'a/../../../outside/secret.mp4'),
  name('an absolute path', '/etc/passwd'),
  name('what is open', '/dev/fd/0'),
  name('the process itself', '/proc/self/environ'),
  name('the folder', '.'),
  name('the folder above', '..'),
  name('nothing but a slash', '/'),
  name('a folder', 'owned/'),
  name('a drive', 'C:\\owned.mp4'),
  name('the folder above on Windows', '..\\owned.mp4'),
  name('a share', '\\\\127.0.0.1\\share\\owned.mp4'),
  name('a device path of Windows', '\\\\?\\C:\\owned.mp4'),
  name('a file by its address', 'file:///etc/passwd'),
  name('a clip on the network', 'http://127.0.0.1:9/owned.mp4'),
  name('a clip with a NUL', 'owned.mp4\0.txt'),
  name('a clip with a line break', 'owned\n::error::owned.mp4'),
  name('a clip with a carriage return', 'owned\r::error::owned.mp4'),
  name('a clip with a tab', 'ow\tned.mp4'),
  name('a clip with an escape sequence', '\u001b]0;owned\u0007.mp4'),
  name('a clip with a backspace', 'owned\b\b\b\b\b.mp4'),
  name('a clip with a deletion', 'owned\u007f.mp4'),
  name('more bytes than a name may have', `${'x'.repeat(300)}.mp4`),
  name('text that was broken', 'owned\ufffd.mp4'),
  name('nothing', ''),
];

/** Names that differ only in how they are written, and others that are one to somebody. */
const TWINS: readonly LabelAttack[] = [
  { name: 'a twin in composed characters', label: 'caf\u00e9.mp4', fate: 'written' },
  { name: 'a twin in decomposed characters', label: 'cafe\u0301.mp4', fate: 'written' },
  { name: 'a twin in small letters', label: 'twin.mp4', fate: 'written' },
  { name: 'a twin in capitals', label: 'TWIN.mp4', fate: 'written' },
  { name: 'a twin with a ligature', label: '\ufb01sh.mp4', fate: 'written' },
  { name: 'a twin without', label: 'fish.mp4', fate: 'written' },
  { name: 'a twin with a dotless letter', label: 'f\u0131sh.mp4', fate: 'written' },
  { name: 'a name that is nowhere', label: 'nowhere.mp4', plant: null, fate: 'missing' },
  { name: 'a pattern that fits others', label: 'twi?.mp4', plant: null, fate: 'missing' },
  { name: 'an encoded name of another', label: '%74win.mp4', plant: null, fate: 'missing' },
];

export const NAME_ATTACKS: readonly LabelAttack[] = [...ACTING, ...IMPOSSIBLE, ...TWINS];

type Column = keyof Omit<LabelCells, 'surplus'>;

const FIELDS: Readonly<Record<Column, string>> = {
  mos: 'mos LABEL_MOS',
  std: 'mos_std_dev LABEL_STD_DEV',
  count: 'n_ratings LABEL_COUNT',
};

/** Numbers that some reader takes for one, and texts that grow. */
const NO_NUMBERS: Readonly<Record<string, string>> = {
  'no number': 'NaN',
  'no end': 'Infinity',
  'an overflow': '1e400',
  'digits in groups': '1_0',
  'digits of another script': '\u0663',
  'digits of full width': '\uff13',
  'a hexadecimal number': '0x3',
  'a number in quotes': "'3",
  'a number and a line break': '3\n::error::owned',
  'a number and a NUL': '3\0',
  'a number and a zero-width character': '3\u200b',
  'a minus of typesetters': '\u22123',
  'ten thousand digits': '9'.repeat(10_000),
  'a hundred thousand characters': 'x'.repeat(100_000),
};

function inColumn(column: Column, texts: Readonly<Record<string, string>>): readonly LabelAttack[] {
  return Object.entries(texts).map(([what, text]) => ({
    name: `the column ${column} has ${what}`,
    label: `${column}-${what.replaceAll(' ', '-')}.mp4`,
    cells: { [column]: text },
    fate: `rejected ${FIELDS[column]}`,
  }));
}

const SURPLUS: readonly LabelAttack[] = [
  {
    name: 'a row with more fields',
    label: 'more.mp4',
    cells: { surplus: ['=1', '::error::owned'] },
    fate: 'rejected null LABEL_FIELD_COUNT',
  },
  {
    name: 'a row with ten thousand fields',
    label: 'many.mp4',
    cells: { surplus: Array.from({ length: 10_000 }, () => 'x') },
    fate: 'rejected null LABEL_FIELD_COUNT',
  },
  {
    name: 'a row with ten thousand empty fields',
    label: 'empty-fields.mp4',
    cells: { surplus: Array.from({ length: 10_000 }, () => '') },
    fate: 'written',
  },
];

export const CELL_ATTACKS: readonly LabelAttack[] = [
  ...inColumn('mos', { ...ACTING_TEXTS, ...NO_NUMBERS }),
  ...inColumn('std', NO_NUMBERS),
  ...inColumn('count', NO_NUMBERS),
  ...SURPLUS,
];
