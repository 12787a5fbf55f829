/** Generated from schema/ by `npm run generate`; do not edit. */
import { KINDS, LEAST_BY_DIGITS, LETTER, OTHER, POWERS_OF_TEN, PRINTABLE, SameFields, SCAN_MARGIN_BYTES } from '../canonical-bytes.ts';
import { DIGEST_DIGITS, DIGEST_WORDS, readDigestDigits } from '../digest-table.ts';
import type { CorpusRow } from './types.ts';

const QUOTE = 0x22;
const POINT = 0x2e;
const ZERO = 0x30;

const SRC_PATTERN = /^(?!\.{1,2}(\/|$))[^\u0000-\u001f\u007f/\\]+(\/(?!\.{1,2}(\/|$))[^\u0000-\u001f\u007f/\\]+)*$(?!\n)/u;
const PIX_FMT_PATTERN = /^[0-9a-z_]+$(?!\n)/u;
const ENCODER_UPSTREAM_PATTERN = /^[0-9a-z][0-9a-z_.-]*$(?!\n)/u;
const CORPUS_PATTERN = /^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\n)/u;
const CORPUS_VERSION_PATTERN = /^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\n)/u;
const INGESTED_AT_UTC_PATTERN = /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\+00:00$/u;
const CONDITION_1_PATTERN = /^(konvid-1k|konvid-150k|youtube-ugc|custom-1-5-[0-9a-z][0-9a-z_-]*)$(?!\n)/u;

/** Accepts lines as `serialiseRow` writes them, and is the row that it accepted last. */
export class RowScanner implements CorpusRow {
  #srcStart = 0;
  #srcEnd = 0;
  get src(): string {
    return this.#bytes.toString('latin1', this.#srcStart, this.#srcEnd);
  }
  #srcSha256Start = 0;
  #srcSha256End = 0;
  get src_sha256(): string {
    return this.#bytes.toString('latin1', this.#srcSha256Start, this.#srcSha256End);
  }
  src_size_bytes = 0;
  width = 0;
  height = 0;
  framerate = 0;
  duration_s = 0;
  pix_fmt = '';
  encoder_upstream = '';
  mos = 0;
  mos_std_dev = 0;
  n_ratings = 0;
  corpus = '';
  corpus_version = '';
  ingested_at_utc = '';
  /** The digest of the row. */
  readonly digest = new Uint32Array(DIGEST_WORDS);

  #bytes: Buffer = Buffer.alloc(0);
  #view: DataView = new DataView(this.#bytes.buffer);

