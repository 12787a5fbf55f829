import { I as systemErrorCode, P as UserError, S as closeSettled, d as openRegular, j as UNIFIED_ROW_SCHEMA_ID, k as ROW_SCHEMA_ID } from "./base-BCPtbKOG.mjs";
const createHash = (...args) => globalThis.process.getBuiltinModule("node:crypto").createHash(...args);
const { readSync, stat } = globalThis.process.getBuiltinModule("node:fs");
const { promisify } = globalThis.process.getBuiltinModule("node:util");
const LEAST_BY_DIGITS = Float64Array.from({ length: 16 }, (_, digits) => digits === 0 ? Number.POSITIVE_INFINITY : Number(digits > 1) * 10 ** (digits - 1));
const POWERS_OF_TEN = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
const KINDS = new Uint8Array(256).fill(4);
for (let byte = 32; byte < 127; byte += 1) {
	const character = String.fromCharCode(byte);
	if (!/["\\]/.test(character)) KINDS[byte] = /[0-9A-Za-z._-]/.test(character) ? 1 : 2;
}
const DOUBLE_BYTES = 8;
const MAX_BYTES = 512;
var SameFields = class {
	#length = 0;
	#view = new DataView(new ArrayBuffer(MAX_BYTES));
	endAt(view, at) {
		const kept = this.#view;
		const last = this.#length - DOUBLE_BYTES;
		if (last < 0) return -1;
		for (let index = 0; index < last; index += DOUBLE_BYTES) if (kept.getFloat64(index, true) !== view.getFloat64(at + index, true)) return -1;
		return kept.getFloat64(last, true) === view.getFloat64(at + last, true) ? at + this.#length - 1 : -1;
	}
	forget() {
		this.#length = 0;
	}
	keep(view, start, end) {
		const length = end + 1 - start;
		if (length > MAX_BYTES) return;
		for (let index = 0; index < length; index += 1) this.#view.setUint8(index, view.getUint8(start + index));
		this.#length = length;
	}
};
// src/contract/jsonl.ts
const MAX_LINE_BYTES = 65536;
const CHUNK_BYTES = 1048576;
const LINE_FEED = 10;
const MAX_KEPT_BYTES = 65537;
async function readThrough(file, visit, { skim = () => -1, prepare, signal, onBytes, onBlock }) {
	const buffer = Buffer.allocUnsafeSlow(1122305);
	const here = {
		bytes: buffer,
		start: 0,
		number: 1
	};
	let offset = 0;
	let dropped = 0;
	let sizeBytes = 0;
	const leaveBehind = (next) => {
		offset += next - here.start + dropped;
		dropped = 0;
		here.start = next;
		here.number += 1;
	};
	const hand = (end, isTerminated) => {
		visit({
			number: here.number,
			bytes: buffer.subarray(here.start, end),
			isTerminated,
			offset
		});
		leaveBehind(end + 1);
	};
	let isReady = false;
	const getReady = async () => {
		await prepare?.();
		isReady = true;
	};
	let kept = 0;
	for (;;) {
		signal?.throwIfAborted();
		const { bytesRead } = await file.read(buffer, kept, CHUNK_BYTES, sizeBytes);
		if (bytesRead === 0) break;
		sizeBytes += bytesRead;
		const block = buffer.subarray(0, kept + bytesRead);
		onBlock?.(block.subarray(kept));
		const wholeLines = block.lastIndexOf(LINE_FEED) + 1;
		while (here.start < wholeLines) {
			const next = skim(here);
			if (next === -1) {
				if (!isReady) await getReady();
				hand(block.indexOf(LINE_FEED, Math.max(here.start, kept)), true);
			} else leaveBehind(next);
		}
		const rest = block.length - here.start;
		kept = Math.min(rest, MAX_KEPT_BYTES);
		dropped += rest - kept;
		buffer.copyWithin(0, here.start, here.start + kept);
		here.start = 0;
		onBytes?.(bytesRead);
	}
	if (kept > 0) {
		await getReady();
		hand(kept, false);
	}
	return {
		sizeBytes,
		lines: here.number - 1
	};
}
const readLines = async (file, visit, options = {}) => {
	const hash = createHash("sha256");
	return {
		...await readThrough(file, visit, {
			...options,
			onBlock: (block) => hash.update(block)
		}),
		sha256: hash.digest("hex")
	};
};
const readBareLines = (file, visit, options = {}) => readThrough(file, visit, options);
// src/files/read-fully.ts
async function readFully(file, buffer, position) {
	let filled = 0;
	while (filled < buffer.length) {
		const { bytesRead } = await file.read(buffer, filled, buffer.length - filled, position + filled);
		if (bytesRead === 0) break;
		filled += bytesRead;
	}
	return buffer.subarray(0, filled);
}
function readFullySync(file, buffer, position) {
	let filled = 0;
	while (filled < buffer.length) {
		const count = readSync(file, buffer, filled, buffer.length - filled, position + filled);
		if (count === 0) break;
		filled += count;
	}
	return buffer.subarray(0, filled);
}
// src/random-words.ts
function randomWords(count) {
	return Uint32Array.from({ length: count }, () => Math.random() * 2 ** 32);
}
// src/contract/read-progress.ts
const statOf = promisify(stat);
var ReadMeter = class {
	signal;
	#tell;
	#read = 0;
	#total;
	constructor(bytesTotal, { signal, onProgress }) {
		this.signal = signal;
		this.#tell = onProgress;
		this.#total = bytesTotal;
	}
	expect(bytes) {
		this.#total += bytes;
	}
	onBytes = (bytes) => {
		this.#read += bytes;
		this.#total = Math.max(this.#total, this.#read);
		this.#tell?.({
			bytesRead: this.#read,
			bytesTotal: this.#total
		});
	};
};
async function sumSizes(paths) {
	return (await Promise.all(paths.map(async (path) => (await statOf(path).catch(() => void 0))?.size ?? 0))).reduce((sum, size) => sum + size, 0);
}
const DIGITS_PER_WORD = 8;
const PLACES_PER_DIGEST = 4;
const LEAST_CAPACITY$1 = 1024;
const MOST_EXPECTED$1 = 2 ** 20;
const NO_BYTE = 256;
const BYTE_BY_DIGITS = new Uint16Array(65536).fill(NO_BYTE);
const DIGITS = "0123456789abcdef";
for (let byte = 0; byte < 256; byte += 1) BYTE_BY_DIGITS[DIGITS.charCodeAt(byte >> 4) << 8 | DIGITS.charCodeAt(byte & 15)] = byte;
function readDigestDigits(view, at, words) {
	let seen = 0;
	for (let word = 0; word < 8; word += 1) {
		const digit = at + word * DIGITS_PER_WORD;
		const first = BYTE_BY_DIGITS[view.getUint16(digit)] ?? NO_BYTE;
		const second = BYTE_BY_DIGITS[view.getUint16(digit + 2)] ?? NO_BYTE;
		const third = BYTE_BY_DIGITS[view.getUint16(digit + 4)] ?? NO_BYTE;
		const fourth = BYTE_BY_DIGITS[view.getUint16(digit + 6)] ?? NO_BYTE;
		seen |= first | second | third | fourth;
		words[word] = first << 24 | second << 16 | third << 8 | fourth;
	}
	return seen < NO_BYTE;
}
function digestWords(hex) {
	const words = new Uint32Array(8);
	for (let word = 0; word < 8; word += 1) words[word] = Number.parseInt(hex.slice(word * DIGITS_PER_WORD, (word + 1) * DIGITS_PER_WORD), 16);
	return words;
}
function digestHex(words) {
	let hex = "";
	for (const word of words) hex += word.toString(16).padStart(DIGITS_PER_WORD, "0");
	return hex;
}
var DigestTable = class {
	size = 0;
	#multipliers = randomWords(16);
	#foundLast = -1;
	#words;
	#places;
	constructor(expected = 0) {
		const capacity = 2 ** Math.ceil(Math.log2(Math.min(Math.max(expected, LEAST_CAPACITY$1), MOST_EXPECTED$1)));
		this.#words = new Uint32Array(capacity * 8);
		this.#places = new Uint32Array(capacity * PLACES_PER_DIGEST);
	}
	find(words) {
		const next = this.#foundLast + 1;
		const number = next < this.size && this.#isAt(next * 8, words) ? next : (this.#places[this.#placeOf(words)] ?? 0) - 1;
		if (number !== -1) this.#foundLast = number;
		return number;
	}
	at(number) {
		return this.#words.subarray(number * 8, (number + 1) * 8);
	}
	add(words) {
		const place = this.#placeOf(words);
		const found = this.#places[place] ?? 0;
		if (found > 0) return found - 1;
		const number = this.size;
		for (let word = 0; word < 8; word += 1) this.#words[number * 8 + word] = words[word] ?? 0;
		this.size += 1;
		this.#places[place] = this.size;
		if (this.size * PLACES_PER_DIGEST === this.#places.length) this.#grow();
		return number;
	}
	#placeOf(words) {
		const mask = this.#places.length - 1;
		let place = this.#firstPlaceOf(words, 0);
		for (;;) {
			const found = this.#places[place] ?? 0;
			if (found === 0 || this.#isAt((found - 1) * 8, words)) return place;
			place = place + 1 & mask;
		}
	}
	#firstPlaceOf(words, from) {
		let sum = 0;
		for (let word = 0; word < 8; word += 1) {
			const value = words[from + word] ?? 0;
			const lower = Math.imul(value & 65535, this.#multipliers[2 * word] ?? 0);
			const upper = Math.imul(value >>> 16, this.#multipliers[2 * word + 1] ?? 0);
			sum = sum + lower + upper | 0;
		}
		return sum >>> Math.clz32(this.#places.length) + 1;
	}
	#isAt(from, words) {
		for (let word = 0; word < 8; word += 1) if (this.#words[from + word] !== words[word]) return false;
		return true;
	}
	#grow() {
		const digests = new Uint32Array(this.#words.length * 2);
		digests.set(this.#words);
		this.#words = digests;
		this.#places = new Uint32Array(this.#places.length * 2);
		const mask = this.#places.length - 1;
		for (let number = 0; number < this.size; number += 1) {
			let place = this.#firstPlaceOf(digests, number * 8);
			while (this.#places[place] !== 0) place = place + 1 & mask;
			this.#places[place] = number + 1;
		}
	}
};
// src/contract/generated/scan-row.ts
const QUOTE = 34;
const POINT = 46;
const ZERO = 48;
const SRC_PATTERN = /^(?!\.{1,2}(\/|$))[^\u0000-\u001f\u007f/\\]+(\/(?!\.{1,2}(\/|$))[^\u0000-\u001f\u007f/\\]+)*$(?!\n)/u;
const PIX_FMT_PATTERN = /^[0-9a-z_]+$(?!\n)/u;
const ENCODER_UPSTREAM_PATTERN = /^[0-9a-z][0-9a-z_.-]*$(?!\n)/u;
const CORPUS_PATTERN = /^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\n)/u;
const CORPUS_VERSION_PATTERN = /^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\n)/u;
const INGESTED_AT_UTC_PATTERN = /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\+00:00$/u;
const CONDITION_1_PATTERN = /^(konvid-1k|konvid-150k|youtube-ugc|custom-1-5-[0-9a-z][0-9a-z_-]*)$(?!\n)/u;
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
	digest = new Uint32Array(8);
	#bytes = Buffer.alloc(0);
	#view = new DataView(this.#bytes.buffer);
	scan(bytes, start) {
		if (start + 8192 > bytes.length) return -1;
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
		kinds = bytes[at] === POINT ? 2 : 0;
		for (const limit = at + 1024; at < limit && bytes[at] !== QUOTE; at += 1) kinds |= KINDS[bytes[at] ?? 0] ?? 4;
		if (kinds >= 4 || at < begin + 1) return -1;
		if (kinds !== 1 && !SRC_PATTERN.test(bytes.toString("latin1", begin, at))) return -1;
		this.#srcStart = begin;
		this.#srcEnd = at;
		if (view.getFloat64(at, true) !== 548664084815036e233) return -1;
		if (view.getFloat64(at + 8, true) !== 8371474903941366e-159) return -1;
		at += 16;
		begin = at;
		at += 64;
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
		kinds = bytes[at] === POINT ? 2 : 0;
		for (const limit = at + 64; at < limit && bytes[at] !== QUOTE; at += 1) kinds |= KINDS[bytes[at] ?? 0] ?? 4;
		if (kinds >= 4 || at < begin + 1) return -1;
		if (!PIX_FMT_PATTERN.test(bytes.toString("latin1", begin, at))) return -1;
		this.pix_fmt = bytes.toString("latin1", begin, at);
		if (view.getFloat64(at, true) !== 62106451009132926e159) return -1;
		if (view.getFloat64(at + 8, true) !== 21818740471648043e227) return -1;
		if (view.getFloat64(at + 14, true) !== 8371744582257575e-159) return -1;
		at += 22;
		begin = at;
		kinds = bytes[at] === POINT ? 2 : 0;
		for (const limit = at + 64; at < limit && bytes[at] !== QUOTE; at += 1) kinds |= KINDS[bytes[at] ?? 0] ?? 4;
		if (kinds >= 4 || at < begin + 1) return -1;
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
		kinds = bytes[at] === POINT ? 2 : 0;
		for (const limit = at + 64; at < limit && bytes[at] !== QUOTE; at += 1) kinds |= KINDS[bytes[at] ?? 0] ?? 4;
		if (kinds >= 4 || at < begin + 4) return -1;
		if (!CORPUS_PATTERN.test(bytes.toString("latin1", begin, at))) return -1;
		this.corpus = bytes.toString("latin1", begin, at);
		if (view.getFloat64(at, true) !== 493904881530317e243) return -1;
		if (view.getFloat64(at + 8, true) !== 482337433369167e214) return -1;
		if (view.getFloat64(at + 12, true) !== 8371749737761311e-159) return -1;
		at += 20;
		begin = at;
		kinds = bytes[at] === POINT ? 2 : 0;
		for (const limit = at + 128; at < limit && bytes[at] !== QUOTE; at += 1) kinds |= KINDS[bytes[at] ?? 0] ?? 4;
		if (kinds >= 4 || at < begin + 1) return -1;
		if (!CORPUS_VERSION_PATTERN.test(bytes.toString("latin1", begin, at))) return -1;
		this.corpus_version = bytes.toString("latin1", begin, at);
		if (view.getFloat64(at, true) !== 7482762636716786e232) return -1;
		if (view.getFloat64(at + 8, true) !== 23614601983708193e241) return -1;
		if (view.getFloat64(at + 13, true) !== 8371696067237251e-159) return -1;
		at += 21;
		begin = at;
		kinds = bytes[at] === POINT ? 2 : 0;
		for (const limit = at + 25; at < limit && bytes[at] !== QUOTE; at += 1) kinds |= KINDS[bytes[at] ?? 0] ?? 4;
		if (kinds >= 4 || at < begin + 25) return -1;
		if (!INGESTED_AT_UTC_PATTERN.test(bytes.toString("latin1", begin, at))) return -1;
		this.ingested_at_utc = bytes.toString("latin1", begin, at);
		this.#sameCorpusAndCorpusVersionAndIngestedAtUtc.keep(view, start, at);
		return at;
	}
};
// src/contract/rows.ts
const TYPICAL_ROW_BYTES = 400;
function estimateRows(sizeBytes) {
	return Math.ceil(sizeBytes / TYPICAL_ROW_BYTES);
}
function visitLine(line, { row, violations }, visitor) {
	if (row === void 0) {
		visitor.visitFault(line, violations);
		return;
	}
	const { number, isTerminated, bytes } = line;
	const place = {
		buffer: bytes,
		start: 0,
		end: bytes.length
	};
	visitor.visitRow({
		number,
		isTerminated,
		row,
		digest: digestWords(row.src_sha256),
		...place
	});
}
const judgeRows = (file, visitor, reading, read) => {
	const scanner = new RowScanner();
	let parse;
	const scanned = {
		number: 0,
		isTerminated: true,
		row: scanner,
		digest: scanner.digest,
		buffer: Buffer.alloc(0),
		start: 0,
		end: 0
	};
	return read(file, (line) => visitLine(line, parse(line.bytes), visitor), {
		...reading,
		async prepare() {
			({parseLine: parse} = await import("./line-D5MITUcA.mjs").then((n) => ({ parseLine: n.n, parseLineAs: n.r, validateRow: n.i })));
		},
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
	});
};
function readRows(file, visitor, reading = {}) {
	return judgeRows(file, visitor, reading, readLines);
}
// src/contract/open-jsonl.ts
function openJsonl(path) {
	return openRegular(path, {
		code: "JSONL_UNREADABLE",
		hint: "name the JSONL that `konvid-ingest ingest` wrote"
	});
}
function explainFailedRead(error, path) {
	const code = systemErrorCode(error);
	if (error instanceof UserError || code === void 0) return error;
	return new UserError("JSONL_READ_FAILED", {
		message: `${path}: reading failed (${code})`,
		cause: error
	}, 3);
}
// src/contract/unified-file.ts
const OWN_KEY = "\"mos_native_scale\"";
async function beginsWithUnifiedRow(file) {
	const [line = ""] = (await readFully(file, Buffer.alloc(MAX_LINE_BYTES), 0)).toString("latin1").split("\n", 1);
	return line.includes(OWN_KEY);
}
// src/validate/defaults.ts
const DEFAULT_MAX_VIOLATIONS = 1e3;
// src/validate/file-checker.ts
var FileChecker = class {
	claims = [];
	violations = [];
	count = 0;
	rows = 0;
	#repeats;
	#options;
	constructor(options, repeats) {
		this.#options = options;
		this.#repeats = repeats;
	}
	add(violation) {
		this.count += 1;
		if (this.violations.length < (this.#options.maxViolations ?? 1e3)) this.violations.push(violation);
	}
	addAll(violations) {
		for (const violation of violations) this.add(violation);
	}
	visitRow({ number: line, isTerminated, row, digest }) {
		this.rows += 1;
		const { corpus, corpusDir } = this.#options;
		if (corpus !== void 0 && row.corpus !== corpus) {
			const at = {
				line,
				field: "corpus",
				pointer: "/corpus"
			};
			this.add({
				...at,
				code: "ROW_WRONG_CORPUS",
				expected: corpus,
				found: row.corpus
			});
		}
		const firstLine = this.#repeats.add(digest, line);
		if (firstLine !== void 0) {
			const at = {
				line,
				field: "src_sha256",
				pointer: "/src_sha256"
			};
			const found = `the clip of line ${firstLine}`;
			this.add({
				...at,
				code: "ROW_REPEATED",
				expected: "each clip once",
				found
			});
		}
		if (corpusDir !== void 0) {
			const { src, src_sha256, src_size_bytes } = row;
			this.claims.push({
				line,
				src,
				src_sha256,
				src_size_bytes,
				corpus: row.corpus
			});
		}
		this.#checkEnd(line, isTerminated);
	}
	visitFault({ number: line, isTerminated }, violations) {
		this.rows += 1;
		for (const violation of violations) this.add({
			line,
			...violation
		});
		this.#checkEnd(line, isTerminated);
	}
	#checkEnd(line, isTerminated) {
		if (isTerminated) return;
		this.add({
			line,
			code: "LINE_UNTERMINATED",
			field: null,
			pointer: "",
			expected: "LF at the end of the last line",
			found: "the end of the file"
		});
	}
	checkRowCount() {
		const { minRows = 1 } = this.#options;
		if (this.rows >= minRows) return;
		this.add({
			line: null,
			field: null,
			pointer: "",
			code: "FILE_TOO_SHORT",
			expected: `at least ${minRows} rows`,
			found: `${this.rows} rows`
		});
	}
};
// src/validate/manifest-check.ts
function compareWithManifest({ jsonl }, facts) {
	const whole = {
		line: null,
		field: null,
		pointer: ""
	};
	const violations = [];
	if (jsonl.rows !== facts.rows) violations.push({
		...whole,
		code: "FILE_ROW_COUNT",
		expected: `${jsonl.rows} rows, as the manifest says`,
		found: `${facts.rows} rows`
	});
	if (jsonl.sha256 !== facts.sha256) violations.push({
		...whole,
		code: "FILE_DIGEST",
		expected: `SHA-256 ${jsonl.sha256}, as the manifest says`,
		found: facts.sha256
	});
	return violations;
}
// src/validate/repeats.ts
const LEAST_CAPACITY = 1024;
const MOST_EXPECTED = 2 ** 20;
const SECOND_WORD_BITS = 20;
var RepeatFinder = class {
	#digests;
	#firstLines = [];
	constructor(expected) {
		this.#digests = new DigestTable(expected);
	}
	add(digest, line) {
		const known = this.#digests.add(digest);
		if (known < this.#firstLines.length) return this.#firstLines[known];
		this.#firstLines.push(line);
	}
};
var DigestPrefixes = class {
	#prefixes;
	#size = 0;
	constructor(expected) {
		this.#prefixes = new Float64Array(Math.min(Math.max(expected, LEAST_CAPACITY), MOST_EXPECTED));
	}
	add(digest) {
		if (this.#size === this.#prefixes.length) this.#grow();
		const second = (digest[1] ?? 0) >>> 12;
		this.#prefixes[this.#size] = (digest[0] ?? 0) * 2 ** SECOND_WORD_BITS + second;
		this.#size += 1;
	}
	#grow() {
		const grown = new Float64Array(this.#prefixes.length * 2);
		grown.set(this.#prefixes);
		this.#prefixes = grown;
	}
	mayRepeat() {
		const sorted = this.#prefixes.subarray(0, this.#size).sort();
		for (let at = 1; at < sorted.length; at += 1) if (sorted[at] === sorted[at - 1]) return true;
		return false;
	}
};
// src/validate/validate-jsonl.ts
async function checkRows(file, judge, { options, meter, read }) {
	const { size } = await file.stat();
	const expected = estimateRows(size);
	const prefixes = new DigestPrefixes(expected);
	const checker = new FileChecker(options, prefixes);
	const whole = await judge(file, checker, meter, read);
	if (!prefixes.mayRepeat()) return {
		checker,
		whole
	};
	meter.expect(size);
	const thorough = new FileChecker(options, new RepeatFinder(expected));
	return {
		checker: thorough,
		whole: await judge(file, thorough, meter, read)
	};
}
async function validateFile(path, checking) {
	const { options, meter, compare } = checking;
	const file = await openJsonl(path);
	try {
		const isUnified = await beginsWithUnifiedRow(file);
		const { checker, whole } = await checkRows(file, isUnified ? (await import("./unified-rows-DvRhzhy5.mjs").then((n) => ({ judgeUnifiedRows: n.t }))).judgeUnifiedRows : judgeRows, checking);
		checker.checkRowCount();
		checker.addAll(compare(whole, checker.rows));
		if (options.corpusDir !== void 0) {
			const { corpusDir, clipsSubdir, linkTargets = [], signal } = options;
			const { checkClips } = await import("./clip-check-s1NCVJ5Y.mjs");
			const { claims } = checker;
			const { onBytes } = meter;
			meter.expect(claims.reduce((sum, { src_size_bytes }) => sum + src_size_bytes, 0));
			checker.addAll(await checkClips(claims, {
				corpusDir,
				clipsSubdir,
				linkTargets,
				onBytes,
				signal
			}));
		}
		return {
			isUnified,
			findings: {
				path,
				valid: checker.count === 0,
				rows: checker.rows,
				clips_checked: options.corpusDir === void 0 ? null : checker.claims.length,
				violation_count: checker.count,
				violations: checker.violations
			},
			whole
		};
	} catch (error) {
		throw explainFailedRead(error, path);
	} finally {
		await closeSettled(file);
	}
}
async function validateFiles(files, options, { read, compare }) {
	const checked = [];
	const meter = new ReadMeter(await sumSizes(files), options);
	for (const path of files) checked.push(await validateFile(path, {
		options,
		meter,
		read,
		compare
	}));
	return checked;
}
async function validateJsonl(paths, options = {}) {
	const files = typeof paths === "string" ? [paths] : paths;
	if (options.manifest !== void 0 && files.length !== 1) throw new UserError("OPTION_INVALID", {
		message: `--manifest speaks of one JSONL, and ${files.length} were named`,
		hint: "validate them one by one"
	});
	const manifest = options.manifest === void 0 ? void 0 : await (await import("./ingest-CkxT9Rw9.mjs").then((n) => ({ readManifest: n.R }))).readManifest(options.manifest);
	const compare = ({ sha256 }, rows) => manifest === void 0 ? [] : compareWithManifest(manifest, {
		rows,
		sha256
	});
	const checked = await validateFiles(files, options, {
		read: readLines,
		compare
	});
	return {
		schema: "konvid-ingest-validation-report-v1",
		valid: checked.every(({ findings }) => findings.valid),
		row_schema: checked.every(({ isUnified }) => isUnified) && checked.length > 0 ? UNIFIED_ROW_SCHEMA_ID : ROW_SCHEMA_ID,
		files: checked.map(({ findings: { path, valid, rows, ...rest }, whole: { sizeBytes, sha256 } }) => ({
			path,
			valid,
			rows,
			size_bytes: sizeBytes,
			sha256,
			...rest
		}))
	};
}
async function findViolations(files, options) {
	return (await validateFiles(files, options, {
		read: readBareLines,
		compare: () => []
	})).map(({ findings }) => findings);
}
export { readFullySync as _, explainFailedRead as a, readRows as c, digestHex as d, digestWords as f, readFully as g, randomWords as h, beginsWithUnifiedRow as i, visitLine as l, sumSizes as m, validateJsonl as n, openJsonl as o, ReadMeter as p, DEFAULT_MAX_VIOLATIONS as r, estimateRows as s, findViolations as t, DigestTable as u, MAX_LINE_BYTES as v, readLines as y };
