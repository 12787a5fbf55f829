/** Generated from schema/ by `npm run generate`; do not edit. */
import { ByteScanner, KnownBytes } from '../byte-scanner.ts';
import type { CorpusRow } from './types.ts';

const BEFORE_SRC = new KnownBytes('{"src":"');
const BEFORE_SRC_SHA256 = new KnownBytes('","src_sha256":"');
const BEFORE_SRC_SIZE_BYTES = new KnownBytes('","src_size_bytes":');
const BEFORE_WIDTH = new KnownBytes(',"width":');
const BEFORE_HEIGHT = new KnownBytes(',"height":');
const BEFORE_FRAMERATE = new KnownBytes(',"framerate":');
const BEFORE_DURATION_S = new KnownBytes(',"duration_s":');
const BEFORE_PIX_FMT = new KnownBytes(',"pix_fmt":"');
const BEFORE_ENCODER_UPSTREAM = new KnownBytes('","encoder_upstream":"');
const BEFORE_MOS = new KnownBytes('","mos":');
const BEFORE_MOS_STD_DEV = new KnownBytes(',"mos_std_dev":');
const BEFORE_N_RATINGS = new KnownBytes(',"n_ratings":');
const BEFORE_CORPUS = new KnownBytes(',"corpus":"');
const BEFORE_CORPUS_VERSION = new KnownBytes('","corpus_version":"');
const BEFORE_INGESTED_AT_UTC = new KnownBytes('","ingested_at_utc":"');
const END = new KnownBytes('"}\n');

const SRC_PATTERN = /^(?!\.{1,2}(\/|$))[^\u0000-\u001f\u007f/\\]+(\/(?!\.{1,2}(\/|$))[^\u0000-\u001f\u007f/\\]+)*$(?!\n)/u;
const PIX_FMT_PATTERN = /^[0-9a-z_]+$(?!\n)/u;
const ENCODER_UPSTREAM_PATTERN = /^[0-9a-z][0-9a-z_.-]*$(?!\n)/u;
const CORPUS_VALUES: ReadonlySet<string> = new Set(["konvid-1k","konvid-150k","youtube-ugc","lsvq","live-vqc"]);
const CORPUS_VERSION_PATTERN = /^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\n)/u;
const INGESTED_AT_UTC_PATTERN = /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\+00:00$/u;
const CORPUS_OF_TIGHTER_MOS: ReadonlySet<string> = new Set(["konvid-1k","konvid-150k","youtube-ugc"]);

/** Accepts lines as `serialiseRow` writes them, and is the row that it accepted last. */
export class RowScanner extends ByteScanner implements CorpusRow {
  #srcStart = 0;
  #srcEnd = 0;
  get src(): string {
    return this.bytes.toString('latin1', this.#srcStart, this.#srcEnd);
  }
  #srcSha256Start = 0;
  #srcSha256End = 0;
  get src_sha256(): string {
    return this.bytes.toString('latin1', this.#srcSha256Start, this.#srcSha256End);
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
  corpus: CorpusRow['corpus'] = "konvid-1k";
  corpus_version = '';
  ingested_at_utc = '';

  /** @returns the offset after the line's LF where the line at this offset is plainly a valid row; otherwise -1 */
  scan(bytes: Buffer, at: number): number {
    const isRow =
      this.begin(bytes, at) &&
      this.#readSrc() &&
      this.#readSrcSha256() &&
      this.#readSrcSizeBytes() &&
      this.#readWidthAndHeight() &&
      this.#readFramerate() &&
      this.#readDurationS() &&
      this.#readPixFmtAndEncoderUpstream() &&
      this.#readMos() &&
      this.#readMosStdDev() &&
      this.#readNRatings() &&
      this.#readCorpusAndCorpusVersionAndIngestedAtUtc() &&
      this.skip(END) &&
      (!CORPUS_OF_TIGHTER_MOS.has(this.corpus) || (this.mos >= 1 && this.mos <= 5));
    return isRow ? this.at : -1;
  }

  #readSrc(): boolean {
    if (!(this.skip(BEFORE_SRC) && this.readText(1, 1024) && (this.isWord || SRC_PATTERN.test(this.text())))) return false;
    this.#srcStart = this.textStart;
    this.#srcEnd = this.at;
    return true;
  }

  #readSrcSha256(): boolean {
    if (!(this.skip(BEFORE_SRC_SHA256) && this.readDigest())) return false;
    this.#srcSha256Start = this.textStart;
    this.#srcSha256End = this.at;
    return true;
  }

  #readSrcSizeBytes(): boolean {
    if (!(this.skip(BEFORE_SRC_SIZE_BYTES) && this.readWhole(1, 9007199254740991))) return false;
    this.src_size_bytes = this.number;
    return true;
  }

