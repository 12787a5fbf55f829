import { ACTING_TEXTS } from './acting-texts.ts';
import type { LabelAttack } from './attack.ts';

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
