import { toMarkdownText } from '../../../src/action/markdown.ts';
import { parseColumns } from '../../../src/corpora/custom.ts';
import { findCorpus } from '../../../src/corpora/registry.ts';
import { redactAddress, redactCredentials } from '../../../src/credentials.ts';
import { isPrivateAddress, literalAddress } from '../../../src/fetch/address-guard.ts';
import { MAX_RETRY_AFTER_MS, readRetryAfter } from '../../../src/fetch/retry.ts';
import { entryPathFault, PathLedger } from '../../../src/fetch/zip/entry-path.ts';
import { ARCHIVE_LIMITS } from '../../../src/fetch/zip/limits.ts';
import { labelRangeOf, parseShard } from '../../../src/ingest/shards/shard.ts';
import { parseThreshold } from '../../../src/ingest/threshold.ts';
import { chooseInstant } from '../../../src/instant.ts';
import { parseCount, parseDecimal, parseFlickrId } from '../../../src/labels/number.ts';
import { urlFault } from '../../../src/labels/url.ts';
import { toJsonText, toLogText } from '../../../src/log-text.ts';
import { escapeHtml } from '../../../src/report/html.ts';
import { findContentId } from '../../../src/trainer/content-id.ts';
import type { FuzzTarget } from '../engine/target.ts';
import { promise, valueOrUserError } from '../oracle.ts';

/** Longer ones are no cell and no option. */
const MAX_TEXT_BYTES = 8_000;
/** An option that is refused is shown as it was typed. */
const MAX_OPTION_CHARACTERS = 1_000;

function checkNumbers(text: string): void {
  for (const mark of ['dot', 'comma', 'unknown'] as const) {
    const value = parseDecimal(text, mark);
    if (value !== undefined) promise(Object.is(value, Number(text.replace(',', '.'))), `${value} of ${text}`);
  }
  const count = parseCount(text);
  promise(count === undefined || (Number.isSafeInteger(count) && count === Number(text)), `the count ${count}`);
  const id = parseFlickrId(text);
  promise(id === undefined || text.startsWith(id), `the id ${id}`);
  const wait = readRetryAfter(text, 0);
  promise(wait === undefined || (wait >= 0 && wait <= MAX_RETRY_AFTER_MS), `waits ${wait} ms`);
}

