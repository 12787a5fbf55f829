import { L as systemErrorCode, T as closeSettledSync } from "./chunks/base.mjs";
import { _ as toState, p as isSameState, s as CLIP_CHANGED } from "./chunks/clips.mjs";
import { constants, fstatSync, openSync, readSync } from "node:fs";
import { createHash, hash } from "node:crypto";
import { parentPort } from "node:worker_threads";
// src/clips/mp4/cursor.ts
const NOT_CANONICAL = new Error("not plainly canonical");
function demand(isCanonical) {
	if (!isCanonical) throw NOT_CANONICAL;
}
function readIfCanonical(read) {
	try {
		return read();
	} catch (error) {
		if (error === NOT_CANONICAL) return void 0;
		throw error;
	}
}
function fourCc(letters) {
	let code = 0;
	for (let index = 0; index < 4; index += 1) code = code << 8 | letters.charCodeAt(index);
	return code >>> 0;
}
var ByteCursor = class ByteCursor {
	bytes;
	#view;
	end;
	position;
	constructor(bytes, view, start, end) {
		this.bytes = bytes;
		this.#view = view;
		this.position = start;
		this.end = end;
	}
	static over(bytes) {
		const { buffer, byteOffset, byteLength } = bytes;
		const plain = new Uint8Array(buffer, byteOffset, byteLength);
		return new ByteCursor(plain, new DataView(buffer, byteOffset, byteLength), 0, byteLength);
	}
	get left() {
		return this.end - this.position;
	}
	#advance(length) {
		const { position } = this;
		demand(length <= this.end - position);
		this.position = position + length;
		return position;
	}
	u8() {
		return this.#view.getUint8(this.#advance(1));
	}
	u16() {
		return this.#view.getUint16(this.#advance(2));
	}
	u24() {
		return this.u8() * 65536 + this.u16();
	}
	u32() {
		return this.#view.getUint32(this.#advance(4));
	}
	i32() {
		return this.#view.getInt32(this.#advance(4));
	}
	take(length) {
		const start = this.#advance(length);
		return this.bytes.subarray(start, start + length);
	}
	skip(length) {
		this.#advance(length);
	}
	within(length) {
		const start = this.#advance(length);
		return new ByteCursor(this.bytes, this.#view, start, start + length);
	}
	at(start, length) {
		demand(start + length <= this.bytes.length);
		return new ByteCursor(this.bytes, this.#view, start, start + length);
	}
	expectZeros(length) {
		const start = this.#advance(length);
		for (let index = start; index < start + length; index += 1) demand(this.bytes[index] === 0);
	}
	expectU16(value) {
		demand(this.u16() === value);
	}
	expectU32(value) {
		demand(this.u32() === value);
	}
	finish() {
		demand(this.position === this.end);
	}
};
const HEADER_BYTES$1 = 8;
function takeAnyBox(parent) {
	const size = parent.u32();
	const type = parent.u32();
	demand(size >= HEADER_BYTES$1);
	return {
		type,
		content: parent.within(size - HEADER_BYTES$1)
	};
}
function takeBox(parent, type) {
	const box = takeAnyBox(parent);
	demand(box.type === type);
	return box.content;
}
function takeOptionalBox(parent, type) {
	if (parent.left === 0) return void 0;
	const { position } = parent;
	const box = takeAnyBox(parent);
	if (box.type === type) return box.content;
	parent.position = position;
}
function takeFullBox(parent, type, versionAndFlags = 0) {
	const content = takeBox(parent, type);
	content.expectU32(versionAndFlags);
	return content;
}
// src/clips/mp4/headers.ts
const MVHD = fourCc("mvhd");
const ONE = 65536;
const FULL_VOLUME$1 = 256;
const IDENTITY_MATRIX = [
	ONE,
	0,
	0,
	0,
	ONE,
	0,
	0,
	0,
	1073741824
];
const MAX_UNITS$1 = 2147483647;
const MAX_UNITS_PER_S = 1e7;
function demandDuration({ units, unitsPerS }) {
	demand(units > 0 && units <= MAX_UNITS$1 && unitsPerS > 0 && unitsPerS <= MAX_UNITS_PER_S);
}
function expectIdentityMatrix(box) {
	for (const value of IDENTITY_MATRIX) box.expectU32(value);
}
function readMovieHeader(movie) {
	const box = takeFullBox(movie, MVHD);
	box.skip(8);
	const unitsPerS = box.u32();
	const duration = {
		units: box.u32(),
		unitsPerS
	};
	demandDuration(duration);
	box.expectU32(ONE);
	box.expectU16(FULL_VOLUME$1);
	box.expectZeros(10);
	expectIdentityMatrix(box);
	box.expectZeros(24);
	const nextTrackId = box.u32();
	box.finish();
	return {
		duration,
		nextTrackId
	};
}
const TKHD = fourCc("tkhd");
const EDTS = fourCc("edts");
const ELST = fourCc("elst");
const MDHD = fourCc("mdhd");
const HDLR$1 = fourCc("hdlr");
const DINF = fourCc("dinf");
const DREF = fourCc("dref");
const URL = fourCc("url ");
const ENABLED_IN_MOVIE = 3;
const NORMAL_SPEED = 65536;
const EMPTY = -1;
const IN_THIS_FILE = 1;
const MAX_NAME_BYTES = 256;
function readTrackHeader(track) {
	const box = takeFullBox(track, TKHD, ENABLED_IN_MOVIE);
	box.skip(8);
	const id = box.u32();
	box.expectZeros(4);
	const units = box.u32();
	box.expectZeros(8);
	box.expectU16(0);
	const alternateGroup = box.u16();
	const volume = box.u16();
	box.expectZeros(2);
	expectIdentityMatrix(box);
	const width = box.u32();
	const height = box.u32();
	box.finish();
	return {
		id,
		units,
		alternateGroup,
		volume,
		width,
		height
	};
}
function readEditList(track) {
	const edits = takeOptionalBox(track, EDTS);
	if (edits === void 0) return void 0;
	const box = takeFullBox(edits, ELST);
	edits.finish();
	const count = box.u32();
	demand(count === 1 || count === 2);
	let emptyUnits = 0;
	if (count === 2) {
		emptyUnits = box.u32();
		demand(emptyUnits > 0 && box.i32() === EMPTY);
		box.expectU32(NORMAL_SPEED);
	}
	const shownUnits = box.u32();
	const mediaTime = box.i32();
	box.expectU32(NORMAL_SPEED);
	box.finish();
	demand(shownUnits > 0 && mediaTime >= 0);
	return {
		emptyUnits,
		shownUnits,
		mediaTime
	};
}
function readMediaHeader(media) {
	const box = takeFullBox(media, MDHD);
	box.skip(8);
	const unitsPerS = box.u32();
	const duration = {
		units: box.u32(),
		unitsPerS
	};
	demandDuration(duration);
	demand(box.u16() < 32768);
	box.expectU16(0);
	box.finish();
	return duration;
}
function readHandler(media) {
	const box = takeFullBox(media, HDLR$1);
	box.expectZeros(4);
	const kind = box.u32();
	box.expectZeros(12);
	const name = box.take(box.left);
	demand(name.length > 0 && name.length <= MAX_NAME_BYTES && name.indexOf(0) === name.length - 1);
	return kind;
}
function expectMediaInFile(mediaInformation) {
	const dinf = takeBox(mediaInformation, DINF);
	const dref = takeFullBox(dinf, DREF);
	dref.expectU32(1);
	takeFullBox(dref, URL, IN_THIS_FILE).finish();
	dref.finish();
	dinf.finish();
}
// src/clips/mp4/timing.ts
const MAX_TERM = 2147483647;
const PRINTED_DECIMALS = 6;
function greatestCommonDivisor(a, b) {
	return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
function rescale(a, b, c) {
	demand(Number.isSafeInteger(a * b + c));
	return Math.floor((a * b + Math.floor(c / 2)) / c);
}
function demandRescaled(movieUnits, { units, unitsPerS }, movieUnitsPerS) {
	demand(Number.isSafeInteger(units * movieUnitsPerS));
	demand(Math.abs(movieUnits - units * movieUnitsPerS / unitsPerS) <= 1);
}
function demandSameLength(track, movieUnitsPerS) {
	const { header, edits, duration } = track;
	if (edits === void 0) {
		demandRescaled(header.units, duration, movieUnitsPerS);
		return;
	}
	demand(Math.abs(header.units - edits.emptyUnits - edits.shownUnits) <= 1);
	const firstShown = track.kind === "audio" ? 0 : track.firstOffset ?? 0;
	const units = duration.units - (edits.mediaTime - firstShown);
	demand(units > 0);
	demandRescaled(edits.shownUnits, {
		units,
		unitsPerS: duration.unitsPerS
	}, movieUnitsPerS);
}
function computeDurationS({ edits, duration, sampleUnits }, movieUnitsPerS) {
	const { unitsPerS } = duration;
	const edited = (movieUnits) => rescale(movieUnits, unitsPerS, movieUnitsPerS);
	const media = Math.min(duration.units, sampleUnits);
	const seconds = (edits === void 0 ? media : Math.min(media, edited(edits.emptyUnits) + edited(edits.shownUnits))) * (1 / unitsPerS);
	demand(seconds > 0 && seconds * 128 % 2 !== 1);
	return Number(seconds.toFixed(PRINTED_DECIMALS));
}
function computeFrameRate({ duration: { unitsPerS }, sampleUnits, sampleCount }) {
	const numerator = unitsPerS * sampleCount;
	demand(Number.isSafeInteger(numerator));
	const divisor = greatestCommonDivisor(numerator, sampleUnits);
	demand(numerator / divisor <= MAX_TERM && sampleUnits / divisor <= MAX_TERM);
	return numerator / sampleUnits;
}
// src/clips/mp4/bits.ts
const MAX_LEADING_ZEROS = 24;
var BitReader = class {
	elements = [];
	#bytes;
	#position = 0;
	constructor(bytes) {
		this.#bytes = bytes;
	}
	#bit() {
		const byte = this.#bytes[this.#position >> 3];
		demand(byte !== void 0);
		const bit = byte >> 7 - (this.#position & 7) & 1;
		this.#position += 1;
		return bit;
	}
	#take(bits) {
		let value = 0;
		for (let left = bits; left > 0; left -= 1) value = value * 2 + this.#bit();
		return value;
	}
	bits(bits) {
		const value = this.#take(bits);
		this.elements.push({
			value,
			bits
		});
		return value;
	}
	flag() {
		return this.bits(1) === 1;
	}
	unsigned(max) {
		let zeros = 0;
		while (this.#bit() === 0) {
			zeros += 1;
			demand(zeros <= MAX_LEADING_ZEROS);
		}
		const value = 2 ** zeros - 1 + this.#take(zeros);
		demand(value <= max);
		this.elements.push({
			value,
			bits: 0
		});
		return value;
	}
	signed(max) {
		const code = this.unsigned(2 * max);
		return code % 2 === 1 ? (code + 1) / 2 : 0 - code / 2;
	}
	hasMore() {
		let lastByte = this.#bytes.length - 1;
		while (this.#bytes[lastByte] === 0) lastByte -= 1;
		const byte = this.#bytes[lastByte];
		if (byte === void 0) return false;
		const stopBit = lastByte * 8 + 7 - Math.log2(byte & -byte);
		return this.#position < stopBit;
	}
};
function writeElements(elements) {
	const bytes = [];
	let byte = 0;
	let filled = 0;
	const put = (value, bits) => {
		for (let left = bits - 1; left >= 0; left -= 1) {
			byte = byte * 2 + Math.floor(value / 2 ** left) % 2;
			filled += 1;
			if (filled === 8) {
				bytes.push(byte);
				byte = 0;
				filled = 0;
			}
		}
	};
	for (const { value, bits } of elements) if (bits > 0) put(value, bits);
	else put(value + 1, 2 * Math.floor(Math.log2(value + 1)) + 1);
	put(1, 1);
	if (filled > 0) put(0, 8 - filled);
	return Uint8Array.from(bytes);
}
function removeEmulationPrevention(unit, maxBytes = Number.POSITIVE_INFINITY) {
	const raw = new Uint8Array(Math.min(unit.length, maxBytes));
	let length = 0;
	let zeros = 0;
	for (let index = 0; index < unit.length && length < raw.length; index += 1) {
		const byte = unit[index] ?? 0;
		if (zeros === 2 && byte <= 3) {
			demand(byte === 3 && (unit[index + 1] ?? 0) <= 3);
			zeros = 0;
			continue;
		}
		raw[length] = byte;
		length += 1;
		zeros = byte === 0 ? zeros + 1 : 0;
	}
	return raw.subarray(0, length);
}
function addEmulationPrevention(raw) {
	const unit = [];
	let zeros = 0;
	for (const byte of raw) {
		if (zeros === 2 && byte <= 3) {
			unit.push(3);
			zeros = 0;
		}
		unit.push(byte);
		zeros = byte === 0 ? zeros + 1 : 0;
	}
	return unit;
}
const LEVELS = new Set([
	9,
	10,
	11,
	12,
	13,
	20,
	21,
	22,
	30,
	31,
	32,
	40,
	41,
	42,
	50,
	51,
	52,
	60,
	61,
	62
]);
const ASPECT_RATIOS = [
	[1, 1],
	[12, 11],
	[10, 11],
	[16, 11],
	[40, 33],
	[24, 11],
	[20, 11],
	[32, 11],
	[80, 33],
	[18, 11],
	[15, 11],
	[64, 33],
	[160, 99],
	[4, 3],
	[3, 2],
	[2, 1]
];
const EXTENDED_ASPECT_RATIO = 255;
const PRIMARIES = new Set([
	1,
	2,
	4,
	5,
	6,
	7,
	9
]);
const TRANSFERS = new Set([
	1,
	2,
	4,
	5,
	6,
	7,
	8,
	11,
	13,
	14,
	15
]);
const MATRICES = new Set([
	1,
	2,
	4,
	5,
	6,
	7,
	9
]);
const MACROBLOCK_PIXELS = 16;
const CROP_PIXELS = 2;
const MAX_SIDE_PIXELS = 4096;
const MAX_REFERENCES = 16;
function readAspectRatio$1(reader) {
	if (!reader.flag()) return void 0;
	const number = reader.bits(8);
	if (number !== EXTENDED_ASPECT_RATIO) {
		const known = ASPECT_RATIOS[number - 1];
		demand(known !== void 0);
		return known;
	}
	const width = reader.bits(16);
	const height = reader.bits(16);
	demand(width > 0 && height > 0);
	return [width, height];
}
function readColours(reader) {
	if (!reader.flag()) return void 0;
	const primaries = reader.bits(8);
	const transfer = reader.bits(8);
	const matrix = reader.bits(8);
	demand(PRIMARIES.has(primaries) && TRANSFERS.has(transfer) && MATRICES.has(matrix));
	return {
		primaries,
		transfer,
		matrix
	};
}
function readSignalType(reader) {
	if (!reader.flag()) return {
		isFullRange: false,
		colours: void 0
	};
	demand(reader.bits(3) <= 5);
	return {
		isFullRange: reader.flag(),
		colours: readColours(reader)
	};
}
function readTiming(reader) {
	if (!reader.flag()) return false;
	demand(reader.bits(32) > 0);
	demand(reader.bits(32) > 0);
	reader.flag();
	return true;
}
function readBitstreamRestriction(reader) {
	if (!reader.flag()) return;
	reader.flag();
	reader.unsigned(16);
	reader.unsigned(16);
	reader.unsigned(16);
	reader.unsigned(16);
	demand(reader.unsigned(MAX_REFERENCES) <= reader.unsigned(MAX_REFERENCES));
}
const MAX_BUFFER_VALUE = 16777215;
function skipBuffering(reader) {
	if (!reader.flag()) return false;
	const buffers = reader.unsigned(31) + 1;
	reader.bits(8);
	for (let buffer = 0; buffer < buffers; buffer += 1) {
		reader.unsigned(MAX_BUFFER_VALUE);
		reader.unsigned(MAX_BUFFER_VALUE);
		reader.flag();
	}
	reader.bits(20);
	return true;
}
function readUsability(reader) {
	const aspectRatio = readAspectRatio$1(reader);
	if (reader.flag()) reader.flag();
	const signalType = readSignalType(reader);
	if (reader.flag()) {
		reader.unsigned(5);
		reader.unsigned(5);
	}
	const hasTiming = readTiming(reader);
	if ([skipBuffering(reader), skipBuffering(reader)].includes(true)) reader.flag();
	reader.flag();
	readBitstreamRestriction(reader);
	return {
		aspectRatio,
		...signalType,
		hasTiming
	};
}
function cropSide(macroblocks, { before, behind }) {
	const side = macroblocks * MACROBLOCK_PIXELS - behind * CROP_PIXELS;
	demand(before === 0 && behind * CROP_PIXELS < MACROBLOCK_PIXELS && side <= MAX_SIDE_PIXELS);
	return side;
}
function readSize(reader) {
	const columns = reader.unsigned(MAX_SIDE_PIXELS / MACROBLOCK_PIXELS) + 1;
	const rows = reader.unsigned(MAX_SIDE_PIXELS / MACROBLOCK_PIXELS) + 1;
	demand(reader.flag());
	reader.flag();
	const isCropped = reader.flag();
	const crop = () => isCropped ? reader.unsigned(MAX_SIDE_PIXELS) : 0;
	const [left, right, top, bottom] = [
		crop(),
		crop(),
		crop(),
		crop()
	];
	return {
		width: cropSide(columns, {
			before: left,
			behind: right
		}),
		height: cropSide(rows, {
			before: top,
			behind: bottom
		})
	};
}
function expectPlainSampling(reader) {
	demand(reader.unsigned(1) === 1);
	reader.unsigned(0);
	reader.unsigned(0);
	demand(!reader.flag());
	demand(!reader.flag());
}
function readSequenceParameters(reader) {
	const profile = reader.bits(8);
	const constraints = reader.bits(8);
	const level = reader.bits(8);
	demand(profile === 66 || profile === 77 || profile === 100);
	demand(LEVELS.has(level) && (constraints & 3) === 0);
	reader.unsigned(0);
	if (profile === 100) expectPlainSampling(reader);
	const frameNumberBits = reader.unsigned(12) + 4;
	const pictureOrderType = reader.unsigned(2);
	demand(pictureOrderType !== 1);
	const pictureOrderBits = pictureOrderType === 0 ? reader.unsigned(12) + 4 : 0;
	reader.unsigned(MAX_REFERENCES);
	demand(!reader.flag());
	const size = readSize(reader);
	const usability = reader.flag() ? readUsability(reader) : void 0;
	return {
		profile,
		constraints,
		level,
		...size,
		frameNumberBits,
		pictureOrderType,
		pictureOrderBits,
		usability
	};
}
const MAX_CHROMA_OFFSET = 12;
function readPictureParameters(reader, { profile }) {
	reader.unsigned(0);
	reader.unsigned(0);
	const isArithmetic = reader.flag();
	const hasFieldOrder = reader.flag();
	reader.unsigned(0);
	reader.unsigned(31);
	reader.unsigned(31);
	const isWeighted = reader.flag();
	const weightedBipredictive = reader.bits(2);
	demand(weightedBipredictive <= 2);
	demand(profile !== 66 || !(isArithmetic || isWeighted || weightedBipredictive > 0));
	const initialQuantiser = reader.signed(26) + 26;
	reader.signed(26);
	reader.signed(MAX_CHROMA_OFFSET);
	const hasDeblockingControl = reader.flag();
	reader.flag();
	demand(!reader.flag());
	if (reader.hasMore()) {
		demand(profile === 100);
		reader.flag();
		demand(!reader.flag());
		reader.signed(MAX_CHROMA_OFFSET);
	}
	return {
		hasFieldOrder,
		initialQuantiser,
		hasDeblockingControl
	};
}
const MOST_KEPT = 64;
const MAX_BYTES$1 = 4096;
function readOnce(read) {
	const known = new Map();
	return (bytes) => {
		const { buffer, byteOffset, byteLength } = bytes;
		if (byteLength > MAX_BYTES$1) return read(bytes);
		const key = Buffer.from(buffer, byteOffset, byteLength).toString("latin1");
		const found = known.get(key);
		if (found !== void 0) return found.reading;
		const reading = read(bytes);
		if (known.size === MOST_KEPT) known.clear();
		known.set(key, { reading });
		return reading;
	};
}
const VERSION = 1;
const FOUR_BYTE_LENGTHS = 255;
const ONE_SEQUENCE = 225;
const ONE_PICTURE = 1;
const SEQUENCE_HEADER = 103;
const PICTURE_HEADER = 104;
const HIGH_EXTENSION = 4260952064;
function readParameterSet(unit, header, read) {
	demand(unit[0] === header);
	const content = unit.subarray(1);
	const reader = new BitReader(removeEmulationPrevention(content));
	const parameters = read(reader);
	const again = addEmulationPrevention(writeElements(reader.elements));
	demand(again.length === content.length && again.every((byte, index) => byte === content[index]));
	return parameters;
}
function readRecord(bytes) {
	const box = ByteCursor.over(bytes);
	demand(box.u8() === VERSION);
	const [profile, constraints, level] = [
		box.u8(),
		box.u8(),
		box.u8()
	];
	demand(box.u8() === FOUR_BYTE_LENGTHS);
	demand(box.u8() === ONE_SEQUENCE);
	const sequenceUnit = box.take(box.u16());
	const sequence = readParameterSet(sequenceUnit, SEQUENCE_HEADER, readSequenceParameters);
	demand(sequence.profile === profile && sequence.constraints === constraints && sequence.level === level);
	demand(box.u8() === ONE_PICTURE);
	const pictureUnit = box.take(box.u16());
	const picture = readParameterSet(pictureUnit, PICTURE_HEADER, (reader) => readPictureParameters(reader, sequence));
	const hasExtension = box.left > 0;
	if (hasExtension) {
		demand(profile === 100);
		box.expectU32(HIGH_EXTENSION);
	}
	box.finish();
	return {
		sequence,
		picture,
		hasExtension,
		units: [sequenceUnit, pictureUnit].map((unit) => unit.slice())
	};
}
const readRecordOnce = readOnce(readRecord);
function readDecoderConfiguration(box) {
	return readRecordOnce(box.take(box.left));
}
// src/clips/mp4/sample-entries.ts
const STSD = fourCc("stsd");
const MP4A = fourCc("mp4a");
const ESDS = fourCc("esds");
const BTRT = fourCc("btrt");
const ELEMENTARY_STREAM = 3;
const DECODER_CONFIGURATION = 4;
const DECODER_INFORMATION = 5;
const SYNCHRONISATION = 6;
const LENGTH_PREFIX = 8421504;
const MPEG_4_AUDIO = 64;
const AUDIO_STREAM = 21;
const MP4_SYNCHRONISATION = 2;
const AAC_LOW_COMPLEXITY = 2;
const FREQUENCIES = [
	96e3,
	88200,
	64e3,
	48e3,
	44100,
	32e3,
	24e3,
	22050,
	16e3,
	12e3,
	11025,
	8e3,
	7350
];
const NO_EXTENSION = 5694720;
function takeDescriptor(parent, tag) {
	demand(parent.u8() === tag && parent.u24() === LENGTH_PREFIX);
	return parent.within(parent.u8());
}
function expectAacConfiguration(information, frequency) {
	const bits = information.u16();
	demand(bits >> 11 === AAC_LOW_COMPLEXITY);
	demand(FREQUENCIES[bits >> 7 & 15] === frequency);
	const channels = bits >> 3 & 15;
	demand(channels >= 1 && channels <= 7 && (bits & 7) === 0);
	if (information.left > 0) demand(information.u24() === NO_EXTENSION);
	information.finish();
}
function expectAacStream(esds, frequency) {
	const stream = takeDescriptor(esds, ELEMENTARY_STREAM);
	esds.finish();
	stream.skip(2);
	stream.expectZeros(1);
	const decoder = takeDescriptor(stream, DECODER_CONFIGURATION);
	demand(decoder.u8() === MPEG_4_AUDIO && decoder.u8() === AUDIO_STREAM);
	decoder.skip(11);
	expectAacConfiguration(takeDescriptor(decoder, DECODER_INFORMATION), frequency);
	decoder.finish();
	const synchronisation = takeDescriptor(stream, SYNCHRONISATION);
	demand(synchronisation.u8() === MP4_SYNCHRONISATION);
	synchronisation.finish();
	stream.finish();
}
function expectAudioSampleEntry(tables) {
	const descriptions = takeFullBox(tables, STSD);
	descriptions.expectU32(1);
	const entry = takeBox(descriptions, MP4A);
	descriptions.finish();
	entry.expectZeros(6);
	entry.expectU16(1);
	entry.expectZeros(8);
	entry.skip(2);
	entry.expectU16(16);
	entry.expectZeros(4);
	const frequency = entry.u16();
	entry.expectZeros(2);
	expectAacStream(takeFullBox(entry, ESDS), frequency);
	const bitRate = takeOptionalBox(entry, BTRT);
	bitRate?.skip(12);
	bitRate?.finish();
	entry.finish();
}
const AVC1 = fourCc("avc1");
const AVCC = fourCc("avcC");
const COLR = fourCc("colr");
const PASP = fourCc("pasp");
const NCLX = fourCc("nclx");
const DPI_72 = 4718592;
const FULL_RANGE_BIT = 128;
const COLOUR_DEPTH = 24;
const NO_PALETTE = 65535;
const NAME_BYTES = 31;
const KNOWN_NAME = /^(?:|Lav[ -~]*)$/;
function expectCompressorName(entry) {
	const length = entry.u8();
	demand(length <= NAME_BYTES);
	demand(KNOWN_NAME.test(String.fromCharCode(...entry.take(length))));
	entry.expectZeros(NAME_BYTES - length);
}
const UNKNOWN_COLOURS = {
	primaries: 2,
	transfer: 2,
	matrix: 2
};
function expectSameColours(colr, { sequence }) {
	colr.expectU32(NCLX);
	const { colours = UNKNOWN_COLOURS, isFullRange = false } = sequence.usability ?? {};
	colr.expectU16(colours.primaries);
	colr.expectU16(colours.transfer);
	colr.expectU16(colours.matrix);
	demand(colr.u8() === (isFullRange ? FULL_RANGE_BIT : 0));
	colr.finish();
}
function readAspectRatio(pasp) {
	const ratio = [pasp.u32(), pasp.u32()];
	pasp.finish();
	demand(ratio[0] > 0 && ratio[1] > 0);
	return ratio;
}
function readEntry(entry) {
	entry.expectZeros(6);
	entry.expectU16(1);
	entry.expectZeros(16);
	const width = entry.u16();
	const height = entry.u16();
	entry.expectU32(DPI_72);
	entry.expectU32(DPI_72);
	entry.expectZeros(4);
	entry.expectU16(1);
	expectCompressorName(entry);
	entry.expectU16(COLOUR_DEPTH);
	entry.expectU16(NO_PALETTE);
	const configuration = readDecoderConfiguration(takeBox(entry, AVCC));
	const colr = takeOptionalBox(entry, COLR);
	if (colr !== void 0) expectSameColours(colr, configuration);
	const pasp = takeOptionalBox(entry, PASP);
	const aspectRatio = pasp === void 0 ? void 0 : readAspectRatio(pasp);
	const bitRate = takeOptionalBox(entry, BTRT);
	bitRate?.skip(12);
	bitRate?.finish();
	entry.finish();
	return {
		width,
		height,
		aspectRatio,
		configuration
	};
}
function readVideoSampleEntry(tables) {
	const descriptions = takeFullBox(tables, STSD);
	descriptions.expectU32(1);
	const entry = readEntry(takeBox(descriptions, AVC1));
	descriptions.finish();
	const { sequence } = entry.configuration;
	demand(entry.width === sequence.width && entry.height === sequence.height);
	return entry;
}
// src/clips/mp4/sample-tables.ts
const STTS = fourCc("stts");
const STSS = fourCc("stss");
const CTTS = fourCc("ctts");
const STSC = fourCc("stsc");
const STSZ = fourCc("stsz");
const STCO = fourCc("stco");
const MAX_SAMPLES = 1e6;
const MAX_UNITS = 2147483647;
const MAX_OFFSET_UNITS = 268435455;
function takeCount(box, entryBytes) {
	const count = box.u32();
	demand(count > 0 && count <= MAX_SAMPLES && box.left === count * entryBytes);
	return count;
}
function readDurations(tables) {
	const box = takeFullBox(tables, STTS);
	const entries = takeCount(box, 8);
	let count = 0;
	let totalUnits = 0;
	const runs = [];
	for (let entry = 0; entry < entries; entry += 1) {
		const samples = box.u32();
		const units = box.u32();
		count += samples;
		totalUnits += samples * units;
		runs.push({
			samples,
			units
		});
		demand(samples > 0 && units > 0 && count <= MAX_SAMPLES && totalUnits <= MAX_UNITS);
	}
	return {
		count,
		totalUnits,
		runs
	};
}
function decodingTime({ runs }, number) {
	let before = number - 1;
	let time = 0;
	for (const { samples, units } of runs) {
		time += Math.min(samples, before) * units;
		before -= Math.min(samples, before);
	}
	return time;
}
function readSecondSyncSample(tables, sampleCount) {
	const present = takeOptionalBox(tables, STSS);
	if (present === void 0) return sampleCount > 1 ? 2 : void 0;
	present.expectU32(0);
	const entries = takeCount(present, 4);
	present.expectU32(1);
	let second;
	for (let entry = 1, last = 1; entry < entries; entry += 1) {
		const sample = present.u32();
		demand(sample > last && sample <= sampleCount);
		second ??= sample;
		last = sample;
	}
	return second;
}
function readOffsets(tables, sampleCount) {
	const box = takeOptionalBox(tables, CTTS);
	if (box === void 0) return void 0;
	box.expectU32(0);
	const entries = takeCount(box, 8);
	let first = 0;
	let count = 0;
	for (let entry = 0; entry < entries; entry += 1) {
		const samples = box.u32();
		const units = box.u32();
		if (entry === 0) first = units;
		count += samples;
		demand(samples > 0 && units <= MAX_OFFSET_UNITS);
	}
	demand(count === sampleCount);
	return { first };
}
function readChunkRuns(tables) {
	const box = takeFullBox(tables, STSC);
	const entries = takeCount(box, 12);
	const runs = [];
	let last = 0;
	for (let entry = 0; entry < entries; entry += 1) {
		const firstChunk = box.u32();
		const samplesPerChunk = box.u32();
		box.expectU32(1);
		demand(entry === 0 ? firstChunk === 1 : firstChunk > last);
		demand(samplesPerChunk > 0);
		last = firstChunk;
		runs.push({
			firstChunk,
			samplesPerChunk
		});
	}
	return runs;
}
function readSizes(tables, sampleCount) {
	const box = takeFullBox(tables, STSZ);
	box.expectU32(0);
	demand(takeCount(box, 4) === sampleCount);
	const sizes = new Uint32Array(sampleCount);
	for (let sample = 0; sample < sampleCount; sample += 1) {
		const size = box.u32();
		demand(size > 0 && size <= MAX_UNITS);
		sizes[sample] = size;
	}
	return sizes;
}
function readPlaces(tables, sampleCount) {
	const runs = readChunkRuns(tables);
	const sizes = readSizes(tables, sampleCount);
	const box = takeFullBox(tables, STCO);
	const chunkCount = takeCount(box, 4);
	const offsets = new Float64Array(sampleCount);
	const chunks = [];
	let run = 0;
	let sample = 0;
	for (let chunk = 1; chunk <= chunkCount; chunk += 1) {
		if (runs[run + 1]?.firstChunk === chunk) run += 1;
		const inChunk = runs[run]?.samplesPerChunk ?? 0;
		demand(sample + inChunk <= sampleCount);
		const start = box.u32();
		let offset = start;
		for (const end = sample + inChunk; sample < end; sample += 1) {
			offsets[sample] = offset;
			offset += sizes[sample] ?? 0;
		}
		chunks.push({
			offset: start,
			sizeBytes: offset - start
		});
	}
	demand(run === runs.length - 1 && sample === sampleCount);
	return {
		chunks,
		offsets,
		sizes
	};
}
// src/clips/mp4/track.ts
const TRAK = fourCc("trak");
const MDIA = fourCc("mdia");
const MINF = fourCc("minf");
const STBL = fourCc("stbl");
const VMHD = fourCc("vmhd");
const SMHD = fourCc("smhd");
const SGPD = fourCc("sgpd");
const SBGP = fourCc("sbgp");
const VIDEO = fourCc("vide");
const SOUND = fourCc("soun");
const ROLL = fourCc("roll");
const VMHD_FLAGS = 1;
const FULL_VOLUME = 256;
const SGPD_VERSION_1 = 16777216;
function readSampleDurations(tables, { units, unitsPerS }) {
	const durations = readDurations(tables);
	demand(Math.abs(units - durations.totalUnits) <= unitsPerS);
	return durations;
}
function readVideoMedia(information, duration) {
	takeFullBox(information, VMHD, VMHD_FLAGS).expectZeros(8);
	expectMediaInFile(information);
	const tables = takeBox(information, STBL);
	const entry = readVideoSampleEntry(tables);
	const durations = readSampleDurations(tables, duration);
	const { count: sampleCount, totalUnits: sampleUnits } = durations;
	const secondSync = readSecondSyncSample(tables, sampleCount);
	const secondSyncTime = secondSync === void 0 ? void 0 : decodingTime(durations, secondSync);
	const firstOffset = readOffsets(tables, sampleCount)?.first;
	const places = readPlaces(tables, sampleCount);
	tables.finish();
	return {
		kind: "video",
		entry,
		sampleCount,
		sampleUnits,
		firstOffset,
		secondSyncTime,
		places
	};
}
function expectRollForAll(tables, sampleCount) {
	const description = takeOptionalBox(tables, SGPD);
	if (description === void 0) return;
	for (const value of [
		SGPD_VERSION_1,
		ROLL,
		2,
		1
	]) description.expectU32(value);
	description.expectU16(65535);
	description.finish();
	const groups = takeFullBox(tables, SBGP);
	for (const value of [
		ROLL,
		1,
		sampleCount,
		1
	]) groups.expectU32(value);
	groups.finish();
}
function readAudioMedia(information, duration) {
	takeFullBox(information, SMHD).expectZeros(4);
	expectMediaInFile(information);
	const tables = takeBox(information, STBL);
	expectAudioSampleEntry(tables);
	const { count: sampleCount } = readSampleDurations(tables, duration);
	const places = readPlaces(tables, sampleCount);
	expectRollForAll(tables, sampleCount);
	tables.finish();
	return {
		kind: "audio",
		places
	};
}
function readMedia(media) {
	const duration = readMediaHeader(media);
	const handler = readHandler(media);
	demand(handler === VIDEO || handler === SOUND);
	const information = takeBox(media, MINF);
	const tracked = handler === VIDEO ? readVideoMedia(information, duration) : readAudioMedia(information, duration);
	information.finish();
	media.finish();
	return {
		duration,
		tracked
	};
}
function readOptionalTrack(movie) {
	const track = takeOptionalBox(movie, TRAK);
	if (track === void 0) return void 0;
	const header = readTrackHeader(track);
	const edits = readEditList(track);
	const { duration, tracked } = readMedia(takeBox(track, MDIA));
	track.finish();
	demand(header.volume === (tracked.kind === "audio" ? FULL_VOLUME : 0));
	return {
		header,
		edits,
		duration,
		...tracked
	};
}
// src/clips/mp4/movie.ts
const UDTA = fourCc("udta");
const META = fourCc("meta");
const HDLR = fourCc("hdlr");
const ILST = fourCc("ilst");
const DATA = fourCc("data");
const METADATA_HANDLER = fourCc("mdir");
const ITUNES = fourCc("appl");
const UTF_8 = 1;
const MAX_TEXT_BYTES = 4096;
const TEXT_KEYS = new Set([
	"©too",
	"©nam",
	"©ART",
	"©alb",
	"©day",
	"©cmt",
	"©gen",
	"desc"
].map(fourCc));
const PLACES = new Set(["loci", "©xyz"].map(fourCc));
function expectTextsAlone(parent) {
	const userData = takeOptionalBox(parent, UDTA);
	while (userData !== void 0 && userData.left > 0) {
		const { type, content } = takeAnyBox(userData);
		if (type === META) expectItunesTexts(content);
		else demand(PLACES.has(type));
	}
}
function expectItunesTexts(meta) {
	meta.expectU32(0);
	const handler = takeFullBox(meta, HDLR);
	handler.expectZeros(4);
	handler.expectU32(METADATA_HANDLER);
	handler.expectU32(ITUNES);
	handler.expectZeros(handler.left);
	const texts = takeBox(meta, ILST);
	meta.finish();
	const seen = new Set();
	while (texts.left > 0) {
		const { type, content } = takeAnyBox(texts);
		demand(TEXT_KEYS.has(type) && !seen.has(type));
		seen.add(type);
		const data = takeFullBox(content, DATA, UTF_8);
		content.finish();
		data.expectZeros(4);
		demand(data.left <= MAX_TEXT_BYTES);
	}
}
const FTYP = fourCc("ftyp");
const MOOV = fourCc("moov");
const MDAT = fourCc("mdat");
const FREE = fourCc("free");
const BRANDS = new Set([
	"isom",
	"iso2",
	"iso4",
	"iso5",
	"iso6",
	"avc1",
	"mp41",
	"mp42",
	"M4V ",
	"M4A "
]);
const MAX_BRANDS = 8;
function readBrands(file) {
	const box = takeBox(file, FTYP);
	const takeBrand = () => String.fromCharCode(...box.take(4));
	const brands = [takeBrand()];
	box.skip(4);
	while (box.left > 0) brands.push(takeBrand());
	demand(brands.length > 1 && brands.length <= MAX_BRANDS && brands.every((brand) => BRANDS.has(brand)));
	return brands;
}
function findParts(file) {
	const found = new Map();
	while (file.left > 0) {
		const { type, content } = takeAnyBox(file);
		if (type === FREE) continue;
		demand((type === MOOV || type === MDAT) && !found.has(type));
		found.set(type, content);
	}
	const [moov, mdat] = [found.get(MOOV), found.get(MDAT)];
	demand(moov !== void 0 && mdat !== void 0);
	return {
		moov,
		mdat
	};
}
function demandFilled(mdat, tracks) {
	const chunks = tracks.flatMap(({ places }) => places.chunks);
	let position = mdat.position;
	for (const { offset, sizeBytes } of [...chunks].sort((a, b) => a.offset - b.offset)) {
		demand(offset === position);
		position += sizeBytes;
	}
	demand(position === mdat.end);
}
function readTracks(moov) {
	const tracks = [];
	for (let track = readOptionalTrack(moov); track !== void 0; track = readOptionalTrack(moov)) demand(track.header.id === tracks.push(track));
	return tracks;
}
function readMovie(file) {
	const brands = readBrands(file);
	const { moov, mdat } = findParts(file);
	const { duration, nextTrackId } = readMovieHeader(moov);
	const tracks = readTracks(moov);
	expectTextsAlone(moov);
	moov.finish();
	const [video, ...otherVideos] = tracks.filter((track) => track.kind === "video");
	const [audio, ...otherAudios] = tracks.filter((track) => track.kind === "audio");
	demand(video !== void 0 && otherVideos.length === 0 && otherAudios.length === 0);
	demand(nextTrackId === tracks.length + 1);
	demand(duration.units === Math.max(...tracks.map(({ header }) => header.units)));
	for (const track of tracks) demandSameLength(track, duration.unitsPerS);
	demandFilled(mdat, tracks);
	return {
		brands,
		video,
		audio,
		unitsPerS: duration.unitsPerS,
		isIndexFirst: moov.end < mdat.position
	};
}
// src/clips/mp4/pictures.ts
const HARMLESS_TYPES = new Set([
	0,
	1,
	4,
	5,
	6,
	7,
	45,
	137,
	144
]);
const STOP_BYTE = 128;
const MORE = 255;
function takeSum(bytes, start) {
	let next = start;
	let value = 0;
	for (; bytes[next] === MORE; next += 1) value += MORE;
	return {
		value: value + (bytes[next] ?? 0),
		next: next + 1
	};
}
function expectMessages(unit) {
	const bytes = removeEmulationPrevention(unit);
	const end = bytes.length - 1;
	demand(bytes[end] === STOP_BYTE);
	let position = 0;
	while (position < end) {
		const type = takeSum(bytes, position);
		const size = takeSum(bytes, type.next);
		demand(HARMLESS_TYPES.has(type.value));
		position = size.next + size.value;
	}
	demand(position === end);
}
const expectHarmlessInformation = readOnce(expectMessages);
const HEADER_BYTES = 64;
const MAX_QUANTISER = 51;
const MAX_FILTER_OFFSET = 6;
const INTRA_TYPES = new Set([2, 7]);
const TYPES = new Set([
	0,
	1,
	2,
	5,
	6,
	7
]);
const MAX_MACROBLOCKS = 65536;
function readBeginning(reader) {
	const firstMacroblock = reader.unsigned(MAX_MACROBLOCKS);
	const type = reader.unsigned(9);
	demand(TYPES.has(type));
	reader.unsigned(0);
	return {
		firstMacroblock,
		type
	};
}
function readDeblocking(reader) {
	if (reader.unsigned(2) === 1) return;
	reader.signed(MAX_FILTER_OFFSET);
	reader.signed(MAX_FILTER_OFFSET);
}
function expectOpeningSlice(unit, { sequence, picture }) {
	const reader = new BitReader(removeEmulationPrevention(unit, HEADER_BYTES));
	const { firstMacroblock, type } = readBeginning(reader);
	demand(firstMacroblock === 0 && INTRA_TYPES.has(type));
	demand(reader.bits(sequence.frameNumberBits) === 0);
	reader.unsigned(65535);
	if (sequence.pictureOrderType === 0) {
		reader.bits(sequence.pictureOrderBits);
		if (picture.hasFieldOrder) reader.signed(MAX_MACROBLOCKS);
	}
	reader.bits(2);
	const quantiser = picture.initialQuantiser + reader.signed(MAX_QUANTISER);
	demand(quantiser >= 0 && quantiser <= MAX_QUANTISER);
	if (picture.hasDeblockingControl) readDeblocking(reader);
	demand(reader.hasMore());
}
const PICTURE_BEGINNINGS = [
	{
		bits: 7,
		length: 3,
		isIntra: false
	},
	{
		bits: 21,
		length: 5,
		isIntra: false
	},
	{
		bits: 23,
		length: 5,
		isIntra: true
	},
	{
		bits: 77,
		length: 7,
		isIntra: false
	},
	{
		bits: 79,
		length: 7,
		isIntra: false
	},
	{
		bits: 273,
		length: 9,
		isIntra: true
	}
];
function expectPictureBeginning(twoBytes, { isRefresh }) {
	const beginning = PICTURE_BEGINNINGS.find(({ bits, length }) => twoBytes >> 16 - length === bits);
	demand(beginning !== void 0 && (beginning.isIntra || !isRefresh));
}
function expectFurtherSlice(unit, { isRefresh }) {
	const { firstMacroblock, type } = readBeginning(new BitReader(removeEmulationPrevention(unit, HEADER_BYTES)));
	demand(firstMacroblock > 0 && (!isRefresh || INTRA_TYPES.has(type)));
}
const SLICE = 1;
const REFRESH_SLICE = 5;
const SUPPLEMENTAL_INFORMATION = 6;
const SEQUENCE_PARAMETERS = 7;
const PICTURE_PARAMETERS = 8;
const DELIMITER = 9;
const FILLER = 12;
const MAX_UNIT_BYTES = 16777215;
function takeUnit(sample) {
	const length = sample.u32();
	demand(length <= MAX_UNIT_BYTES);
	const content = sample.within(length);
	const header = content.u8();
	demand(header < 128);
	return {
		header,
		type: header & 31,
		isReference: header >> 5 !== 0,
		content
	};
}
function takeAll({ content }) {
	return content.take(content.left);
}
function expectRepetition(unit, parameterSets) {
	const bytes = takeAll(unit);
	const isSame = (set) => set.length === bytes.length + 1 && set[0] === unit.header && bytes.every((byte, index) => byte === set[index + 1]);
	demand(parameterSets.some(isSame));
}
function takeFirstSlice(sample, { units }) {
	for (;;) {
		const unit = takeUnit(sample);
		if (unit.type === SLICE || unit.type === REFRESH_SLICE) return unit;
		if (unit.type === SEQUENCE_PARAMETERS || unit.type === PICTURE_PARAMETERS) expectRepetition(unit, units);
		else {
			demand(!unit.isReference);
			if (unit.type === DELIMITER) demand(takeAll(unit).length === 1);
			else demand(unit.type === SUPPLEMENTAL_INFORMATION);
			if (unit.type === SUPPLEMENTAL_INFORMATION) expectHarmlessInformation(takeAll(unit));
		}
	}
}
function expectPicture(sample, configuration, isOpening) {
	const first = takeFirstSlice(sample, configuration);
	const isRefresh = first.type === REFRESH_SLICE;
	demand(isRefresh ? first.isReference : !isOpening);
	if (isOpening) expectOpeningSlice(takeAll(first), configuration);
	else expectPictureBeginning(first.content.u16(), { isRefresh });
	while (sample.left > 0) {
		const unit = takeUnit(sample);
		if (unit.type === FILLER) continue;
		demand(unit.type === first.type && unit.isReference === first.isReference);
		expectFurtherSlice(takeAll(unit), { isRefresh });
	}
}
function expectPictures(file, { offsets, sizes }, configuration) {
	for (let index = 0; index < offsets.length; index += 1) expectPicture(file.at(offsets[index] ?? 0, sizes[index] ?? 0), configuration, index === 0);
}
// src/clips/mp4/read-mp4.ts
function describeEdits({ edits }) {
	if (edits === void 0) return "no-edits";
	return edits.emptyUnits > 0 ? "delayed" : "edited";
}
function isTrimmed({ edits, firstOffset = 0 }) {
	return edits !== void 0 && edits.mediaTime > firstOffset;
}
function describeEntry({ entry: { aspectRatio, configuration } }) {
	const { profile, constraints, usability, pictureOrderType } = configuration.sequence;
	return [
		`avc${profile}.${constraints}`,
		configuration.hasExtension ? "extended" : "short",
		`order${pictureOrderType}`,
		usability === void 0 ? "bare" : usability.isFullRange ? "full-range" : "limited",
		usability?.colours === void 0 ? "uncoloured" : "coloured",
		usability?.hasTiming ? "timed" : "untimed",
		aspectRatio === void 0 ? "no-aspect" : aspectRatio[0] === aspectRatio[1] ? "square" : "stretched"
	].join(" ");
}
function describeKind(movie) {
	const { brands, video, audio, unitsPerS, isIndexFirst } = movie;
	return [
		`mp4 ${brands.join(",")}`,
		isIndexFirst ? "index-first" : "index-last",
		`${video.duration.unitsPerS}/${unitsPerS}`,
		describeEdits(video) + (isTrimmed(video) ? " trimmed" : ""),
		video.firstOffset === void 0 ? "in-order" : "reordered",
		describeEntry(video),
		audio === void 0 ? "silent" : `aac ${describeEdits(audio)}`
	].join("; ");
}
function demandShownSize({ header, entry }) {
	const [across, down] = entry.aspectRatio ?? [1, 1];
	const stretched = entry.width * 65536 * across / down;
	demand(Math.abs(header.width - stretched) <= 65536 && header.height === entry.height * 65536);
}
function demandDecodedFromStart(track) {
	const { edits, firstOffset = 0, secondSyncTime = Number.POSITIVE_INFINITY } = track;
	if (edits === void 0) return;
	demand(isTrimmed(track) ? edits.mediaTime < secondSyncTime : edits.mediaTime === firstOffset);
}
const MAX_DELAY_S = 2;
const MAX_AUDIO_BYTES = 4e6;
function startS({ edits, duration }, movieUnitsPerS) {
	return edits === void 0 ? 0 : edits.emptyUnits / movieUnitsPerS - edits.mediaTime / duration.unitsPerS;
}
function demandFoundInTime({ video, audio, unitsPerS }) {
	if (audio === void 0) return;
	demand(startS(video, unitsPerS) - startS(audio, unitsPerS) <= MAX_DELAY_S);
	demand(audio.places.chunks.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0) <= MAX_AUDIO_BYTES);
}
function readProbe(file) {
	const movie = readMovie(file);
	const { video, unitsPerS } = movie;
	demandShownSize(video);
	demandDecodedFromStart(video);
	demandFoundInTime(movie);
	expectPictures(file, video.places, video.entry.configuration);
	const { width, height, usability } = video.entry.configuration.sequence;
	return {
		probe: {
			width,
			height,
			framerate: computeFrameRate(video),
			duration_s: computeDurationS(video, unitsPerS),
			pix_fmt: usability?.isFullRange ? "yuvj420p" : "yuv420p",
			encoder_upstream: "h264"
		},
		kind: describeKind(movie)
	};
}
function readMp4(bytes) {
	return readIfCanonical(() => readProbe(ByteCursor.over(bytes)));
}
// src/clips/read-clip.ts
const FIRST_BYTES = 262144;
const MAX_BYTES = 33554432;
const OFFSET_BYTES = 64;
function allocate(sizeBytes) {
	return Buffer.allocUnsafeSlow(OFFSET_BYTES + sizeBytes).subarray(OFFSET_BYTES);
}
var ReadBuffer = class {
	#bytes = allocate(FIRST_BYTES);
	reserve(sizeBytes) {
		let room = this.#bytes.length;
		while (room <= sizeBytes && room < MAX_BYTES) room *= 2;
		if (room > this.#bytes.length) this.#bytes = allocate(room);
		return this.#bytes;
	}
};
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);
const FAULTS_OF_THE_CLIP = new Set([
	"ENOENT",
	"EACCES",
	"EPERM",
	"EIO",
	"ELOOP",
	"ENXIO",
	"EISDIR"
]);
const MAX_READ_BYTES = 16777216;
function fill(file, bytes) {
	let filled = 0;
	while (filled < bytes.length) {
		const count = readSync(file, bytes, filled, Math.min(bytes.length - filled, MAX_READ_BYTES), null);
		if (count === 0) break;
		filled += count;
	}
	return filled;
}
function readContents(file, bytes) {
	const filled = fill(file, bytes);
	if (filled < bytes.length) {
		const whole = bytes.subarray(0, filled);
		return {
			sha256: hash("sha256", whole, "hex"),
			sizeBytes: filled,
			header: readMp4(whole)
		};
	}
	const digest = createHash("sha256");
	let sizeBytes = 0;
	for (let count = filled; count > 0; count = fill(file, bytes)) {
		digest.update(bytes.subarray(0, count));
		sizeBytes += count;
	}
	return {
		sha256: digest.digest("hex"),
		sizeBytes,
		header: void 0
	};
}
function readOpenFile(file, buffer) {
	const stats = fstatSync(file, { bigint: true });
	if (!stats.isFile()) return {
		code: "CLIP_NOT_REGULAR",
		reason: "not a regular file"
	};
	const before = toState(stats);
	const contents = readContents(file, buffer.reserve(Number(before.size)));
	const state = toState(fstatSync(file, { bigint: true }));
	if (!isSameState(before, state) || BigInt(contents.sizeBytes) !== state.size) return CLIP_CHANGED;
	if (contents.sizeBytes === 0) return {
		code: "CLIP_EMPTY",
		reason: "the file is empty"
	};
	return {
		...contents,
		state
	};
}
function readClip(path, buffer) {
	let file;
	try {
		file = openSync(path, OPEN_FLAGS);
		return readOpenFile(file, buffer);
	} catch (error) {
		const code = systemErrorCode(error);
		if (code === void 0 || !FAULTS_OF_THE_CLIP.has(code)) throw error;
		return {
			code: "CLIP_UNREADABLE",
			reason: `can't be read (${code})`
		};
	} finally {
		closeSettledSync(file);
	}
}
// src/clips/clip-thread.ts
const buffer = new ReadBuffer();
function attempt(path) {
	try {
		return readClip(path, buffer);
	} catch (error) {
		const systemCode = systemErrorCode(error);
		if (systemCode === void 0) throw error;
		return { systemCode };
	}
}
parentPort?.on("message", (paths) => parentPort?.postMessage(paths.map(attempt)));
export {};