  readonly #sameWidthAndHeight = new KnownBytes();

  #readWidthAndHeight(): boolean {
    if (this.skipSame(this.#sameWidthAndHeight)) return true;
    const start = this.at;
    if (!(this.skip(BEFORE_WIDTH) && this.readWhole(1, 65536))) return false;
    this.width = this.number;
    if (!(this.skip(BEFORE_HEIGHT) && this.readWhole(1, 65536))) return false;
    this.height = this.number;
    this.keepSame(this.#sameWidthAndHeight, start);
    return true;
  }

  #readFramerate(): boolean {
    if (!(this.skip(BEFORE_FRAMERATE) && this.readDecimal(Number.MIN_VALUE, 1000000))) return false;
    this.framerate = this.number;
    return true;
  }

  #readDurationS(): boolean {
    if (!(this.skip(BEFORE_DURATION_S) && this.readDecimal(Number.MIN_VALUE, 1000000000))) return false;
    this.duration_s = this.number;
    return true;
  }

  readonly #samePixFmtAndEncoderUpstream = new KnownBytes();

  #readPixFmtAndEncoderUpstream(): boolean {
    if (this.skipSame(this.#samePixFmtAndEncoderUpstream)) return true;
    const start = this.at;
    if (!(this.skip(BEFORE_PIX_FMT) && this.readText(1, 64) && PIX_FMT_PATTERN.test(this.text()))) return false;
    this.pix_fmt = this.text();
    if (!(this.skip(BEFORE_ENCODER_UPSTREAM) && this.readText(1, 64) && ENCODER_UPSTREAM_PATTERN.test(this.text()))) return false;
    this.encoder_upstream = this.text();
    this.keepSame(this.#samePixFmtAndEncoderUpstream, start);
    return true;
  }

  #readMos(): boolean {
    if (!(this.skip(BEFORE_MOS) && this.readDecimal(0, 100))) return false;
    this.mos = this.number;
    return true;
  }

  #readMosStdDev(): boolean {
    if (!(this.skip(BEFORE_MOS_STD_DEV) && this.readDecimal(0, 100))) return false;
    this.mos_std_dev = this.number;
    return true;
  }

  #readNRatings(): boolean {
    if (!(this.skip(BEFORE_N_RATINGS) && this.readWhole(0, 9007199254740991))) return false;
    this.n_ratings = this.number;
    return true;
  }

  readonly #sameCorpusAndCorpusVersionAndIngestedAtUtc = new KnownBytes();

  #readCorpusAndCorpusVersionAndIngestedAtUtc(): boolean {
    if (this.skipSame(this.#sameCorpusAndCorpusVersionAndIngestedAtUtc)) return true;
    const start = this.at;
    if (!(this.skip(BEFORE_CORPUS) && this.readText(0, 11) && CORPUS_VALUES.has(this.text()))) return false;
    this.corpus = this.text() as CorpusRow['corpus'];
    if (!(this.skip(BEFORE_CORPUS_VERSION) && this.readText(1, 128) && CORPUS_VERSION_PATTERN.test(this.text()))) return false;
    this.corpus_version = this.text();
    if (!(this.skip(BEFORE_INGESTED_AT_UTC) && this.readText(25, 25) && INGESTED_AT_UTC_PATTERN.test(this.text()))) return false;
    this.ingested_at_utc = this.text();
    this.keepSame(this.#sameCorpusAndCorpusVersionAndIngestedAtUtc, start);
    return true;
  }
}
