const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  DIGEST_DIGITS,
  DIGEST_WORDS,
  KINDS,
  LEAST_BY_DIGITS,
  LETTER,
  OTHER,
  POWERS_OF_TEN,
  PRINTABLE,
  SCAN_MARGIN_BYTES,
  SameFields,
  digestWords,
  parseLine,
  readDigestDigits,
  readLines
} from "./chunk-A32S3LFL.mjs";

// src/contract/generated/scan-row.ts
var QUOTE = 34;
var POINT = 46;
var ZERO = 48;
var SRC_PATTERN = /^(?!\.{1,2}(\/|$))[^\u0000-\u001f\u007f/\\]+(\/(?!\.{1,2}(\/|$))[^\u0000-\u001f\u007f/\\]+)*$(?!\n)/u;
var PIX_FMT_PATTERN = /^[0-9a-z_]+$(?!\n)/u;
var ENCODER_UPSTREAM_PATTERN = /^[0-9a-z][0-9a-z_.-]*$(?!\n)/u;
var CORPUS_PATTERN = /^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\n)/u;
var CORPUS_VERSION_PATTERN = /^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\n)/u;
var INGESTED_AT_UTC_PATTERN = /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\+00:00$/u;
var CONDITION_1_PATTERN = /^(konvid-1k|konvid-150k|youtube-ugc|custom-1-5-[0-9a-z][0-9a-z_-]*)$(?!\n)/u;
var RowScanner = class {
  #srcStart = 0;
  #srcEnd = 0;
  get src() {
    return this.#bytes.toString("latin1", this.#srcStart, this.#srcEnd);
  }
  #srcSha256Start = 0;
  #srcSha256End = 0;
  get src_sha256() {
    return this.#bytes.toString("latin1", this.#srcSha256Start, this.#srcSha256End);
  }
  src_size_bytes = 0;
  width = 0;
  height = 0;
  framerate = 0;
  duration_s = 0;
  pix_fmt = "";
  encoder_upstream = "";
  mos = 0;
  mos_std_dev = 0;
  n_ratings = 0;
  corpus = "";
  corpus_version = "";
  ingested_at_utc = "";
  /** The digest of the row. */
  digest = new Uint32Array(DIGEST_WORDS);
  #bytes = Buffer.alloc(0);
  #view = new DataView(this.#bytes.buffer);
  /** @returns the offset after the line's LF where the line at `start` is plainly a valid row; otherwise -1 */
  scan(bytes, start) {
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
    if (view.getFloat64(at, true) !== 8371696028883616e-159) return -1;
    at += 8;
    begin = at;
    kinds = bytes[at] === POINT ? PRINTABLE : 0;
    for (const limit = at + 1024; at < limit && bytes[at] !== QUOTE; at += 1) kinds |= KINDS[bytes[at] ?? 0] ?? OTHER;
    if (kinds >= OTHER || at < begin + 1) return -1;
    if (kinds !== LETTER && !SRC_PATTERN.test(bytes.toString("latin1", begin, at))) return -1;
    this.#srcStart = begin;
    this.#srcEnd = at;
    if (view.getFloat64(at, true) !== 548664084815036e233) return -1;
    if (view.getFloat64(at + 8, true) !== 8371474903941366e-159) return -1;
    at += 16;
    begin = at;
    at += DIGEST_DIGITS;
    if (!readDigestDigits(view, begin, this.digest)) return -1;
    this.#srcSha256Start = begin;
    this.#srcSha256End = at;
    if (view.getFloat64(at, true) !== 548664084815036e233) return -1;
    if (view.getFloat64(at + 8, true) !== 53098646540791e167) return -1;
    if (view.getFloat64(at + 11, true) !== 11644070898889131e-44) return -1;
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
    if (view.getFloat64(at, true) !== 11430186673845701e227) return -1;
    if (view.getFloat64(at + 5, true) !== 11609701963304171e-44) return -1;
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
    else number = Number(bytes.toString("latin1", begin, at));
    if (!(number > 0 && number <= 1e6)) return -1;
    this.framerate = number;
    if (view.getFloat64(at, true) !== 9750238243401488e184) return -1;
    if (view.getFloat64(at + 6, true) !== 11644012893830581e-44) return -1;
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
    else number = Number(bytes.toString("latin1", begin, at));
    if (!(number > 0 && number <= 1e9)) return -1;
    this.duration_s = number;
    next = this.#samePixFmtAndEncoderUpstream.endAt(view, at);
    if (next === -1) next = this.#readPixFmtAndEncoderUpstream(bytes, view, at);
    if (next === -1) return -1;
    at = next;
    if (view.getFloat64(at, true) !== 11644166919260984e-44) return -1;
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
    else number = Number(bytes.toString("latin1", begin, at));
    if (!(number >= 0 && number <= 100)) return -1;
    this.mos = number;
    if (view.getFloat64(at, true) !== 8877077397317088e237) return -1;
    if (view.getFloat64(at + 7, true) !== 1165146586420331e-43) return -1;
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
    else number = Number(bytes.toString("latin1", begin, at));
    if (!(number >= 0 && number <= 100)) return -1;
    this.mos_std_dev = number;
    if (view.getFloat64(at, true) !== 975023761717978e185) return -1;
    if (view.getFloat64(at + 5, true) !== 11644089930153007e-44) return -1;
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
    if (bytes[at + 0] !== 34) return -1;
    if (bytes[at + 1] !== 125) return -1;
    if (bytes[at + 2] !== 10) return -1;
    at += 3;
    if (!(this.mos >= 1 && this.mos <= 5) && CONDITION_1_PATTERN.test(this.corpus)) return -1;
    return at;
  }
  #sameWidthAndHeight = new SameFields();
  #readWidthAndHeight(bytes, view, start) {
    this.#sameWidthAndHeight.forget();
    let at = start;
    let begin = 0;
    let number = 0;
    if (view.getFloat64(at, true) !== 626691273072753e-157) return -1;
    if (view.getFloat64(at + 1, true) !== 11617097645825808e-44) return -1;
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
    if (view.getFloat64(at, true) !== 5591219484949995e237) return -1;
    if (view.getFloat64(at + 2, true) !== 11646564486812216e-44) return -1;
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
  #samePixFmtAndEncoderUpstream = new SameFields();
  #readPixFmtAndEncoderUpstream(bytes, view, start) {
    this.#samePixFmtAndEncoderUpstream.forget();
    let at = start;
    let begin = 0;
    let kinds = 0;
    if (view.getFloat64(at, true) !== 9872104639586425e203) return -1;
    if (view.getFloat64(at + 4, true) !== 8371779026734125e-159) return -1;
    at += 12;
    begin = at;
    kinds = bytes[at] === POINT ? PRINTABLE : 0;
    for (const limit = at + 64; at < limit && bytes[at] !== QUOTE; at += 1) kinds |= KINDS[bytes[at] ?? 0] ?? OTHER;
    if (kinds >= OTHER || at < begin + 1) return -1;
    if (!PIX_FMT_PATTERN.test(bytes.toString("latin1", begin, at))) return -1;
    this.pix_fmt = bytes.toString("latin1", begin, at);
    if (view.getFloat64(at, true) !== 62106451009132926e159) return -1;
    if (view.getFloat64(at + 8, true) !== 21818740471648043e227) return -1;
    if (view.getFloat64(at + 14, true) !== 8371744582257575e-159) return -1;
    at += 22;
    begin = at;
    kinds = bytes[at] === POINT ? PRINTABLE : 0;
    for (const limit = at + 64; at < limit && bytes[at] !== QUOTE; at += 1) kinds |= KINDS[bytes[at] ?? 0] ?? OTHER;
    if (kinds >= OTHER || at < begin + 1) return -1;
    if (!ENCODER_UPSTREAM_PATTERN.test(bytes.toString("latin1", begin, at))) return -1;
    this.encoder_upstream = bytes.toString("latin1", begin, at);
    this.#samePixFmtAndEncoderUpstream.keep(view, start, at);
    return at;
  }
  #sameCorpusAndCorpusVersionAndIngestedAtUtc = new SameFields();
  #readCorpusAndCorpusVersionAndIngestedAtUtc(bytes, view, start) {
    this.#sameCorpusAndCorpusVersionAndIngestedAtUtc.forget();
    let at = start;
    let begin = 0;
    let kinds = 0;
    if (view.getFloat64(at, true) !== 14990149177757084e232) return -1;
    if (view.getFloat64(at + 3, true) !== 8371774292334121e-159) return -1;
    at += 11;
    begin = at;
    kinds = bytes[at] === POINT ? PRINTABLE : 0;
    for (const limit = at + 64; at < limit && bytes[at] !== QUOTE; at += 1) kinds |= KINDS[bytes[at] ?? 0] ?? OTHER;
    if (kinds >= OTHER || at < begin + 4) return -1;
    if (!CORPUS_PATTERN.test(bytes.toString("latin1", begin, at))) return -1;
    this.corpus = bytes.toString("latin1", begin, at);
    if (view.getFloat64(at, true) !== 493904881530317e243) return -1;
    if (view.getFloat64(at + 8, true) !== 482337433369167e214) return -1;
    if (view.getFloat64(at + 12, true) !== 8371749737761311e-159) return -1;
    at += 20;
    begin = at;
    kinds = bytes[at] === POINT ? PRINTABLE : 0;
    for (const limit = at + 128; at < limit && bytes[at] !== QUOTE; at += 1) kinds |= KINDS[bytes[at] ?? 0] ?? OTHER;
    if (kinds >= OTHER || at < begin + 1) return -1;
    if (!CORPUS_VERSION_PATTERN.test(bytes.toString("latin1", begin, at))) return -1;
    this.corpus_version = bytes.toString("latin1", begin, at);
    if (view.getFloat64(at, true) !== 7482762636716786e232) return -1;
    if (view.getFloat64(at + 8, true) !== 23614601983708193e241) return -1;
    if (view.getFloat64(at + 13, true) !== 8371696067237251e-159) return -1;
    at += 21;
    begin = at;
    kinds = bytes[at] === POINT ? PRINTABLE : 0;
    for (const limit = at + 25; at < limit && bytes[at] !== QUOTE; at += 1) kinds |= KINDS[bytes[at] ?? 0] ?? OTHER;
    if (kinds >= OTHER || at < begin + 25) return -1;
    if (!INGESTED_AT_UTC_PATTERN.test(bytes.toString("latin1", begin, at))) return -1;
    this.ingested_at_utc = bytes.toString("latin1", begin, at);
    this.#sameCorpusAndCorpusVersionAndIngestedAtUtc.keep(view, start, at);
    return at;
  }
};

// src/contract/rows.ts
var TYPICAL_ROW_BYTES = 400;
function estimateRows(sizeBytes) {
  return Math.ceil(sizeBytes / TYPICAL_ROW_BYTES);
}
async function readRows(file, visitor, reading = {}) {
  const scanner = new RowScanner();
  const scanned = {
    number: 0,
    isTerminated: true,
    row: scanner,
    digest: scanner.digest,
    buffer: Buffer.alloc(0),
    start: 0,
    end: 0
  };
  return readLines(
    file,
    (line) => {
      const { row, violations } = parseLine(line.bytes);
      if (row === void 0) return visitor.visitFault(line, violations);
      const { number, isTerminated, bytes } = line;
      const place = { buffer: bytes, start: 0, end: bytes.length };
      visitor.visitRow({ number, isTerminated, row, digest: digestWords(row.src_sha256), ...place });
    },
    {
      ...reading,
      skim({ bytes, start, number }) {
        const next = scanner.scan(bytes, start);
        if (next === -1) return -1;
        scanned.number = number;
        scanned.buffer = bytes;
        scanned.start = start;
        scanned.end = next - 1;
        visitor.visitRow(scanned);
        return next;
      }
    }
  );
}

export {
  estimateRows,
  readRows
};