/** Secrets of an address are in nothing that people or files get. */
function checkAddress(text: string): void {
  const url = URL.parse(text);
  const told = [redactAddress(text), urlFault(text) ?? '', ...(/[\t\n\r]/.test(text) ? [] : [redactCredentials(text)])];
  for (const secret of [url?.username ?? '', url?.password ?? '']) {
    // What stands elsewhere in the address as well is no secret.
    if (secret.length < 6 || url?.href.split(secret).length !== 2) continue;
    promise(!told.some((words) => words.includes(secret)), `tells ${secret} of ${JSON.stringify(text)}`);
  }
  if (urlFault(text) !== undefined) return;
  promise(url?.protocol === 'http:' || url?.protocol === 'https:', `${text} counts as an address`);
  const literal = url === null ? undefined : literalAddress(url);
  // What the system would connect to by itself: Node's own spelling of the address decides, not ours.
  if (literal !== undefined && /^(?:127\.|10\.|0\.|169\.254\.|\[?::1)/.test(literal)) {
    promise(isPrivateAddress(literal), `${literal} counts as public`);
  }
}

/** Nothing in a line of a log, in HTML or in Markdown acts instead of being read. */
function checkEscapes(text: string): void {
  const line = toLogText(text);
  promise(
    !/[\p{Cc}\u2028\u2029]/u.test(line) && !/^\s*::|##\[/.test(line),
    `a line of the log: ${JSON.stringify(line)}`,
  );
  promise(!/[<>"']/.test(escapeHtml(text)), 'HTML is left');
  const json = toJsonText({ text });
  promise((JSON.parse(json) as { text: string }).text === text, `${json} is another text`);
  promise(!/[\p{Cc}]|##\[/u.test(json), `JSON that acts: ${json}`);
  promise(!/[<>\n]/.test(toMarkdownText(text)), `Markdown that acts: ${toMarkdownText(text)}`);
}

async function checkOptions(text: string): Promise<void> {
  const shard = await valueOrUserError(() => parseShard(text));
  if (shard !== undefined) {
    const { start, end } = labelRangeOf(shard, 1_000);
    promise(start >= 0 && start <= end && end <= 1_000, `the labels ${start} to ${end}`);
  }
  await valueOrUserError(() => parseThreshold('--max-missing', text));
  await valueOrUserError(() => parseColumns(text));
  const corpus = await valueOrUserError(() => findCorpus(text));
  promise(corpus === undefined || corpus.name === text, 'another corpus');
  const instant = await valueOrUserError(() =>
    chooseInstant(text, { option: '--ingested-at', environment: {}, now: new Date(0) }),
  );
  promise(instant === undefined || Date.parse(instant) === Date.parse(text), `the instant ${instant}`);
}

/** A path that may be unpacked stays below its folder on every system. */
function checkPath(text: string): void {
  if (entryPathFault(text, ARCHIVE_LIMITS) !== undefined) return;
  const parts = text.replace(/\/$/, '').split('/');
  const isPlain = (part: string) => part !== '' && part !== '.' && part !== '..' && !/[\\:\0]|[. ]$/.test(part);
  promise(parts.every(isPlain), `${JSON.stringify(text)} may be unpacked`);
  const ledger = new PathLedger();
  promise(ledger.admit(text.replace(/\/$/, ''), 'file') === undefined, 'a single path contradicts itself');
  promise(ledger.admit(text.replace(/\/$/, ''), 'folder') !== undefined, 'a file and a folder at once');
}

export const target: FuzzTarget = {
  promise:
    'numbers, addresses, options and paths are read strictly; what is shown of a text neither acts nor tells secrets',
  covers: [
    'src/labels/number.ts',
    'src/labels/url.ts',
    'src/credentials.ts',
    'src/log-text.ts',
    'src/instant.ts',
    'src/fetch/address-guard.ts',
    'src/fetch/retry.ts',
    'src/fetch/zip/entry-path.ts',
    'src/ingest/shards/shard.ts',
    'src/ingest/threshold.ts',
    'src/corpora/custom.ts',
    'src/action/markdown.ts',
    'src/trainer/content-id.ts',
  ],
  tested: 12_000,
  dictionary: [
    'http://',
    'https://user:secret@',
    '@',
    '##[',
    '::error::',
    '&token=',
    '127.0.0.1',
    '[::1]',
    '%',
    '/',
    'custom-1-5-',
  ],
  seeds: () =>
    [
      '3.25',
      '4,5',
      '1e400',
      '64.0',
      '2/16',
      '2.5%',
      '2026-05-08T12:00:00+00:00',
      'Sun, 22 Nov 2026 10:00:00 GMT',
      'mos=Mean score,file=Clip, n_ratings=n',
      'https://user:secret@localhost:8080/a.mp4?token=hidden&sig=b#c',
      'http://[::ffff:127.0.0.1]/',
      'a/b/c.mp4',
      'custom-0-100-panel',
      '::error::x ##[group]\u{202e}<b onclick="x">|`a`\r\n',
      'Gaming_360P-0001_crf_10_ss_00_t_20.0.mp4',
    ].map((text) => Buffer.from(text)),
  open: async () => ({
    run: async (bytes) => {
      const text = bytes.toString('utf8', 0, MAX_TEXT_BYTES);
      checkNumbers(text);
      checkAddress(text);
      checkEscapes(text);
      checkPath(text);
      await checkOptions(text.slice(0, MAX_OPTION_CHARACTERS));
      promise(findContentId({ corpus: 'youtube-ugc', src: text }) !== '', 'a content without an id');
      promise(findContentId({ corpus: 'konvid-1k', src: text }) !== 'flickr:', 'an upload without a number');
    },
  }),
};