  /** @returns the offset after the line's LF where the line at `start` is plainly a valid row; otherwise -1 */
  scan(bytes: Buffer, start: number): number {
    if (start + SCAN_MARGIN_BYTES > bytes.length) return -1;
    if (bytes !== this.#bytes) {
      this.#bytes = bytes;
      this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    }
    const view = this.#view;
    let next = start;
    let at = start;
    let begin = 0;
    let fraction = 0;
    let kinds = 0;
    let number = 0;
    // "{\"src\":\""
    if (view.getFloat64(at, true) !== 8.371696028883616e-144) return -1;
    at += 8;
    begin = at;
    kinds = bytes[at] === POINT ? PRINTABLE : 0;
    for (const limit = at + 1024; at < limit && bytes[at] !== QUOTE; at += 1) kinds |= KINDS[bytes[at] ?? 0] ?? OTHER;
    if (kinds >= OTHER || at < begin + 1) return -1;
    if (kinds !== LETTER && !SRC_PATTERN.test(bytes.toString('latin1', begin, at))) return -1;
    this.#srcStart = begin;
    this.#srcEnd = at;

    // "\",\"src_sha256\":\""
    if (view.getFloat64(at, true) !== 5.48664084815036e+247) return -1;
    if (view.getFloat64(at + 8, true) !== 8.371474903941366e-144) return -1;
    at += 16;
    begin = at;
    at += DIGEST_DIGITS;
    if (!readDigestDigits(view, begin, this.digest)) return -1;
    this.#srcSha256Start = begin;
    this.#srcSha256End = at;

    // "\",\"src_size_bytes\":"
    if (view.getFloat64(at, true) !== 5.48664084815036e+247) return -1;
    if (view.getFloat64(at + 8, true) !== 5.3098646540791e+180) return -1;
    if (view.getFloat64(at + 11, true) !== 1.1644070898889131e-28) return -1;
    at += 19;
    begin = at;
    number = 0;
    for (const limit = at + 15; at < limit; at += 1) {
      const digit = (bytes[at] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) break;
      number = number * 10 + digit;
    }
    if (number < (LEAST_BY_DIGITS[at - begin] ?? 0)) return -1;
    if (!(number >= 1 && number <= 9007199254740991)) return -1;
    this.src_size_bytes = number;

    next = this.#sameWidthAndHeight.endAt(view, at);
    if (next === -1) next = this.#readWidthAndHeight(bytes, view, at);
    if (next === -1) return -1;
    at = next;

    // ",\"framerate\":"
    if (view.getFloat64(at, true) !== 1.1430186673845701e+243) return -1;
    if (view.getFloat64(at + 5, true) !== 1.1609701963304171e-28) return -1;
    at += 13;
    begin = at;
    number = 0;
    for (const limit = at + 15; at < limit; at += 1) {
      const digit = (bytes[at] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) break;
      number = number * 10 + digit;
    }
    if (number < (LEAST_BY_DIGITS[at - begin] ?? 0)) return -1;
    if (bytes[at] !== POINT) return -1;
    at += 1;
    fraction = at;
    for (const limit = at + 22; at < limit; at += 1) {
      const digit = (bytes[at] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) break;
      number = number * 10 + digit;
    }
    if (at === fraction) return -1;
    if (number <= Number.MAX_SAFE_INTEGER) number /= POWERS_OF_TEN[at - fraction] ?? 1;
    else number = Number(bytes.toString('latin1', begin, at));
    if (!(number > 0 && number <= 1000000)) return -1;
    this.framerate = number;

    // ",\"duration_s\":"
    if (view.getFloat64(at, true) !== 9.750238243401488e+199) return -1;
    if (view.getFloat64(at + 6, true) !== 1.1644012893830581e-28) return -1;
    at += 14;
    begin = at;
    number = 0;
    for (const limit = at + 15; at < limit; at += 1) {
      const digit = (bytes[at] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) break;
      number = number * 10 + digit;
    }
    if (number < (LEAST_BY_DIGITS[at - begin] ?? 0)) return -1;
    if (bytes[at] !== POINT) return -1;
    at += 1;
    fraction = at;
    for (const limit = at + 22; at < limit; at += 1) {
      const digit = (bytes[at] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) break;
      number = number * 10 + digit;
    }
    if (at === fraction) return -1;
    if (number <= Number.MAX_SAFE_INTEGER) number /= POWERS_OF_TEN[at - fraction] ?? 1;
    else number = Number(bytes.toString('latin1', begin, at));
    if (!(number > 0 && number <= 1000000000)) return -1;
    this.duration_s = number;

    next = this.#samePixFmtAndEncoderUpstream.endAt(view, at);
    if (next === -1) next = this.#readPixFmtAndEncoderUpstream(bytes, view, at);
    if (next === -1) return -1;
    at = next;

    // "\",\"mos\":"
    if (view.getFloat64(at, true) !== 1.1644166919260984e-28) return -1;
    at += 8;
    begin = at;
    number = 0;
    for (const limit = at + 15; at < limit; at += 1) {
      const digit = (bytes[at] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) break;
      number = number * 10 + digit;
    }
    if (number < (LEAST_BY_DIGITS[at - begin] ?? 0)) return -1;
    if (bytes[at] !== POINT) return -1;
    at += 1;
    fraction = at;
    for (const limit = at + 22; at < limit; at += 1) {
      const digit = (bytes[at] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) break;
      number = number * 10 + digit;
    }
    if (at === fraction) return -1;
    if (number <= Number.MAX_SAFE_INTEGER) number /= POWERS_OF_TEN[at - fraction] ?? 1;
    else number = Number(bytes.toString('latin1', begin, at));
    if (!(number >= 0 && number <= 100)) return -1;
    this.mos = number;

    // ",\"mos_std_dev\":"
    if (view.getFloat64(at, true) !== 8.877077397317088e+252) return -1;
    if (view.getFloat64(at + 7, true) !== 1.165146586420331e-28) return -1;
    at += 15;
    begin = at;
    number = 0;
    for (const limit = at + 15; at < limit; at += 1) {
      const digit = (bytes[at] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) break;
      number = number * 10 + digit;
    }
    if (number < (LEAST_BY_DIGITS[at - begin] ?? 0)) return -1;
    if (bytes[at] !== POINT) return -1;
    at += 1;
    fraction = at;
    for (const limit = at + 22; at < limit; at += 1) {
      const digit = (bytes[at] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) break;
      number = number * 10 + digit;
    }
    if (at === fraction) return -1;
    if (number <= Number.MAX_SAFE_INTEGER) number /= POWERS_OF_TEN[at - fraction] ?? 1;
    else number = Number(bytes.toString('latin1', begin, at));
    if (!(number >= 0 && number <= 100)) return -1;
    this.mos_std_dev = number;

    // ",\"n_ratings\":"
    if (view.getFloat64(at, true) !== 9.75023761717978e+199) return -1;
    if (view.getFloat64(at + 5, true) !== 1.1644089930153007e-28) return -1;
    at += 13;
    begin = at;
    number = 0;
    for (const limit = at + 15; at < limit; at += 1) {
      const digit = (bytes[at] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) break;
      number = number * 10 + digit;
    }
    if (number < (LEAST_BY_DIGITS[at - begin] ?? 0)) return -1;
    if (!(number >= 0 && number <= 9007199254740991)) return -1;
    this.n_ratings = number;

    next = this.#sameCorpusAndCorpusVersionAndIngestedAtUtc.endAt(view, at);
    if (next === -1) next = this.#readCorpusAndCorpusVersionAndIngestedAtUtc(bytes, view, at);
    if (next === -1) return -1;
    at = next;

    // "\"}\n"
    if (bytes[at + 0] !== 34) return -1;
    if (bytes[at + 1] !== 125) return -1;
    if (bytes[at + 2] !== 10) return -1;
    at += 3;
    if (!(this.mos >= 1 && this.mos <= 5) && CONDITION_1_PATTERN.test(this.corpus)) return -1;
    return at;
  }

  readonly #sameWidthAndHeight = new SameFields();

  #readWidthAndHeight(bytes: Buffer, view: DataView, start: number): number {
    this.#sameWidthAndHeight.forget();
    let at = start;
    let begin = 0;
    let number = 0;
    // ",\"width\":"
    if (view.getFloat64(at, true) !== 6.26691273072753e-143) return -1;
    if (view.getFloat64(at + 1, true) !== 1.1617097645825808e-28) return -1;
    at += 9;
    begin = at;
    number = 0;
    for (const limit = at + 15; at < limit; at += 1) {
      const digit = (bytes[at] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) break;
      number = number * 10 + digit;
    }
    if (number < (LEAST_BY_DIGITS[at - begin] ?? 0)) return -1;
    if (!(number >= 1 && number <= 65536)) return -1;
    this.width = number;
    // ",\"height\":"
    if (view.getFloat64(at, true) !== 5.591219484949995e+252) return -1;
    if (view.getFloat64(at + 2, true) !== 1.1646564486812216e-28) return -1;
    at += 10;
    begin = at;
    number = 0;
    for (const limit = at + 15; at < limit; at += 1) {
      const digit = (bytes[at] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) break;
      number = number * 10 + digit;
    }
    if (number < (LEAST_BY_DIGITS[at - begin] ?? 0)) return -1;
    if (!(number >= 1 && number <= 65536)) return -1;
    this.height = number;
    this.#sameWidthAndHeight.keep(view, start, at);
    return at;
  }

  readonly #samePixFmtAndEncoderUpstream = new SameFields();

  #readPixFmtAndEncoderUpstream(bytes: Buffer, view: DataView, start: number): number {
    this.#samePixFmtAndEncoderUpstream.forget();
    let at = start;
    let begin = 0;
    let kinds = 0;
    // ",\"pix_fmt\":\""
    if (view.getFloat64(at, true) !== 9.872104639586425e+218) return -1;
    if (view.getFloat64(at + 4, true) !== 8.371779026734125e-144) return -1;
    at += 12;
    begin = at;
    kinds = bytes[at] === POINT ? PRINTABLE : 0;
    for (const limit = at + 64; at < limit && bytes[at] !== QUOTE; at += 1) kinds |= KINDS[bytes[at] ?? 0] ?? OTHER;
    if (kinds >= OTHER || at < begin + 1) return -1;
    if (!PIX_FMT_PATTERN.test(bytes.toString('latin1', begin, at))) return -1;
    this.pix_fmt = bytes.toString('latin1', begin, at);
    // "\",\"encoder_upstream\":\""
    if (view.getFloat64(at, true) !== 6.2106451009132926e+175) return -1;
    if (view.getFloat64(at + 8, true) !== 2.1818740471648043e+243) return -1;
    if (view.getFloat64(at + 14, true) !== 8.371744582257575e-144) return -1;
    at += 22;
    begin = at;
    kinds = bytes[at] === POINT ? PRINTABLE : 0;
    for (const limit = at + 64; at < limit && bytes[at] !== QUOTE; at += 1) kinds |= KINDS[bytes[at] ?? 0] ?? OTHER;
    if (kinds >= OTHER || at < begin + 1) return -1;
    if (!ENCODER_UPSTREAM_PATTERN.test(bytes.toString('latin1', begin, at))) return -1;
    this.encoder_upstream = bytes.toString('latin1', begin, at);
    this.#samePixFmtAndEncoderUpstream.keep(view, start, at);
    return at;
  }

  readonly #sameCorpusAndCorpusVersionAndIngestedAtUtc = new SameFields();

  #readCorpusAndCorpusVersionAndIngestedAtUtc(bytes: Buffer, view: DataView, start: number): number {
    this.#sameCorpusAndCorpusVersionAndIngestedAtUtc.forget();
    let at = start;
    let begin = 0;
    let kinds = 0;
    // ",\"corpus\":\""
    if (view.getFloat64(at, true) !== 1.4990149177757084e+248) return -1;
    if (view.getFloat64(at + 3, true) !== 8.371774292334121e-144) return -1;
    at += 11;
    begin = at;
    kinds = bytes[at] === POINT ? PRINTABLE : 0;
    for (const limit = at + 64; at < limit && bytes[at] !== QUOTE; at += 1) kinds |= KINDS[bytes[at] ?? 0] ?? OTHER;
    if (kinds >= OTHER || at < begin + 4) return -1;
    if (!CORPUS_PATTERN.test(bytes.toString('latin1', begin, at))) return -1;
    this.corpus = bytes.toString('latin1', begin, at);
    // "\",\"corpus_version\":\""
    if (view.getFloat64(at, true) !== 4.93904881530317e+257) return -1;
    if (view.getFloat64(at + 8, true) !== 4.82337433369167e+228) return -1;
    if (view.getFloat64(at + 12, true) !== 8.371749737761311e-144) return -1;
    at += 20;
    begin = at;
    kinds = bytes[at] === POINT ? PRINTABLE : 0;
    for (const limit = at + 128; at < limit && bytes[at] !== QUOTE; at += 1) kinds |= KINDS[bytes[at] ?? 0] ?? OTHER;
    if (kinds >= OTHER || at < begin + 1) return -1;
    if (!CORPUS_VERSION_PATTERN.test(bytes.toString('latin1', begin, at))) return -1;
    this.corpus_version = bytes.toString('latin1', begin, at);
    // "\",\"ingested_at_utc\":\""
    if (view.getFloat64(at, true) !== 7.482762636716786e+247) return -1;
    if (view.getFloat64(at + 8, true) !== 2.3614601983708193e+257) return -1;
    if (view.getFloat64(at + 13, true) !== 8.371696067237251e-144) return -1;
    at += 21;
    begin = at;
    kinds = bytes[at] === POINT ? PRINTABLE : 0;
    for (const limit = at + 25; at < limit && bytes[at] !== QUOTE; at += 1) kinds |= KINDS[bytes[at] ?? 0] ?? OTHER;
    if (kinds >= OTHER || at < begin + 25) return -1;
    if (!INGESTED_AT_UTC_PATTERN.test(bytes.toString('latin1', begin, at))) return -1;
    this.ingested_at_utc = bytes.toString('latin1', begin, at);
    this.#sameCorpusAndCorpusVersionAndIngestedAtUtc.keep(view, start, at);
    return at;
  }
}
