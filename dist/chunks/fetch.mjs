import { i as __toESM, r as __require, t as __commonJSMin } from "./rolldown-runtime.mjs";
import { C as writeDurably, D as lockOutput, I as readBootId, L as UserError, M as readWholeFile, N as closeSettled, O as tidyLock, R as messageOf, S as syncFolder, _ as readFully, b as nextPath, g as redactCredentials, h as redactAddress, m as TOOL_VERSION, p as hashFile, y as makeFolder, z as systemErrorCode } from "./base.mjs";
import { S as describeValue } from "./unified.mjs";
import { f as DEFAULT_CORPUS, m as findCorpusDownload } from "./labels.mjs";
import { P as pMap, n as FFPROBE_RELEASES } from "./ingest.mjs";
import { S as nameFault } from "./clips.mjs";
import { n as explainFetchManifest } from "./documents.mjs";
import { f as describePath, p as recordProvenance } from "./contract.mjs";
import { t as require_undici } from "./http.mjs";
import { createHash } from "node:crypto";
import { access, chmod, lstat, mkdir, open, readdir, rename, rm, stat, statfs, unlink, writeFile } from "node:fs/promises";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { constants as constants$1 } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { crc32, createInflateRaw } from "node:zlib";
import dns from "node:dns";
import { BlockList, isIP } from "node:net";
import { connect } from "node:tls";
// src/fetch/extracted-folder.ts
const MARKER_SCHEMA = "konvid-ingest-extracted-v1";
const MARKER_FILE = ".konvid-ingest-archive.json";
const MAX_MARKER_BYTES = 134217728;
const STAT_CONCURRENCY = 16;
function isCount$1(value) {
	return Number.isSafeInteger(value) && Number(value) >= 0;
}
function isIdentity(value) {
	return typeof value?.sha256 === "string" && isCount$1(value.sizeBytes);
}
function isMarker(value) {
	const { schema, state, adopted, archive, files } = value ?? {};
	return schema === MARKER_SCHEMA && (state === "extracting" || state === "complete") && typeof adopted === "boolean" && isIdentity(archive) && typeof files === "object" && files !== null && Object.values(files).every(isCount$1);
}
async function readMarker(folder) {
	const { text } = await readWholeFile(join(folder, MARKER_FILE), MAX_MARKER_BYTES);
	try {
		const marker = JSON.parse(text ?? "null");
		return isMarker(marker) ? marker : void 0;
	} catch {
		return;
	}
}
async function writeMarker(folder, marker) {
	await writeDurably(join(folder, MARKER_FILE), `${JSON.stringify({
		schema: MARKER_SCHEMA,
		...marker
	}, null, 1)}\n`);
}
async function removeMarker(folder) {
	await rm(join(folder, MARKER_FILE), { force: true });
}
async function inspectFolder(folder) {
	if (await lstat(folder).catch(() => void 0) === void 0) return { kind: "absent" };
	const marker = await readMarker(folder);
	if (marker === void 0) return {
		kind: "incomplete",
		reason: "was not unpacked by this tool"
	};
	const { archive } = marker;
	if (marker.state !== "complete") return {
		kind: "incomplete",
		reason: "is half unpacked",
		archive
	};
	const files = Object.entries(marker.files);
	const [first, ...others] = (await pMap(files, async ([path, sizeBytes]) => {
		const stats = await lstat(join(folder, path)).catch(() => void 0);
		return stats?.isFile() === true && stats.size === sizeBytes ? [] : [path];
	}, { concurrency: STAT_CONCURRENCY })).flat();
	if (first !== void 0) return {
		kind: "incomplete",
		reason: `lacks ${first}${others.length === 0 ? "" : ` and ${others.length} more`}, or has it in another size`,
		archive
	};
	return {
		kind: "complete",
		archive,
		files: files.length,
		totalBytes: files.reduce((sum, [, sizeBytes]) => sum + sizeBytes, 0)
	};
}
// src/fetch/free-space.ts
async function readFreeBytes(folder) {
	const { bavail, bsize } = await statfs(folder);
	return bavail * bsize;
}
async function requireFreeBytes(folder, neededBytes, purpose) {
	const freeBytes = await readFreeBytes(folder);
	if (freeBytes >= neededBytes) return;
	throw new UserError("DISK_FULL", {
		message: `${folder}: ${purpose} needs ${neededBytes} bytes, and ${freeBytes} are free`,
		hint: "make room, or name a folder on another disk; what is there already is kept"
	}, 3);
}
// node_modules/pend/index.js
var require_pend = __commonJSMin(((exports, module) => {
	module.exports = Pend;
	function Pend() {
		this.pending = 0;
		this.max = Infinity;
		this.listeners = [];
		this.waiting = [];
		this.error = null;
	}
	Pend.prototype.go = function(fn) {
		if (this.pending < this.max) pendGo(this, fn);
		else this.waiting.push(fn);
	};
	Pend.prototype.wait = function(cb) {
		if (this.pending === 0) cb(this.error);
		else this.listeners.push(cb);
	};
	Pend.prototype.hold = function() {
		return pendHold(this);
	};
	function pendHold(self) {
		self.pending += 1;
		var called = false;
		return onCb;
		function onCb(err) {
			if (called) throw new Error("callback called twice");
			called = true;
			self.error = self.error || err;
			self.pending -= 1;
			if (self.waiting.length > 0 && self.pending < self.max) pendGo(self, self.waiting.shift());
			else if (self.pending === 0) {
				var listeners = self.listeners;
				self.listeners = [];
				listeners.forEach(cbListener);
			}
		}
		function cbListener(listener) {
			listener(self.error);
		}
	}
	function pendGo(self, fn) {
		fn(pendHold(self));
	}
}));
// node_modules/yauzl/fd-slicer.js
var require_fd_slicer = __commonJSMin(((exports) => {
	var fs = __require("fs");
	var util = __require("util");
	var stream = __require("stream");
	var Readable = stream.Readable;
	var PassThrough = stream.PassThrough;
	var Pend = require_pend();
	var EventEmitter = __require("events").EventEmitter;
	exports.BufferSlicer = BufferSlicer;
	exports.FdSlicer = FdSlicer;
	util.inherits(FdSlicer, EventEmitter);
	function FdSlicer(fd) {
		EventEmitter.call(this);
		this.fd = fd;
		this.pend = new Pend();
		this.pend.max = 1;
		this.refCount = 0;
	}
	FdSlicer.prototype.read = function(buffer, offset, length, position, callback) {
		var self = this;
		self.pend.go(function(cb) {
			fs.read(self.fd, buffer, offset, length, position, function(err, bytesRead, buffer) {
				cb();
				callback(err, bytesRead, buffer);
			});
		});
	};
	FdSlicer.prototype.createReadStream = function(options) {
		return new ReadStream(this, options);
	};
	FdSlicer.prototype.ref = function() {
		this.refCount += 1;
	};
	FdSlicer.prototype.unref = function() {
		var self = this;
		self.refCount -= 1;
		if (self.refCount < 0) throw new Error("invalid unref");
		if (self.refCount > 0) return;
		fs.close(self.fd, onCloseDone);
		function onCloseDone(err) {
			if (err) self.emit("error", err);
			else self.emit("close");
		}
	};
	util.inherits(ReadStream, Readable);
	function ReadStream(context, options) {
		options = options || {};
		Readable.call(this, options);
		this.context = context;
		this.context.ref();
		this.start = options.start || 0;
		this.endOffset = options.end;
		this.pos = this.start;
	}
	ReadStream.prototype._read = function(n) {
		var self = this;
		var toRead = Math.min(self._readableState.highWaterMark, n);
		if (self.endOffset != null) toRead = Math.min(toRead, self.endOffset - self.pos);
		if (toRead <= 0) {
			self.push(null);
			this._cleanup();
			return;
		}
		self.context.pend.go(function(cb) {
			var buffer = Buffer.allocUnsafe(toRead);
			fs.read(self.context.fd, buffer, 0, toRead, self.pos, function(err, bytesRead) {
				if (err) self.destroy(err);
				else if (bytesRead === 0) {
					self.push(null);
					self._cleanup();
				} else {
					self.pos += bytesRead;
					self.push(buffer.slice(0, bytesRead));
				}
				cb();
			});
		});
	};
	ReadStream.prototype._destroy = function(err, cb) {
		this._cleanup();
		cb(err);
	};
	ReadStream.prototype._cleanup = function() {
		if (this.context != null) {
			this.context.unref();
			this.context = null;
		}
	};
	util.inherits(BufferSlicer, EventEmitter);
	function BufferSlicer(buffer) {
		EventEmitter.call(this);
		this.refCount = 0;
		this.buffer = buffer;
	}
	BufferSlicer.prototype.read = function(buffer, offset, length, position, callback) {
		if (!(0 <= offset && offset <= buffer.length)) throw new RangeError("offset outside buffer: 0 <= " + offset + " <= " + buffer.length);
		if (position < 0) throw new RangeError("position is negative: " + position);
		if (offset + length > buffer.length) length = buffer.length - offset;
		if (position + length > this.buffer.length) length = this.buffer.length - position;
		if (length <= 0) {
			setImmediate(function() {
				callback(null, 0);
			});
			return;
		}
		this.buffer.copy(buffer, offset, position, position + length);
		setImmediate(function() {
			callback(null, length);
		});
	};
	BufferSlicer.prototype.createReadStream = function(options) {
		options = options || {};
		var readStream = new PassThrough(options);
		readStream.start = options.start || 0;
		readStream.endOffset = options.end;
		readStream.pos = readStream.endOffset || this.buffer.length;
		var entireSlice = this.buffer.slice(readStream.start, readStream.pos);
		var maxChunkSize = 65536;
		var offset = 0;
		while (true) {
			var nextOffset = offset + maxChunkSize;
			if (nextOffset >= entireSlice.length) {
				if (offset < entireSlice.length) readStream.write(entireSlice.slice(offset, entireSlice.length));
				break;
			}
			readStream.write(entireSlice.slice(offset, nextOffset));
			offset = nextOffset;
		}
		readStream.end();
		return readStream;
	};
	BufferSlicer.prototype.ref = function() {
		this.refCount += 1;
	};
	BufferSlicer.prototype.unref = function() {
		this.refCount -= 1;
		if (this.refCount < 0) throw new Error("invalid unref");
	};
}));
// node_modules/yauzl/crc32.js
var require_crc32 = __commonJSMin(((exports, module) => {
	const CRC_TABLE = new Int32Array([
		0,
		1996959894,
		3993919788,
		2567524794,
		124634137,
		1886057615,
		3915621685,
		2657392035,
		249268274,
		2044508324,
		3772115230,
		2547177864,
		162941995,
		2125561021,
		3887607047,
		2428444049,
		498536548,
		1789927666,
		4089016648,
		2227061214,
		450548861,
		1843258603,
		4107580753,
		2211677639,
		325883990,
		1684777152,
		4251122042,
		2321926636,
		335633487,
		1661365465,
		4195302755,
		2366115317,
		997073096,
		1281953886,
		3579855332,
		2724688242,
		1006888145,
		1258607687,
		3524101629,
		2768942443,
		901097722,
		1119000684,
		3686517206,
		2898065728,
		853044451,
		1172266101,
		3705015759,
		2882616665,
		651767980,
		1373503546,
		3369554304,
		3218104598,
		565507253,
		1454621731,
		3485111705,
		3099436303,
		671266974,
		1594198024,
		3322730930,
		2970347812,
		795835527,
		1483230225,
		3244367275,
		3060149565,
		1994146192,
		31158534,
		2563907772,
		4023717930,
		1907459465,
		112637215,
		2680153253,
		3904427059,
		2013776290,
		251722036,
		2517215374,
		3775830040,
		2137656763,
		141376813,
		2439277719,
		3865271297,
		1802195444,
		476864866,
		2238001368,
		4066508878,
		1812370925,
		453092731,
		2181625025,
		4111451223,
		1706088902,
		314042704,
		2344532202,
		4240017532,
		1658658271,
		366619977,
		2362670323,
		4224994405,
		1303535960,
		984961486,
		2747007092,
		3569037538,
		1256170817,
		1037604311,
		2765210733,
		3554079995,
		1131014506,
		879679996,
		2909243462,
		3663771856,
		1141124467,
		855842277,
		2852801631,
		3708648649,
		1342533948,
		654459306,
		3188396048,
		3373015174,
		1466479909,
		544179635,
		3110523913,
		3462522015,
		1591671054,
		702138776,
		2966460450,
		3352799412,
		1504918807,
		783551873,
		3082640443,
		3233442989,
		3988292384,
		2596254646,
		62317068,
		1957810842,
		3939845945,
		2647816111,
		81470997,
		1943803523,
		3814918930,
		2489596804,
		225274430,
		2053790376,
		3826175755,
		2466906013,
		167816743,
		2097651377,
		4027552580,
		2265490386,
		503444072,
		1762050814,
		4150417245,
		2154129355,
		426522225,
		1852507879,
		4275313526,
		2312317920,
		282753626,
		1742555852,
		4189708143,
		2394877945,
		397917763,
		1622183637,
		3604390888,
		2714866558,
		953729732,
		1340076626,
		3518719985,
		2797360999,
		1068828381,
		1219638859,
		3624741850,
		2936675148,
		906185462,
		1090812512,
		3747672003,
		2825379669,
		829329135,
		1181335161,
		3412177804,
		3160834842,
		628085408,
		1382605366,
		3423369109,
		3138078467,
		570562233,
		1426400815,
		3317316542,
		2998733608,
		733239954,
		1555261956,
		3268935591,
		3050360625,
		752459403,
		1541320221,
		2607071920,
		3965973030,
		1969922972,
		40735498,
		2617837225,
		3943577151,
		1913087877,
		83908371,
		2512341634,
		3803740692,
		2075208622,
		213261112,
		2463272603,
		3855990285,
		2094854071,
		198958881,
		2262029012,
		4057260610,
		1759359992,
		534414190,
		2176718541,
		4139329115,
		1873836001,
		414664567,
		2282248934,
		4279200368,
		1711684554,
		285281116,
		2405801727,
		4167216745,
		1634467795,
		376229701,
		2685067896,
		3608007406,
		1308918612,
		956543938,
		2808555105,
		3495958263,
		1231636301,
		1047427035,
		2932959818,
		3654703836,
		1088359270,
		936918e3,
		2847714899,
		3736837829,
		1202900863,
		817233897,
		3183342108,
		3401237130,
		1404277552,
		615818150,
		3134207493,
		3453421203,
		1423857449,
		601450431,
		3009837614,
		3294710456,
		1567103746,
		711928724,
		3020668471,
		3272380065,
		1510334235,
		755167117
	]);
	function crc32(buf) {
		let crc = -1;
		for (let x of buf) crc = CRC_TABLE[(crc ^ x) & 255] ^ crc >>> 8;
		return (crc ^ -1) >>> 0;
	}
	module.exports = crc32;
}));
// node_modules/yauzl/index.js
var require_yauzl = __commonJSMin(((exports) => {
	__require("fs");
	var zlib = __require("zlib");
	var fd_slicer = require_fd_slicer();
	var util = __require("util");
	var EventEmitter = __require("events").EventEmitter;
	var Transform = __require("stream").Transform;
	var PassThrough = __require("stream").PassThrough;
	var Writable = __require("stream").Writable;
	const crc32 = typeof zlib.crc32 === "function" ? zlib.crc32 : require_crc32();
	exports.fromBufferPromise = fromBufferPromise;
	exports.fromRandomAccessReaderPromise = fromRandomAccessReaderPromise;
	exports.getFileNameLowLevel = getFileNameLowLevel;
	exports.RandomAccessReader = RandomAccessReader;
	function fromBufferPromise(buffer, options) {
		return new Promise((resolve, reject) => {
			fromBuffer(buffer, {
				...options,
				lazyEntries: true
			}, function(err, zipfile) {
				if (err) return reject(err);
				resolve(zipfile);
			});
		});
	}
	function fromRandomAccessReaderPromise(reader, totalSize, options) {
		return new Promise((resolve, reject) => {
			fromRandomAccessReader(reader, totalSize, {
				...options,
				lazyEntries: true
			}, function(err, zipfile) {
				if (err) return reject(err);
				resolve(zipfile);
			});
		});
	}
	function fromBuffer(buffer, options, callback) {
		if (typeof options === "function") {
			callback = options;
			options = null;
		}
		if (options == null) options = {};
		options.autoClose = false;
		if (options.lazyEntries == null) options.lazyEntries = false;
		if (options.decodeStrings == null) options.decodeStrings = true;
		if (options.validateEntrySizes == null) options.validateEntrySizes = true;
		if (options.strictFileNames == null) options.strictFileNames = false;
		fromRandomAccessReader(new fd_slicer.BufferSlicer(buffer), buffer.length, options, callback);
	}
	function fromRandomAccessReader(reader, totalSize, options, callback) {
		if (typeof options === "function") {
			callback = options;
			options = null;
		}
		if (options == null) options = {};
		if (options.autoClose == null) options.autoClose = true;
		if (options.lazyEntries == null) options.lazyEntries = false;
		if (options.decodeStrings == null) options.decodeStrings = true;
		var decodeStrings = !!options.decodeStrings;
		if (options.validateEntrySizes == null) options.validateEntrySizes = true;
		if (options.strictFileNames == null) options.strictFileNames = false;
		if (callback == null) callback = defaultCallback;
		if (typeof totalSize !== "number") throw new Error("expected totalSize parameter to be a number");
		if (totalSize > Number.MAX_SAFE_INTEGER) throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");
		reader.ref();
		var eocdrWithoutCommentSize = 22;
		var zip64EocdlSize = 20;
		var bufferSize = Math.min(zip64EocdlSize + eocdrWithoutCommentSize + 65535, totalSize);
		var buffer = newBuffer(bufferSize);
		readAndAssertNoEof(reader, buffer, 0, bufferSize, totalSize - buffer.length, function(err) {
			if (err) return callback(err);
			for (var i = bufferSize - eocdrWithoutCommentSize; i >= 0; i -= 1) {
				if (buffer.readUInt32LE(i) !== 101010256) continue;
				var eocdrBuffer = buffer.subarray(i);
				var diskNumber = eocdrBuffer.readUInt16LE(4);
				var entryCount = eocdrBuffer.readUInt16LE(10);
				var centralDirectoryOffset = eocdrBuffer.readUInt32LE(16);
				var commentLength = eocdrBuffer.readUInt16LE(20);
				var expectedCommentLength = eocdrBuffer.length - eocdrWithoutCommentSize;
				if (commentLength !== expectedCommentLength) return callback(new Error("Invalid comment length. Expected: " + expectedCommentLength + ". Found: " + commentLength + ". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK☺☻` in the comment?"));
				var comment = decodeStrings ? decodeBuffer(eocdrBuffer.subarray(22), false) : eocdrBuffer.subarray(22);
				if (i - zip64EocdlSize >= 0 && buffer.readUInt32LE(i - zip64EocdlSize) === 117853008) {
					var zip64EocdrOffset = readUInt64LE(buffer.subarray(i - zip64EocdlSize, i - zip64EocdlSize + zip64EocdlSize), 8);
					var zip64EocdrBuffer = newBuffer(56);
					return readAndAssertNoEof(reader, zip64EocdrBuffer, 0, zip64EocdrBuffer.length, zip64EocdrOffset, function(err) {
						if (err) return callback(err);
						if (zip64EocdrBuffer.readUInt32LE(0) !== 101075792) return callback(new Error("invalid zip64 end of central directory record signature"));
						diskNumber = zip64EocdrBuffer.readUInt32LE(16);
						if (diskNumber !== 0) return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
						entryCount = readUInt64LE(zip64EocdrBuffer, 32);
						centralDirectoryOffset = readUInt64LE(zip64EocdrBuffer, 48);
						return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options.autoClose, options.lazyEntries, decodeStrings, options.validateEntrySizes, options.strictFileNames));
					});
				}
				if (diskNumber !== 0) return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
				return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options.autoClose, options.lazyEntries, decodeStrings, options.validateEntrySizes, options.strictFileNames));
			}
			callback(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."));
		});
	}
	util.inherits(ZipFile, EventEmitter);
	function ZipFile(reader, centralDirectoryOffset, fileSize, entryCount, comment, autoClose, lazyEntries, decodeStrings, validateEntrySizes, strictFileNames) {
		var self = this;
		EventEmitter.call(self);
		self.reader = reader;
		self.reader.on("error", function(err) {
			emitError(self, err);
		});
		self.reader.once("close", function() {
			self.emit("close");
		});
		self.readEntryCursor = centralDirectoryOffset;
		self.fileSize = fileSize;
		self.entryCount = entryCount;
		self.comment = comment;
		self.entriesRead = 0;
		self.autoClose = !!autoClose;
		self.lazyEntries = !!lazyEntries;
		self.decodeStrings = !!decodeStrings;
		self.validateEntrySizes = !!validateEntrySizes;
		self.strictFileNames = !!strictFileNames;
		self.isOpen = true;
		self.emittedError = false;
		self.hasEachEntryBeenCalled = false;
		if (!self.lazyEntries) self._readEntry();
	}
	ZipFile.prototype.close = function() {
		if (!this.isOpen) return;
		this.isOpen = false;
		this.reader.unref();
	};
	function emitErrorAndAutoClose(self, err) {
		if (self.autoClose) self.close();
		emitError(self, err);
	}
	function emitError(self, err) {
		if (self.emittedError) return;
		self.emittedError = true;
		self.emit("error", err);
	}
	ZipFile.prototype.readEntry = function() {
		if (!this.lazyEntries) throw new Error("readEntry() called without lazyEntries:true");
		this._readEntry();
	};
	ZipFile.prototype._readEntry = function() {
		var self = this;
		if (self.entryCount === self.entriesRead) {
			setImmediate(function() {
				if (self.autoClose) self.close();
				if (self.emittedError) return;
				self.emit("end");
			});
			return;
		}
		if (self.emittedError) return;
		var buffer = newBuffer(46);
		readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
			if (err) return emitErrorAndAutoClose(self, err);
			if (self.emittedError) return;
			var entry = new Entry();
			var signature = buffer.readUInt32LE(0);
			if (signature !== 33639248) return emitErrorAndAutoClose(self, new Error("invalid central directory file header signature: 0x" + signature.toString(16)));
			entry.versionMadeBy = buffer.readUInt16LE(4);
			entry.versionNeededToExtract = buffer.readUInt16LE(6);
			entry.generalPurposeBitFlag = buffer.readUInt16LE(8);
			entry.compressionMethod = buffer.readUInt16LE(10);
			entry.lastModFileTime = buffer.readUInt16LE(12);
			entry.lastModFileDate = buffer.readUInt16LE(14);
			entry.crc32 = buffer.readUInt32LE(16);
			entry.compressedSize = buffer.readUInt32LE(20);
			entry.uncompressedSize = buffer.readUInt32LE(24);
			entry.fileNameLength = buffer.readUInt16LE(28);
			entry.extraFieldLength = buffer.readUInt16LE(30);
			entry.fileCommentLength = buffer.readUInt16LE(32);
			entry.internalFileAttributes = buffer.readUInt16LE(36);
			entry.externalFileAttributes = buffer.readUInt32LE(38);
			entry.relativeOffsetOfLocalHeader = buffer.readUInt32LE(42);
			if (entry.generalPurposeBitFlag & 64) return emitErrorAndAutoClose(self, new Error("strong encryption is not supported"));
			self.readEntryCursor += 46;
			buffer = newBuffer(entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength);
			readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
				if (err) return emitErrorAndAutoClose(self, err);
				if (self.emittedError) return;
				entry.fileNameRaw = buffer.subarray(0, entry.fileNameLength);
				var fileCommentStart = entry.fileNameLength + entry.extraFieldLength;
				entry.extraFieldRaw = buffer.subarray(entry.fileNameLength, fileCommentStart);
				entry.fileCommentRaw = buffer.subarray(fileCommentStart, fileCommentStart + entry.fileCommentLength);
				try {
					entry.extraFields = parseExtraFields(entry.extraFieldRaw);
				} catch (err) {
					return emitErrorAndAutoClose(self, err);
				}
				if (self.decodeStrings) {
					var isUtf8 = (entry.generalPurposeBitFlag & 2048) !== 0;
					entry.fileComment = decodeBuffer(entry.fileCommentRaw, isUtf8);
					entry.fileName = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, self.strictFileNames);
					var errorMessage = validateFileName(entry.fileName);
					if (errorMessage != null) return emitErrorAndAutoClose(self, new Error(errorMessage));
				} else {
					entry.fileComment = entry.fileCommentRaw;
					entry.fileName = entry.fileNameRaw;
				}
				entry.comment = entry.fileComment;
				self.readEntryCursor += buffer.length;
				self.entriesRead += 1;
				for (var i = 0; i < entry.extraFields.length; i++) {
					var extraField = entry.extraFields[i];
					if (extraField.id !== 1) continue;
					var zip64EiefBuffer = extraField.data;
					var index = 0;
					if (entry.uncompressedSize === 4294967295) {
						if (index + 8 > zip64EiefBuffer.length) return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include uncompressed size"));
						entry.uncompressedSize = readUInt64LE(zip64EiefBuffer, index);
						index += 8;
					}
					if (entry.compressedSize === 4294967295) {
						if (index + 8 > zip64EiefBuffer.length) return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include compressed size"));
						entry.compressedSize = readUInt64LE(zip64EiefBuffer, index);
						index += 8;
					}
					if (entry.relativeOffsetOfLocalHeader === 4294967295) {
						if (index + 8 > zip64EiefBuffer.length) return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include relative header offset"));
						entry.relativeOffsetOfLocalHeader = readUInt64LE(zip64EiefBuffer, index);
						index += 8;
					}
					break;
				}
				if (self.validateEntrySizes && entry.compressionMethod === 0) {
					var expectedCompressedSize = entry.uncompressedSize;
					if (entry.isEncrypted()) expectedCompressedSize += 12;
					if (entry.compressedSize !== expectedCompressedSize) {
						var msg = "compressed/uncompressed size mismatch for stored file: " + entry.compressedSize + " != " + entry.uncompressedSize;
						return emitErrorAndAutoClose(self, new Error(msg));
					}
				}
				self.emit("entry", entry);
				if (!self.lazyEntries) self._readEntry();
			});
		});
	};
	ZipFile.prototype.eachEntry = function() {
		const self = this;
		if (!self.lazyEntries) throw new Error("eachEntry() requires lazyEntries: true");
		if (self.hasEachEntryBeenCalled) throw new Error("eachEntry() must only be called once per ZipFile");
		self.hasEachEntryBeenCalled = true;
		let pendingResolveReject = null;
		self.on("entry", onEntry);
		self.on("end", onEnd);
		self.on("error", onError);
		function cleanup() {
			self.removeListener("entry", onEntry);
			self.removeListener("end", onEnd);
			self.removeListener("error", onError);
			if (self.autoClose) self.close();
		}
		function onEntry(entry) {
			let { resolve } = pendingResolveReject;
			pendingResolveReject = null;
			resolve({ value: entry });
		}
		function onEnd() {
			let { resolve } = pendingResolveReject;
			pendingResolveReject = null;
			cleanup();
			resolve({ done: true });
		}
		function onError(err) {
			let { reject } = pendingResolveReject;
			pendingResolveReject = null;
			cleanup();
			reject(err);
		}
		return {
			[Symbol.asyncIterator]() {
				return this;
			},
			next() {
				const promise = new Promise((resolve, reject) => {
					if (pendingResolveReject != null) throw new Error("next() called before previous Promise was resolved.");
					pendingResolveReject = {
						resolve,
						reject
					};
				});
				self.readEntry();
				return promise;
			},
			return(value) {
				cleanup();
				return Promise.resolve({
					done: true,
					value
				});
			},
			throw(value) {
				cleanup();
				return Promise.reject(value);
			}
		};
	};
	ZipFile.prototype.openReadStream = function(entry, options, callback) {
		var self = this;
		var relativeStart = 0;
		var relativeEnd = entry.compressedSize;
		if (callback == null) {
			callback = options;
			options = null;
		}
		if (options == null) options = {};
		else {
			if (options.decodeFileData === false) {
				if (options.decrypt != null) throw new Error("cannot use options.decrypt when options.decodeFileData === false");
				if (options.decompress != null) throw new Error("cannot use options.decompress when options.decodeFileData === false");
			} else {
				if (options.decrypt != null) {
					if (!entry.isEncrypted()) throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");
					if (options.decrypt !== false) throw new Error("invalid options.decrypt value: " + options.decrypt);
					if (entry.isCompressed()) {
						if (options.decompress !== false) throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.");
					}
				}
				if (options.decompress != null) {
					if (!entry.isCompressed()) throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");
					if (!(options.decompress === false || options.decompress === true)) throw new Error("invalid options.decompress value: " + options.decompress);
					decompress = options.decompress;
				}
			}
			if (options.start != null) {
				relativeStart = options.start;
				if (relativeStart < 0) throw new Error("options.start < 0");
				if (relativeStart > entry.compressedSize) throw new Error("options.start > entry.compressedSize");
			}
			if (options.end != null) {
				relativeEnd = options.end;
				if (relativeEnd < 0) throw new Error("options.end < 0");
				if (relativeEnd > entry.compressedSize) throw new Error("options.end > entry.compressedSize");
				if (relativeEnd < relativeStart) throw new Error("options.end < options.start");
			}
		}
		var rawMode = options.decodeFileData === false || (entry.compressionMethod === 0 || entry.compressionMethod === 8 && options.decompress === false) && (!entry.isEncrypted() || options.decrypt === false);
		if (options.start != null || options.end != null) {
			if (!rawMode) throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");
		}
		if (!self.isOpen) return callback(new Error("closed"));
		if (entry.isEncrypted() && !rawMode) {
			if (options.decrypt !== false) return callback(new Error("entry is encrypted, and options.decodeFileData !== false"));
		}
		var decompress;
		if (rawMode) decompress = false;
		else if (entry.compressionMethod === 8) decompress = options.decodeFileData !== true;
		else return callback(new Error("unsupported compression method: " + entry.compressionMethod));
		self.readLocalFileHeader(entry, { minimal: true }, function(err, localFileHeader) {
			if (err) return callback(err);
			self.openReadStreamLowLevel(localFileHeader.fileDataStart, entry.compressedSize, relativeStart, relativeEnd, decompress, entry.uncompressedSize, callback);
		});
	};
	ZipFile.prototype.openReadStreamLowLevel = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, callback) {
		var self = this;
		fileDataStart + compressedSize;
		var readStream = self.reader.createReadStream({
			start: fileDataStart + relativeStart,
			end: fileDataStart + relativeEnd
		});
		var endpointStream = readStream;
		if (decompress) {
			var destroyed = false;
			var inflateFilter = zlib.createInflateRaw();
			readStream.on("error", function(err) {
				setImmediate(function() {
					if (!destroyed) inflateFilter.emit("error", err);
				});
			});
			readStream.pipe(inflateFilter);
			if (self.validateEntrySizes) {
				endpointStream = new AssertByteCountStream(uncompressedSize);
				inflateFilter.on("error", function(err) {
					setImmediate(function() {
						if (!destroyed) endpointStream.emit("error", err);
					});
				});
				inflateFilter.pipe(endpointStream);
			} else endpointStream = inflateFilter;
			installDestroyFn(endpointStream, function() {
				destroyed = true;
				if (inflateFilter !== endpointStream) inflateFilter.unpipe(endpointStream);
				readStream.unpipe(inflateFilter);
				readStream.destroy();
			});
		}
		callback(null, endpointStream);
	};
	ZipFile.prototype.readLocalFileHeader = function(entry, options, callback) {
		var self = this;
		if (callback == null) {
			callback = options;
			options = null;
		}
		if (options == null) options = {};
		self.reader.ref();
		var buffer = newBuffer(30);
		readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader, function(err) {
			try {
				if (err) return callback(err);
				var signature = buffer.readUInt32LE(0);
				if (signature !== 67324752) return callback(new Error("invalid local file header signature: 0x" + signature.toString(16)));
				var fileNameLength = buffer.readUInt16LE(26);
				var extraFieldLength = buffer.readUInt16LE(28);
				var fileDataStart = entry.relativeOffsetOfLocalHeader + 30 + fileNameLength + extraFieldLength;
				if (fileDataStart + entry.compressedSize > self.fileSize) return callback(new Error("file data overflows file bounds: " + fileDataStart + " + " + entry.compressedSize + " > " + self.fileSize));
				if (options.minimal) return callback(null, { fileDataStart });
				var localFileHeader = new LocalFileHeader();
				localFileHeader.fileDataStart = fileDataStart;
				localFileHeader.versionNeededToExtract = buffer.readUInt16LE(4);
				localFileHeader.generalPurposeBitFlag = buffer.readUInt16LE(6);
				localFileHeader.compressionMethod = buffer.readUInt16LE(8);
				localFileHeader.lastModFileTime = buffer.readUInt16LE(10);
				localFileHeader.lastModFileDate = buffer.readUInt16LE(12);
				localFileHeader.crc32 = buffer.readUInt32LE(14);
				localFileHeader.compressedSize = buffer.readUInt32LE(18);
				localFileHeader.uncompressedSize = buffer.readUInt32LE(22);
				localFileHeader.fileNameLength = fileNameLength;
				localFileHeader.extraFieldLength = extraFieldLength;
				buffer = newBuffer(fileNameLength + extraFieldLength);
				self.reader.ref();
				readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader + 30, function(err) {
					try {
						if (err) return callback(err);
						localFileHeader.fileName = buffer.subarray(0, fileNameLength);
						localFileHeader.extraField = buffer.subarray(fileNameLength);
						return callback(null, localFileHeader);
					} finally {
						self.reader.unref();
					}
				});
			} finally {
				self.reader.unref();
			}
		});
	};
	ZipFile.prototype.openReadStreamPromise = function(entry, options) {
		return new Promise((resolve, reject) => {
			this.openReadStream(entry, options, function(err, readStream) {
				if (err) return reject(err);
				resolve(readStream);
			});
		});
	};
	ZipFile.prototype.openReadStreamLowLevelPromise = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize) {
		return new Promise((resolve, reject) => {
			this.openReadStream(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, function(err, readStream) {
				if (err) return reject(err);
				resolve(readStream);
			});
		});
	};
	ZipFile.prototype.readLocalFileHeaderPromise = function(entry, options) {
		return new Promise((resolve, reject) => {
			this.readLocalFileHeader(entry, options, function(err, localFileHeader) {
				if (err) return reject(err);
				resolve(localFileHeader);
			});
		});
	};
	function Entry() {}
	Entry.prototype.getLastModDate = function(options) {
		if (options == null) options = {};
		if (!options.forceDosFormat) for (var i = 0; i < this.extraFields.length; i++) {
			var extraField = this.extraFields[i];
			if (extraField.id === 21589) {
				var data = extraField.data;
				if (data.length < 5) continue;
				if (!(data[0] & 1)) continue;
				var posixTimestamp = data.readInt32LE(1);
				return new Date(posixTimestamp * 1e3);
			} else if (extraField.id === 10) {
				var data = extraField.data;
				if (data.length !== 32) continue;
				if (data.readUInt16LE(4) !== 1) continue;
				if (data.readUInt16LE(6) !== 24) continue;
				var millisecondsSince1970 = (data.readUInt32LE(8) + 4294967296 * data.readInt32LE(12)) / 1e4 - 0xa9730b66800;
				return new Date(millisecondsSince1970);
			}
		}
		return dosDateTimeToDate(this.lastModFileDate, this.lastModFileTime, options.timezone);
	};
	Entry.prototype.canDecodeFileData = function() {
		return !this.isEncrypted() && (this.compressionMethod === 0 || this.compressionMethod === 8);
	};
	Entry.prototype.isEncrypted = function() {
		return (this.generalPurposeBitFlag & 1) !== 0;
	};
	Entry.prototype.isCompressed = function() {
		return this.compressionMethod === 8;
	};
	function LocalFileHeader() {}
	function dosDateTimeToDate(date, time, timezone) {
		var day = date & 31;
		var month = (date >> 5 & 15) - 1;
		var year = (date >> 9 & 127) + 1980;
		var millisecond = 0;
		var second = (time & 31) * 2;
		var minute = time >> 5 & 63;
		var hour = time >> 11 & 31;
		if (timezone == null || timezone === "local") return new Date(year, month, day, hour, minute, second, millisecond);
		else if (timezone === "UTC") return new Date(Date.UTC(year, month, day, hour, minute, second, millisecond));
		else throw new Error("unrecognized options.timezone: " + options.timezone);
	}
	function getFileNameLowLevel(generalPurposeBitFlag, fileNameBuffer, extraFields, strictFileNames) {
		var fileName = null;
		for (var i = 0; i < extraFields.length; i++) {
			var extraField = extraFields[i];
			if (extraField.id === 28789) {
				if (extraField.data.length < 6) continue;
				if (extraField.data.readUInt8(0) !== 1) continue;
				var oldNameCrc32 = extraField.data.readUInt32LE(1);
				if (crc32(fileNameBuffer) !== oldNameCrc32) continue;
				fileName = decodeBuffer(extraField.data.subarray(5), true);
				break;
			}
		}
		if (fileName == null) fileName = decodeBuffer(fileNameBuffer, (generalPurposeBitFlag & 2048) !== 0);
		if (!strictFileNames) fileName = fileName.replace(/\\/g, "/");
		return fileName;
	}
	function validateFileName(fileName) {
		if (fileName.indexOf("\\") !== -1) return "invalid characters in fileName: " + fileName;
		if (/^[a-zA-Z]:/.test(fileName) || /^\//.test(fileName)) return "absolute path: " + fileName;
		if (fileName.split("/").indexOf("..") !== -1) return "invalid relative path: " + fileName;
		return null;
	}
	function parseExtraFields(extraFieldBuffer) {
		var extraFields = [];
		var i = 0;
		while (i < extraFieldBuffer.length - 3) {
			var headerId = extraFieldBuffer.readUInt16LE(i + 0);
			var dataSize = extraFieldBuffer.readUInt16LE(i + 2);
			var dataStart = i + 4;
			var dataEnd = dataStart + dataSize;
			if (dataEnd > extraFieldBuffer.length) throw new Error("extra field length exceeds extra field buffer size");
			var dataBuffer = extraFieldBuffer.subarray(dataStart, dataEnd);
			extraFields.push({
				id: headerId,
				data: dataBuffer
			});
			i = dataEnd;
		}
		return extraFields;
	}
	function readAndAssertNoEof(reader, buffer, offset, length, position, callback) {
		if (length === 0) return setImmediate(function() {
			callback(null, newBuffer(0));
		});
		reader.read(buffer, offset, length, position, function(err, bytesRead) {
			if (err) return callback(err);
			if (bytesRead < length) return callback(new Error("unexpected EOF"));
			callback();
		});
	}
	util.inherits(AssertByteCountStream, Transform);
	function AssertByteCountStream(byteCount) {
		Transform.call(this);
		this.actualByteCount = 0;
		this.expectedByteCount = byteCount;
	}
	AssertByteCountStream.prototype._transform = function(chunk, encoding, cb) {
		this.actualByteCount += chunk.length;
		if (this.actualByteCount > this.expectedByteCount) {
			var msg = "too many bytes in the stream. expected " + this.expectedByteCount + ". got at least " + this.actualByteCount;
			return cb(new Error(msg));
		}
		cb(null, chunk);
	};
	AssertByteCountStream.prototype._flush = function(cb) {
		if (this.actualByteCount < this.expectedByteCount) {
			var msg = "not enough bytes in the stream. expected " + this.expectedByteCount + ". got only " + this.actualByteCount;
			return cb(new Error(msg));
		}
		cb();
	};
	util.inherits(RandomAccessReader, EventEmitter);
	function RandomAccessReader() {
		EventEmitter.call(this);
		this.refCount = 0;
	}
	RandomAccessReader.prototype.ref = function() {
		this.refCount += 1;
	};
	RandomAccessReader.prototype.unref = function() {
		var self = this;
		self.refCount -= 1;
		if (self.refCount > 0) return;
		if (self.refCount < 0) throw new Error("invalid unref");
		self.close(onCloseDone);
		function onCloseDone(err) {
			if (err) return self.emit("error", err);
			self.emit("close");
		}
	};
	RandomAccessReader.prototype.createReadStream = function(options) {
		if (options == null) options = {};
		var start = options.start;
		var end = options.end;
		if (start === end) {
			var emptyStream = new PassThrough();
			setImmediate(function() {
				emptyStream.end();
			});
			return emptyStream;
		}
		var stream = this._readStreamForRange(start, end);
		var destroyed = false;
		var refUnrefFilter = new RefUnrefFilter(this);
		stream.on("error", function(err) {
			setImmediate(function() {
				if (!destroyed) refUnrefFilter.emit("error", err);
			});
		});
		installDestroyFn(refUnrefFilter, function() {
			stream.unpipe(refUnrefFilter);
			refUnrefFilter.unref();
			stream.destroy();
		});
		var byteCounter = new AssertByteCountStream(end - start);
		refUnrefFilter.on("error", function(err) {
			setImmediate(function() {
				if (!destroyed) byteCounter.emit("error", err);
			});
		});
		installDestroyFn(byteCounter, function() {
			destroyed = true;
			refUnrefFilter.unpipe(byteCounter);
			refUnrefFilter.destroy();
		});
		return stream.pipe(refUnrefFilter).pipe(byteCounter);
	};
	RandomAccessReader.prototype._readStreamForRange = function(start, end) {
		throw new Error("not implemented");
	};
	RandomAccessReader.prototype.read = function(buffer, offset, length, position, callback) {
		var readStream = this.createReadStream({
			start: position,
			end: position + length
		});
		var writeStream = new Writable();
		var written = 0;
		writeStream._write = function(chunk, encoding, cb) {
			chunk.copy(buffer, offset + written, 0, chunk.length);
			written += chunk.length;
			cb();
		};
		writeStream.on("finish", callback);
		readStream.on("error", function(error) {
			callback(error);
		});
		readStream.pipe(writeStream);
	};
	RandomAccessReader.prototype.close = function(callback) {
		setImmediate(callback);
	};
	util.inherits(RefUnrefFilter, PassThrough);
	function RefUnrefFilter(context) {
		PassThrough.call(this);
		this.context = context;
		this.context.ref();
		this.unreffedYet = false;
	}
	RefUnrefFilter.prototype._flush = function(cb) {
		this.unref();
		cb();
	};
	RefUnrefFilter.prototype.unref = function(cb) {
		if (this.unreffedYet) return;
		this.unreffedYet = true;
		this.context.unref();
	};
	var cp437 = "\0☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xA0";
	function decodeBuffer(buffer, isUtf8) {
		if (isUtf8) return buffer.toString("utf8");
		else {
			var result = "";
			for (var i = 0; i < buffer.length; i++) result += cp437[buffer[i]];
			return result;
		}
	}
	function readUInt64LE(buffer, offset) {
		var lower32 = buffer.readUInt32LE(offset);
		return buffer.readUInt32LE(offset + 4) * 4294967296 + lower32;
	}
	var newBuffer;
	if (typeof Buffer.allocUnsafe === "function") newBuffer = function(len) {
		return Buffer.allocUnsafe(len);
	};
	else newBuffer = function(len) {
		return new Buffer(len);
	};
	function installDestroyFn(stream, fn) {
		if (typeof stream.destroy === "function") stream._destroy = function(err, cb) {
			fn();
			if (cb != null) cb(err);
		};
		else stream.destroy = fn;
	}
	function defaultCallback(err) {
		if (err) throw err;
	}
}));
// src/fetch/zip/end-record.ts
var import_yauzl = __toESM(require_yauzl(), 1);
const LOCATOR_BYTES = 20;
const ZIP64_END_BYTES = 56;
const LOCATOR_SIGNATURE = 117853008;
async function readAt(file, position, length) {
	const buffer = Buffer.alloc(length);
	if (position < 0) return buffer;
	await readFully(file, buffer, position);
	return buffer;
}
async function readEndRecord(file, endStart) {
	const end = await readAt(file, endStart, 22);
	const locator = await readAt(file, endStart - LOCATOR_BYTES, LOCATOR_BYTES);
	if (locator.readUInt32LE(0) !== LOCATOR_SIGNATURE) return {
		entries: end.readUInt16LE(10),
		directoryBytes: end.readUInt32LE(12),
		directoryStart: end.readUInt32LE(16),
		start: endStart
	};
	const start = Number(locator.readBigUInt64LE(8));
	const zip64 = await readAt(file, start, ZIP64_END_BYTES);
	return {
		entries: Number(zip64.readBigUInt64LE(32)),
		directoryBytes: Number(zip64.readBigUInt64LE(40)),
		directoryStart: Number(zip64.readBigUInt64LE(48)),
		start
	};
}
function isWholeEnd({ start }, endStart) {
	return start === endStart || start + ZIP64_END_BYTES + LOCATOR_BYTES === endStart;
}
// src/fetch/zip/entry.ts
const FLAG = {
	encrypted: 1,
	descriptor: 8,
	strong: 64,
	utf8: 2048,
	masked: 8192
};
const SEALED = FLAG.encrypted | FLAG.strong | FLAG.masked;
const METHOD = {
	stored: 0,
	deflated: 8
};
const FILE_TYPE_MASK = 61440;
const TYPES = new Map([[32768, "file"], [16384, "folder"]]);
const ODD_TYPES = new Map([
	[40960, "a symbolic link"],
	[24576, "a block device"],
	[8192, "a character device"],
	[4096, "a named pipe"],
	[49152, "a socket"]
]);
const ODD_DOS_ATTRIBUTES = 1096;
const DOS_FOLDER = 16;
const ZIP64_MARK = 4294967295;
const ZIP64_FIELD = 1;
function typeFault(attributes, isFolder) {
	const type = attributes >>> 16 & FILE_TYPE_MASK;
	const kind = TYPES.get(type);
	if (type !== 0 && kind === void 0) return `is ${ODD_TYPES.get(type) ?? "of an unknown type"}`;
	if (type === 0 && (attributes & ODD_DOS_ATTRIBUTES) !== 0) return "is a link, a device or a label on Windows";
	const says = kind ?? ((attributes & DOS_FOLDER) !== 0 ? "folder" : void 0);
	if (says !== void 0 && says === "folder" !== isFolder) return "is a file by its name and a folder by its type, or the reverse";
}
function isCount(value) {
	return Number.isSafeInteger(value) && value >= 0;
}
function entryFault(entry, isFolder, limits) {
	const { uncompressedSize: size, compressedSize: packed, compressionMethod: method } = entry;
	if ((entry.generalPurposeBitFlag & SEALED) !== 0) return "is encrypted";
	if (method !== METHOD.stored && method !== METHOD.deflated) return `is packed by method ${method}; only stored and deflated files are read`;
	if (![
		size,
		packed,
		entry.relativeOffsetOfLocalHeader
	].every(isCount)) return "has a size that is none";
	if (isFolder && size !== 0) return "is a folder with bytes of its own";
	if (size > limits.ratioFreeBytes && size > packed * limits.maxRatio) return `would unpack to ${size} bytes out of ${packed}: more than ${limits.maxRatio} times as many`;
	return typeFault(entry.externalFileAttributes, isFolder);
}
function localSizes({ uncompressedSize, compressedSize, extraField }) {
	if (uncompressedSize !== ZIP64_MARK && compressedSize !== ZIP64_MARK) return [uncompressedSize, compressedSize];
	for (let at = 0; at + 4 <= extraField.length; at += 4 + extraField.readUInt16LE(at + 2)) {
		if (extraField.readUInt16LE(at) !== ZIP64_FIELD || at + 20 > extraField.length) continue;
		return [extraField.readBigUInt64LE(at + 4), extraField.readBigUInt64LE(at + 12)];
	}
	return [uncompressedSize, compressedSize];
}
function headerDifference(entry, local) {
	const mustAgree = SEALED | FLAG.utf8;
	if (!entry.fileNameRaw.equals(local.fileName)) return "name";
	if (entry.compressionMethod !== local.compressionMethod) return "method";
	if ((entry.generalPurposeBitFlag & mustAgree) !== (local.generalPurposeBitFlag & mustAgree)) return "flags";
	const mayBeBlank = hasDescriptor(local);
	const agrees = (told, right) => Number(told) === right || mayBeBlank && Number(told) === 0;
	if (!agrees(local.crc32, entry.crc32)) return "CRC-32";
	const [size = 0, packed = 0] = localSizes(local);
	if (!(mayBeBlank && size === ZIP64_MARK && packed === ZIP64_MARK) && !(agrees(size, entry.uncompressedSize) && agrees(packed, entry.compressedSize))) return "size";
}
function hasDescriptor({ generalPurposeBitFlag }) {
	return (generalPurposeBitFlag & FLAG.descriptor) !== 0;
}
// src/fetch/zip/entry-path.ts
const DEVICE_NAME = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
function partFault(part) {
	if (part.includes(":")) return "names a drive or a stream (a colon)";
	if (DEVICE_NAME.test(part)) return "is the name of a device on Windows";
	if (/[. ]$/.test(part)) return "ends with a dot or a space, which Windows drops";
}
function entryPathFault(name, { maxDepth, maxPathBytes }) {
	if (name.startsWith("/")) return "is an absolute path";
	if (name.includes("\\")) return "has a backslash";
	if (Buffer.byteLength(name) > maxPathBytes) return `is longer than ${maxPathBytes} bytes`;
	const parts = name.replace(/\/$/, "").split("/");
	if (parts.length > maxDepth) return `lies more than ${maxDepth} folders deep`;
	for (const part of parts) {
		if (part === "..") return "leads out of its folder";
		const fault = nameFault(part) ?? partFault(part);
		if (fault !== void 0) return fault;
	}
}
function isLitter(path) {
	return path.split("/").some((part) => part === "__MACOSX" || part === ".DS_Store" || part.startsWith("._"));
}
function foldPath(path) {
	return path.normalize("NFC").toLowerCase().normalize("NFC");
}
var PathLedger = class {
	#kinds = new Map();
	#named = new Set();
	admit(path, kind) {
		const folded = foldPath(path);
		if (this.#named.has(folded)) return `stands in it twice, as ${JSON.stringify(this.#kinds.get(folded)?.path)}`;
		this.#named.add(folded);
		for (let end = path.indexOf("/"); end !== -1; end = path.indexOf("/", end + 1)) {
			const fault = this.#claim(path.slice(0, end), "folder");
			if (fault !== void 0) return fault;
		}
		return this.#claim(path, kind);
	}
	#claim(path, kind) {
		const folded = foldPath(path);
		const standing = this.#kinds.get(folded);
		if (standing === void 0) this.#kinds.set(folded, {
			path,
			kind
		});
		else if (standing.kind !== kind) return `makes ${JSON.stringify(path)} a file and a folder at once`;
		else if (standing.path !== path) return `spells the folder ${JSON.stringify(standing.path)} another way`;
	}
};
// src/fetch/zip/layout.ts
const DESCRIPTOR_BYTES = new Set([
	12,
	16,
	20,
	24
]);
function layoutFault(extents, directoryStart) {
	const inOrder = extents.toSorted((a, b) => a.start - b.start);
	let [expected, mayFollow] = [0, false];
	for (const { start, end, hasDescriptor } of [...inOrder, {
		start: directoryStart,
		end: directoryStart,
		hasDescriptor: false
	}]) {
		const gap = start - expected;
		if (gap < 0) return `its parts overlap at byte ${start}`;
		if (gap !== 0 && !(mayFollow && DESCRIPTOR_BYTES.has(gap))) return `${gap} bytes at ${expected} belong to none of its files`;
		[expected, mayFollow] = [end, hasDescriptor];
	}
}
// src/fetch/zip/refusal.ts
function refuseArchive(zip, what) {
	return new UserError("ARCHIVE_REFUSED", {
		message: `${zip}: ${what}`,
		hint: "nothing of it was kept; get the archive from its publisher, and if it is the same there, report it"
	}, 3);
}
function reportDamage(zip, what, cause) {
	return new UserError("ARCHIVE_DAMAGED", {
		message: `${zip}: ${what}`,
		hint: "nothing of it was kept; remove the file if it still stands, and download it again",
		cause
	}, 3);
}
function explainUnreadable(zip, error) {
	if (error instanceof UserError || /^E[A-Z]+$/.test(systemErrorCode(error) ?? "")) return error;
	return reportDamage(zip, `is no whole ZIP archive (${messageOf(error)})`, error);
}
// src/fetch/zip/windowed-reader.ts
const WINDOW_BYTES = 65536;
const WINDOWS = 2;
const CHUNK_BYTES = 1048576;
var WindowedReader = class extends import_yauzl.RandomAccessReader {
	#file;
	#windows = [];
	constructor(file) {
		super();
		this.#file = file;
	}
	#readExactly(start, length) {
		return readFully(this.#file, Buffer.allocUnsafe(length), start);
	}
	async #find(start, length) {
		const isInside = (window) => start >= window.start && start + length <= window.start + window.bytes.length;
		const window = this.#windows.find(isInside) ?? {
			start,
			bytes: await this.#readExactly(start, Math.max(length, WINDOW_BYTES))
		};
		this.#windows = [window, ...this.#windows.filter((other) => other !== window)].slice(0, WINDOWS);
		return window.bytes.subarray(start - window.start, start - window.start + length);
	}
	read(buffer, offset, length, position, callback) {
		this.#find(position, length).then((bytes) => {
			bytes.copy(buffer, offset);
			callback(bytes.length < length ? new Error("the file ends too early") : null);
		}, (error) => callback(error));
	}
	createReadStream({ start, end }) {
		const readExactly = (from, length) => this.#readExactly(from, length);
		async function* chunks() {
			for (let at = start; at < end; at += CHUNK_BYTES) yield await readExactly(at, Math.min(CHUNK_BYTES, end - at));
		}
		return Readable.from(chunks(), {
			objectMode: false,
			highWaterMark: CHUNK_BYTES
		});
	}
};
// src/fetch/zip/directory.ts
const OPEN_FLAGS$1 = constants$1.O_RDONLY | (constants$1.O_NONBLOCK ?? 0);
const LIBRARY_OPTIONS = {
	autoClose: false,
	decodeStrings: false,
	lazyEntries: true
};
async function openArchive(path) {
	const file = await open(path, OPEN_FLAGS$1);
	try {
		const stats = await file.stat();
		if (!stats.isFile()) throw reportDamage(path, "is not a regular file");
		const zipFile = await import_yauzl.fromRandomAccessReaderPromise(new WindowedReader(file), stats.size, LIBRARY_OPTIONS);
		return {
			path,
			file,
			sizeBytes: stats.size,
			zipFile,
			close: () => closeSettled(file)
		};
	} catch (error) {
		await closeSettled(file);
		throw explainUnreadable(path, error);
	}
}
var Inspector = class {
	#archive;
	#limits;
	#ledger = new PathLedger();
	entries = [];
	extents = [];
	directoryBytes = 0;
	#totalBytes = 0;
	constructor(archive, limits) {
		this.#archive = archive;
		this.#limits = limits;
	}
	#refuse(name, fault) {
		throw refuseArchive(this.#archive.path, `the entry ${describeValue(name)} ${fault}`);
	}
	async admit(entry) {
		const name = import_yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
		const isFolder = name.endsWith("/");
		const path = isFolder ? name.slice(0, -1) : name;
		const kind = isFolder ? "folder" : "file";
		const fault = entryPathFault(name, this.#limits) ?? entryFault(entry, isFolder, this.#limits) ?? this.#ledger.admit(path, kind);
		if (fault !== void 0) this.#refuse(name, fault);
		this.directoryBytes += 46 + entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength;
		this.#totalBytes += entry.uncompressedSize;
		if (this.#totalBytes > this.#limits.maxTotalBytes) throw refuseArchive(this.#archive.path, `would unpack to more than ${this.#limits.maxTotalBytes} bytes`);
		const dataStart = await this.#compareHeaders(entry, name);
		if (isLitter(path)) return;
		this.entries.push({
			path,
			kind,
			sizeBytes: entry.uncompressedSize,
			packedBytes: entry.compressedSize,
			isDeflated: entry.compressionMethod === METHOD.deflated,
			crc32: entry.crc32,
			dataStart
		});
	}
	async #compareHeaders(entry, name) {
		const local = await this.#archive.zipFile.readLocalFileHeaderPromise(entry);
		const difference = headerDifference(entry, local);
		if (difference !== void 0) this.#refuse(name, `has another ${difference} in its own header than in the directory`);
		const end = local.fileDataStart + entry.compressedSize;
		this.extents.push({
			start: entry.relativeOffsetOfLocalHeader,
			end,
			hasDescriptor: hasDescriptor(local)
		});
		return local.fileDataStart;
	}
};
function dropCommonFolders(entries) {
	const [folder] = entries[0]?.path.split("/") ?? [];
	const isCommon = ({ path, kind }) => path.startsWith(`${folder}/`) || path === folder && kind === "folder";
	const inside = entries.filter(({ path }) => path !== folder);
	if (folder === void 0 || inside.length === 0 || !entries.every(isCommon)) return entries;
	return dropCommonFolders(inside.map((entry) => ({
		...entry,
		path: entry.path.slice(folder.length + 1)
	})));
}
async function checkEnd(archive, inspector) {
	const { path, sizeBytes, zipFile, file } = archive;
	const endStart = sizeBytes - 22 - Buffer.from(zipFile.comment).length;
	const end = await readEndRecord(file, endStart);
	if (end.directoryStart + end.directoryBytes !== end.start || !isWholeEnd(end, endStart)) throw refuseArchive(path, "its directory does not stand where it ends, so that others may read another one");
	if (inspector.directoryBytes !== end.directoryBytes) throw refuseArchive(path, `its directory has ${end.directoryBytes} bytes, and its entries take ${inspector.directoryBytes}`);
	const fault = layoutFault(inspector.extents, end.directoryStart);
	if (fault !== void 0) throw refuseArchive(path, fault);
}
async function readDirectory(archive, limits, signal) {
	const { path, zipFile } = archive;
	if (zipFile.entryCount > limits.maxEntries) throw refuseArchive(path, `holds ${zipFile.entryCount} entries; ${limits.maxEntries} is the most that is read`);
	const inspector = new Inspector(archive, limits);
	try {
		for await (const entry of zipFile.eachEntry()) {
			signal?.throwIfAborted();
			await inspector.admit(entry);
		}
		await checkEnd(archive, inspector);
	} catch (error) {
		signal?.throwIfAborted();
		throw explainUnreadable(path, error);
	}
	if (!inspector.entries.some(({ kind }) => kind === "file")) throw refuseArchive(path, "holds no file");
	return dropCommonFolders(inspector.entries);
}
// src/fetch/zip/extract-entry.ts
const FILE_MODE = 420;
const READ_BYTES = 1048576;
const READ_FLAGS = constants$1.O_RDONLY | (constants$1.O_NOFOLLOW ?? 0) | (constants$1.O_NONBLOCK ?? 0);
async function isExtracted({ sizeBytes, crc32: expected }, path) {
	const stats = await lstat(path).catch(() => void 0);
	if (stats?.isFile() !== true || stats.size !== sizeBytes) return false;
	const file = await open(path, READ_FLAGS);
	try {
		const buffer = Buffer.allocUnsafe(Math.min(READ_BYTES, Math.max(1, sizeBytes)));
		let checksum = 0;
		for (;;) {
			const { bytesRead } = await file.read(buffer);
			if (bytesRead === 0) return checksum === expected;
			checksum = crc32(buffer.subarray(0, bytesRead), checksum);
		}
	} finally {
		await closeSettled(file);
	}
}
function openPacked({ zipFile }, { dataStart, packedBytes, sizeBytes }) {
	return new Promise((resolve, reject) => {
		zipFile.openReadStreamLowLevel(dataStart, packedBytes, 0, packedBytes, false, sizeBytes, (error, stream) => error === null ? resolve(stream) : reject(error));
	});
}
async function writeChecked(chunks, { archive, entry, file, onBytes }) {
	const name = JSON.stringify(entry.path);
	let [checksum, written] = [0, 0];
	for await (const chunk of chunks) {
		written += chunk.length;
		if (written > entry.sizeBytes) throw reportDamage(archive.path, `${name} unpacks to more than the ${entry.sizeBytes} bytes that it should have`);
		checksum = crc32(chunk, checksum);
		await file.writeFile(chunk);
		onBytes(chunk.length);
	}
	if (written < entry.sizeBytes) throw reportDamage(archive.path, `${name} unpacks to ${written} of the ${entry.sizeBytes} bytes that it should have`);
	if (checksum !== entry.crc32) throw reportDamage(archive.path, `${name} has bytes that its checksum (CRC-32) denies`);
}
async function unpackInto(writing, signal) {
	const { archive, entry } = writing;
	const options = signal === void 0 ? {} : { signal };
	const packed = await openPacked(archive, entry);
	const write = (chunks) => writeChecked(chunks, writing);
	if (!entry.isDeflated) return await pipeline(packed, write, options);
	const inflate = createInflateRaw();
	await pipeline(packed, inflate, write, options);
	if (inflate.bytesWritten !== entry.packedBytes) throw reportDamage(archive.path, `${JSON.stringify(entry.path)} ends before its packed bytes do`);
}
async function removeFile(path) {
	try {
		await unlink(path);
	} catch (error) {
		if (systemErrorCode(error) !== "ENOENT") throw error;
	}
}
async function flushFile(path) {
	const file = await open(path, READ_FLAGS);
	try {
		await file.datasync();
	} finally {
		await file.close();
	}
}
async function extractEntry(archive, entry, path, { signal, onBytes }) {
	await removeFile(path);
	const file = await open(path, "wx", FILE_MODE);
	try {
		await unpackInto({
			archive,
			entry,
			file,
			onBytes
		}, signal);
	} catch (error) {
		signal?.throwIfAborted();
		throw explainUnreadable(archive.path, error);
	} finally {
		await closeSettled(file);
	}
}
const ARCHIVE_LIMITS = {
	maxEntries: 4e5,
	maxTotalBytes: 2 ** 40,
	maxRatio: 100,
	ratioFreeBytes: 1048576,
	maxPathBytes: 1024,
	maxDepth: 8
};
// src/fetch/archive.ts
const CONCURRENCY = 4;
function partialFolder(into) {
	return `${into}.partial`;
}
function sumBytes(files) {
	return files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}
async function kindOf(path) {
	const stats = await lstat(path).catch(() => void 0);
	if (stats === void 0) return "absent";
	return stats.isDirectory() ? "folder" : "other";
}
async function requireFolder(path) {
	const kind = await kindOf(path);
	if (kind !== "other") return kind === "folder";
	throw new UserError("EXTRACT_TARGET", {
		message: `${path}: is a link or a file, and not a folder`,
		hint: "move it away: nothing is written through links"
	}, 2);
}
async function workOnAll({ request, files }, work) {
	const failed = new AbortController();
	const signal = AbortSignal.any([failed.signal, ...request.signal === void 0 ? [] : [request.signal]]);
	await pMap(files, async (entry) => {
		if (signal.aborted) return;
		await work(entry, signal).catch((error) => failed.abort(error));
	}, { concurrency: CONCURRENCY });
	signal.throwIfAborted();
}
var ExtractMeter = class {
	#tell;
	#total;
	#filesDone = 0;
	#bytesDone = 0;
	constructor({ request, files }) {
		this.#tell = request.onProgress ?? (() => void 0);
		this.#total = {
			filesTotal: files.length,
			bytesTotal: sumBytes(files)
		};
	}
	add(bytes, files) {
		this.#bytesDone += bytes;
		this.#filesDone += files;
		this.#tell({
			...this.#total,
			filesDone: this.#filesDone,
			bytesDone: this.#bytesDone
		});
	}
};
async function findStanding$1(job, folder) {
	const standing = new Set();
	await workOnAll(job, async (entry) => {
		if (await isExtracted(entry, join(folder, entry.path))) standing.add(entry);
	});
	return standing;
}
function makeMarker({ request, files }, state, adopted) {
	const sizes = state === "complete" ? files.map(({ path, sizeBytes }) => [path, sizeBytes]) : [];
	return {
		state,
		adopted,
		archive: request.archive,
		files: Object.fromEntries(sizes)
	};
}
async function adopt(job) {
	const { into } = job.request;
	const folder = partialFolder(into);
	await rm(folder, {
		recursive: true,
		force: true
	});
	await rename(into, folder);
	await writeMarker(folder, makeMarker(job, "extracting", true));
	return {
		folder,
		isAdopted: true
	};
}
async function isUnmarked(folder) {
	const ours = [MARKER_FILE, nextPath(MARKER_FILE)];
	return (await readdir(folder)).every((name) => ours.includes(name));
}
async function openWorkplace(job) {
	const folder = partialFolder(job.request.into);
	const isThere = await requireFolder(folder);
	const marker = isThere ? await readMarker(folder) : void 0;
	const isAdopted = isThere && marker?.adopted !== false && !(marker === void 0 && await isUnmarked(folder));
	if (isThere && !isAdopted && marker?.archive.sha256 !== job.request.archive.sha256) await rm(folder, {
		recursive: true,
		force: true
	});
	await mkdir(folder, { recursive: true });
	await writeMarker(folder, makeMarker(job, "extracting", isAdopted));
	return {
		folder,
		isAdopted
	};
}
function foldersBelow(root, { entries }) {
	const paths = new Set();
	for (const { path, kind } of entries) {
		const folder = kind === "folder" ? path : dirname(path);
		for (let way = folder; way !== "."; way = dirname(way)) paths.add(way);
	}
	return [...paths].sort().map((path) => join(root, path));
}
async function flushAll(job, root) {
	await workOnAll(job, ({ path }) => flushFile(join(root, path)));
	for (const path of [root, ...foldersBelow(root, job)]) await syncFolder(path);
}
async function fill(job, { folder, isAdopted }, standing) {
	const meter = new ExtractMeter(job);
	await requireFreeBytes(folder, sumBytes(job.files.filter((entry) => !standing.has(entry))), `unpacking ${job.request.zip}`);
	for (const path of foldersBelow(folder, job)) if (!await requireFolder(path)) await mkdir(path);
	await workOnAll(job, async (entry, signal) => {
		if (standing.has(entry)) return meter.add(entry.sizeBytes, 1);
		const onBytes = (bytes) => meter.add(bytes, 0);
		await extractEntry(job.archive, entry, join(folder, entry.path), {
			signal,
			onBytes
		});
		meter.add(0, 1);
	});
	await flushAll(job, folder);
	await writeMarker(folder, makeMarker(job, "complete", isAdopted));
}
async function undo({ request }, { folder, isAdopted }) {
	if (!isAdopted) return await rm(folder, {
		recursive: true,
		force: true
	});
	await removeMarker(folder);
	await rename(folder, request.into);
}
const BAD_ARCHIVE = new Set(["ARCHIVE_REFUSED", "ARCHIVE_DAMAGED"]);
async function unpack(job) {
	const { into } = job.request;
	const result = {
		files: job.files.length,
		totalBytes: sumBytes(job.files)
	};
	const isThere = await requireFolder(into);
	const inTarget = isThere ? await findStanding$1(job, into) : void 0;
	if (inTarget?.size === job.files.length) {
		await flushAll(job, into);
		await writeMarker(into, makeMarker(job, "complete", true));
		return {
			...result,
			unpacked: 0
		};
	}
	const workplace = await (isThere ? adopt : openWorkplace)(job);
	const standing = inTarget ?? await findStanding$1(job, workplace.folder);
	try {
		await fill(job, workplace, standing);
	} catch (error) {
		if (error instanceof UserError && BAD_ARCHIVE.has(error.code)) await undo(job, workplace);
		throw error;
	}
	await rename(workplace.folder, into);
	await syncFolder(dirname(into));
	return {
		...result,
		unpacked: job.files.length - standing.size
	};
}
function explainFailure(error, into) {
	const code = systemErrorCode(error);
	if (error instanceof UserError || code === void 0 || !/^E[A-Z]+$/.test(code)) return error;
	return new UserError("EXTRACT_FAILED", {
		message: `${into}: unpacking failed (${code})`,
		hint: "make room or mend the disk or the permissions, then run the same command again: what is unpacked is kept",
		cause: error
	}, 3);
}
async function extractArchive(request) {
	const { zip, into, limits = ARCHIVE_LIMITS, signal } = request;
	try {
		const archive = await openArchive(zip);
		try {
			const entries = await readDirectory(archive, limits, signal);
			if (entries.some(({ path }) => path === ".konvid-ingest-archive.json")) throw refuseArchive(zip, `holds a file called ${MARKER_FILE}, which only this tool writes`);
			return await unpack({
				request,
				archive,
				entries,
				files: entries.filter(({ kind }) => kind === "file")
			});
		} finally {
			await archive.close();
		}
	} catch (error) {
		signal?.throwIfAborted();
		throw explainFailure(error, into);
	}
}
// src/fetch/fetch-manifest.ts
const MAX_MANIFEST_BYTES = 1048576;
async function readEarlierFetch(path, { manifestSchema }) {
	const file = await readWholeFile(path, MAX_MANIFEST_BYTES);
	const { text } = file;
	if (file.fault === "ENOENT" || file.fault === "ENOTDIR" || text?.trim() === "") return void 0;
	if (text === void 0) throw new UserError("MANIFEST_UNREADABLE", {
		message: `${path}: can't be read (${file.fault})`,
		hint: "pass --manifest-out with the path of a file",
		cause: file.cause
	});
	let manifest;
	try {
		manifest = JSON.parse(text);
	} catch {
		manifest = void 0;
	}
	if (manifest?.schema !== manifestSchema) throw new UserError("MANIFEST_FOREIGN", {
		message: `${path}: stands already and is not a manifest of this tool`,
		hint: "move it away, or pass --manifest-out with another path"
	});
	return explainFetchManifest(manifest) ? manifest : void 0;
}
function argumentsOf(place, options) {
	const byLabel = (value, suffix) => Object.fromEntries(place.archives.map((wanted) => [`${wanted.label}_${suffix}`, value(wanted) ?? null]));
	return {
		root: place.root,
		keep_zips: options.keepZips ?? false,
		manifest_out: place.manifestPath,
		...byLabel(({ url }) => url, "url"),
		...byLabel(({ expectSha256 }) => expectSha256, "expect_sha256"),
		insecure_host: [...options.insecureHosts ?? []],
		stall_timeout_s: options.stallTimeoutS ?? null
	};
}
async function describeArchive({ wanted, folder }) {
	const { label, url, zip, minBytes } = wanted;
	const { exists } = await describePath(zip);
	const { sizeBytes: size_bytes, sha256 } = folder.archive;
	return {
		label,
		url: redactAddress(url),
		path: zip,
		exists,
		size_bytes,
		min_bytes: minBytes,
		sha256
	};
}
function partOf(parts, label) {
	const part = parts.find(({ wanted }) => wanted.label === label);
	if (part === void 0) throw new Error(`the corpus has no archive of ${label}`);
	return part;
}
async function composeFetchManifest(download, { place, parts, options }) {
	const [videos, metadata] = [partOf(parts, "videos"), partOf(parts, "metadata")];
	const outputs = parts.flatMap(({ wanted, folder }) => [[`${wanted.label}_archive`, describePath(wanted.zip, folder.archive.sha256)], [`${wanted.label}_dir`, describePath(wanted.into)]]);
	const described = await Promise.all(outputs.map(async ([role, entry]) => [role, await entry]));
	return {
		schema: download.manifestSchema,
		dataset: download.corpus,
		root: place.root,
		keep_zips: options.keepZips ?? false,
		archives: await Promise.all(parts.map(describeArchive)),
		extracted: {
			videos_dir: videos.wanted.into,
			videos_dir_exists: true,
			videos_files: videos.folder.files,
			videos_bytes: videos.folder.totalBytes,
			metadata_dir: metadata.wanted.into,
			metadata_dir_exists: true,
			metadata_files: metadata.folder.files,
			metadata_bytes: metadata.folder.totalBytes
		},
		tool: {
			name: "konvid-ingest",
			version: TOOL_VERSION,
			node: process.version
		},
		run_provenance: recordProvenance({
			entrypoint: "konvid-ingest fetch",
			argv: [...options.argv ?? []],
			args: argumentsOf(place, options),
			inputs: {},
			outputs: Object.fromEntries(described)
		})
	};
}
async function writeFetchManifest(path, manifest) {
	try {
		await makeFolder(dirname(path));
		await writeDurably(path, `${JSON.stringify(manifest, null, 2)}\n`);
	} catch (error) {
		const code = systemErrorCode(error);
		if (code === void 0) throw error;
		throw new UserError("OUTPUT_WRITE_FAILED", {
			message: `${path}: writing failed (${code})`,
			hint: "mend that, or pass --manifest-out with another path; the corpus itself is complete",
			cause: error
		}, 3);
	}
}
// src/fetch/fetch-place.ts
const FETCH_MANIFEST = "fetch_manifest.json";
function chooseRoot({ rootVariable, rootFolder, homeFolder }, environment) {
	return join(environment[rootVariable] || join(homedir(), homeFolder), rootFolder);
}
function readDigest(label, digest) {
	if (digest === void 0 || /^[0-9a-f]{64}$/i.test(digest)) return digest?.toLowerCase();
	throw new UserError("OPTION_INVALID", { message: `the SHA-256 of ${label}: ${JSON.stringify(digest)}: expected 64 hexadecimal digits` });
}
function isHttp(url) {
	return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
function requireDigests(archives, insecureHosts) {
	const hosts = new Set(insecureHosts.map((host) => host.toLowerCase()));
	const bare = archives.find(({ url, expectSha256 }) => expectSha256 === void 0 && hosts.has(new URL(url).hostname));
	if (bare === void 0) return;
	throw new UserError("INSECURE_HOST", {
		message: `the host of the ${bare.label} may stay unverified only where the SHA-256 of ${bare.fileName} is given`,
		hint: `add --expect-sha256 ${bare.label}=HEX, from a source that you trust`
	});
}
function planFetch(download, options, environment) {
	const root = resolve(options.root ?? chooseRoot(download, environment));
	const archives = download.archives.map((archive) => {
		const { label, fileName, folder } = archive;
		const url = options.urls?.[label] ?? archive.url;
		if (!isHttp(url)) throw new UserError("OPTION_INVALID", { message: `the address of the ${label}: ${JSON.stringify(url)}: expected one that begins with https:// or http://` });
		const expectSha256 = readDigest(label, options.expectSha256?.[label]);
		return {
			...archive,
			url,
			zip: join(root, fileName),
			into: join(root, folder),
			expectSha256
		};
	});
	requireDigests(archives, options.insecureHosts ?? []);
	return {
		root,
		manifestPath: resolve(options.manifestOut ?? join(root, "fetch_manifest.json")),
		archives
	};
}
async function makeRoot(root) {
	try {
		await makeFolder(root);
		await access(root, constants$1.W_OK | constants$1.X_OK);
	} catch (cause) {
		throw new UserError("FETCH_ROOT", {
			message: `${root}: can't be written to (${systemErrorCode(cause) ?? String(cause)})`,
			hint: "name a folder with --root that this user may write to",
			cause
		});
	}
}
// src/fetch/address-guard.ts
const SPECIAL_IPV4 = [
	["0.0.0.0", 8],
	["10.0.0.0", 8],
	["100.64.0.0", 10],
	["127.0.0.0", 8],
	["169.254.0.0", 16],
	["172.16.0.0", 12],
	["192.0.0.0", 24],
	["192.0.2.0", 24],
	["192.88.99.0", 24],
	["192.168.0.0", 16],
	["198.18.0.0", 15],
	["198.51.100.0", 24],
	["203.0.113.0", 24],
	["224.0.0.0", 4],
	["240.0.0.0", 4]
];
const GLOBAL_IPV6 = ["2000::", 3];
const SPECIAL_IPV6 = [
	["2001::", 23],
	["2001:db8::", 32],
	["2002::", 16],
	["3fff::", 20]
];
const special = new BlockList();
for (const [network, bits] of SPECIAL_IPV4) special.addSubnet(network, bits, "ipv4");
for (const [network, bits] of SPECIAL_IPV6) special.addSubnet(network, bits, "ipv6");
const globalIpv6 = new BlockList();
globalIpv6.addSubnet(...GLOBAL_IPV6, "ipv6");
function isPrivateAddress(address) {
	const family = isIP(address);
	if (family === 4) return special.check(address, "ipv4");
	if (family === 6) return !globalIpv6.check(address, "ipv6") || special.check(address, "ipv6");
	return true;
}
function literalAddress({ hostname }) {
	const bare = hostname.startsWith("[") ? hostname.slice(1, -1) : hostname;
	return isIP(bare) === 0 ? void 0 : bare;
}
const PRIVATE_ADDRESS = "is an address of this machine or of a private network";
var AddressRefused = class extends Error {
	name = "AddressRefused";
};
function watchLookup(observer) {
	return (hostname, options, callback) => {
		dns.lookup(hostname, {
			...options,
			all: true
		}, (error, found) => {
			if (error !== null) return callback(error, []);
			try {
				observer.observe(hostname, found.map(({ address }) => address));
			} catch (refusal) {
				return callback(refusal, []);
			}
			const [first] = found;
			if (options.all === true || first === void 0) return callback(null, found);
			return callback(null, first.address, first.family);
		});
	};
}
// src/fetch/http-client.ts
var import_undici = require_undici();
const MAX_REDIRECTS$1 = 5;
function openHttpClient(options = {}) {
	const { stallTimeoutS = 60, maxRedirects = MAX_REDIRECTS$1, lookup, verifiesTls = true } = options;
	const timeout = stallTimeoutS * 1e3;
	const tls = verifiesTls ? {} : { rejectUnauthorized: false };
	const agent = new import_undici.EnvHttpProxyAgent({
		headersTimeout: timeout,
		bodyTimeout: timeout,
		connectTimeout: timeout,
		allowH2: false,
		connect: {
			timeout,
			...tls,
			...lookup === void 0 ? {} : { lookup }
		},
		...verifiesTls ? {} : { requestTls: tls }
	});
	return maxRedirects === 0 ? agent : agent.compose(import_undici.interceptors.redirect({ maxRedirections: maxRedirects }));
}
// src/fetch/download-fault.ts
var DownloadFault = class extends Error {
	name = "DownloadFault";
	kind;
	code;
	hint;
	spoils;
	retryAfterMs;
	constructor(reason, options) {
		super(reason, options.cause === void 0 ? void 0 : { cause: options.cause });
		this.kind = options.kind;
		this.code = options.code ?? (options.kind === "final" ? "DOWNLOAD_REFUSED" : "DOWNLOAD_FAILED");
		this.hint = options.hint;
		this.spoils = options.spoils ?? false;
		this.retryAfterMs = options.retryAfterMs;
	}
};
// src/fetch/tls-fault.ts
const WHAT_IS_WRONG = {
	CERT_HAS_EXPIRED: "has expired",
	CERT_NOT_YET_VALID: "is not valid yet",
	CERT_REVOKED: "was revoked",
	CERT_SIGNATURE_FAILURE: "has a wrong signature",
	CERT_UNTRUSTED: "is not trusted",
	DEPTH_ZERO_SELF_SIGNED_CERT: "is signed by itself alone",
	ERR_TLS_CERT_ALTNAME_INVALID: "is for another host",
	SELF_SIGNED_CERT_IN_CHAIN: "comes from an authority that this machine does not know",
	UNABLE_TO_GET_ISSUER_CERT: "comes from an authority that this machine does not know",
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "comes from an authority that this machine does not know",
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: "comes from an authority that this machine does not know"
};
const UNKNOWN_AUTHORITY = /SELF_SIGNED|ISSUER|LEAF_SIGNATURE|UNTRUSTED/;
const PEEK_TIMEOUT_MS = 5e3;
function toDay(text) {
	const time = Date.parse(text ?? "");
	return Number.isNaN(time) ? void 0 : new Date(time).toISOString().slice(0, 10);
}
function peekValidity({ hostname, port }, lookup) {
	const host = hostname.replace(/^\[|\]$/g, "");
	return new Promise((resolve) => {
		const socket = connect({
			host,
			port: port === "" ? 443 : Number(port),
			servername: /[a-z]/i.test(host) ? host : "",
			rejectUnauthorized: false,
			...lookup === void 0 ? {} : { lookup }
		});
		const end = (validity) => {
			socket.destroy();
			resolve(validity);
		};
		socket.setTimeout(PEEK_TIMEOUT_MS, () => end({}));
		socket.on("error", () => end({}));
		socket.once("secureConnect", () => {
			const { valid_from: from, valid_to: to } = socket.getPeerCertificate();
			end({
				from: toDay(from),
				to: toDay(to)
			});
		});
	});
}
async function explainCertificate$1(code, url, { lookup, isDirect }) {
	const wrong = Object.hasOwn(WHAT_IS_WRONG, code) ? WHAT_IS_WRONG[code] : void 0;
	if (wrong === void 0) return void 0;
	const { from, to } = (code === "CERT_HAS_EXPIRED" || code === "CERT_NOT_YET_VALID") && isDirect ? await peekValidity(url, lookup) : {};
	const day = code === "CERT_HAS_EXPIRED" ? to : from;
	const date = day === void 0 ? "" : ` (${code === "CERT_HAS_EXPIRED" ? "on" : "before"} ${day})`;
	return {
		reason: `the TLS certificate of ${url.hostname} ${wrong}${date}`,
		hasUnknownAuthority: UNKNOWN_AUTHORITY.test(code)
	};
}
// src/fetch/network-fault.ts
const REASONS = {
	EAI_AGAIN: "no name server answered",
	ECONNREFUSED: "the server refuses connections",
	ECONNRESET: "the connection was cut",
	EPIPE: "the connection was cut",
	ETIMEDOUT: "the server does not answer",
	UND_ERR_PRX_CONN: "the proxy cut the connection",
	UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "the body ended before its announced length",
	UND_ERR_SOCKET: "the connection was cut"
};
const STALLS = new Set([
	"UND_ERR_BODY_TIMEOUT",
	"UND_ERR_CONNECT_TIMEOUT",
	"UND_ERR_HEADERS_TIMEOUT"
]);
const PROXY_ANSWER = /Proxy response \((\d{3})\)|Proxy Authentication Required \((407)\)/;
const CHECK_PROXY = "check HTTPS_PROXY, HTTP_PROXY and NO_PROXY";
function mayUseProxy(environment) {
	return [
		"https_proxy",
		"HTTPS_PROXY",
		"http_proxy",
		"HTTP_PROXY"
	].some((name) => (environment[name] ?? "") !== "");
}
async function readCertificateFault(error, hop) {
	const options = {
		lookup: hop.lookup,
		isDirect: !mayUseProxy(hop.environment)
	};
	const refused = await explainCertificate$1(systemErrorCode(error) ?? "", hop.url, options);
	if (refused === void 0) return void 0;
	return new DownloadFault(refused.reason, {
		kind: "later",
		code: "TLS_CERTIFICATE",
		hint: refused.hasUnknownAuthority ? "if the authority is your own, name the file of its certificate in NODE_EXTRA_CA_CERTS" : "check this machine's clock; otherwise the server's keeper must mend it",
		cause: error
	});
}
function readProxyFault(error) {
	const [, tunnel, plain] = PROXY_ANSWER.exec(messageOf(error)) ?? [];
	const status = tunnel ?? plain;
	if (status === void 0) return void 0;
	const kind = Number(status) >= 500 ? "transient" : "later";
	return new DownloadFault(`the proxy answered ${status}`, {
		kind,
		hint: CHECK_PROXY,
		cause: error
	});
}
function readParserFault(error) {
	if (!(error instanceof import_undici.errors.HTTPParserError)) return void 0;
	return new DownloadFault(`the server sent what is no HTTP (${error.message})`, {
		kind: "transient",
		cause: error
	});
}
async function toNetworkFault(error, hop) {
	if (error instanceof DownloadFault) return error;
	if (error instanceof UserError) throw error;
	if (error instanceof AddressRefused) return new DownloadFault(error.message, {
		kind: "final",
		code: "DOWNLOAD_ADDRESS",
		hint: "if that is meant, allow it with --allow-private-hosts",
		cause: error
	});
	const known = await readCertificateFault(error, hop) ?? readProxyFault(error) ?? readParserFault(error);
	if (known !== void 0) return known;
	const code = systemErrorCode(error);
	if (code === void 0) throw error;
	if (error instanceof import_undici.errors.InvalidArgumentError) return new DownloadFault(`can't be asked for (${error.message})`, {
		kind: "final",
		cause: error
	});
	if (STALLS.has(code)) return new DownloadFault(`nothing came for ${hop.stallTimeoutS ?? 60} s`, {
		kind: "transient",
		cause: error
	});
	if (code === "ENOTFOUND") return new DownloadFault(`no name server knows ${hop.url.hostname}`, {
		kind: "later",
		hint: "check the address, and the network",
		cause: error
	});
	return new DownloadFault(`${Object.hasOwn(REASONS, code) ? REASONS[code] : redactCredentials(messageOf(error))} (${code})`, {
		kind: "transient",
		hint: CHECK_PROXY,
		cause: error
	});
}
// src/fetch/send-get.ts
function joinRepeated(headers) {
	const lines = Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value]);
	return Object.fromEntries(lines);
}
var HeadSuffices = class extends Error {};
var BodyReceiver = class {
	#request;
	#settle;
	#answer;
	#sink;
	#stop;
	constructor(request, settle) {
		this.#request = request;
		this.#settle = settle;
	}
	onRequestStart(controller) {
		const { signal } = this.#request;
		if (signal === void 0) return;
		const abort = () => controller.abort(new import_undici.errors.RequestAbortedError());
		if (signal.aborted) abort();
		else signal.addEventListener("abort", abort, { once: true });
		this.#stop = () => signal.removeEventListener("abort", abort);
	}
	onResponseStart(controller, statusCode, headers) {
		if (statusCode < 200) return;
		this.#answer = {
			statusCode,
			headers: joinRepeated(headers)
		};
		try {
			this.#sink = this.#request.onAnswer(this.#answer);
			if (this.#sink === void 0) controller.abort(new HeadSuffices());
		} catch (error) {
			controller.abort(error);
		}
	}
	onResponseData(controller, chunk) {
		try {
			if (this.#sink === void 0 || this.#sink.push(chunk)) return;
			controller.pause();
			this.#sink.whenDrained(() => controller.resume());
		} catch (error) {
			controller.abort(error);
		}
	}
	onResponseEnd() {
		this.#stop?.();
		if (this.#answer !== void 0) this.#settle.resolve(this.#answer);
	}
	onResponseError(_controller, error) {
		this.#stop?.();
		if (error instanceof HeadSuffices && this.#answer !== void 0) this.#settle.resolve(this.#answer);
		else this.#settle.reject(error);
	}
};
function sendGet(dispatcher, request) {
	const { url, headers } = request;
	return new Promise((resolve, reject) => {
		const path = `${url.pathname}${url.search}`;
		const options = {
			origin: url.origin,
			path,
			method: "GET",
			headers: { ...headers }
		};
		dispatcher.dispatch(options, new BodyReceiver(request, {
			resolve,
			reject
		}));
	});
}
// src/fetch/download-client.ts
function refusePrivate(hostname, addresses) {
	const refused = addresses.find(isPrivateAddress);
	if (refused === void 0) return;
	throw new AddressRefused(`${refused === hostname ? hostname : `${hostname} (${refused})`} ${PRIVATE_ADDRESS}`);
}
function openDownloadClient(options = {}) {
	const { stallTimeoutS, allowPrivateHosts = false, insecureHosts = [] } = options;
	const insecure = new Set(insecureHosts.map((host) => host.toLowerCase()));
	const privateHosts = new Map();
	const groups = new Map();
	const lookups = {
		guarded: watchLookup({ observe: refusePrivate }),
		open: watchLookup({ observe: (host, addresses) => void privateHosts.set(host, addresses.every(isPrivateAddress)) })
	};
	function modeOf({ isGuarded }) {
		return isGuarded && !allowPrivateHosts ? "guarded" : "open";
	}
	function dispatcherFor(hop) {
		const { url } = hop;
		const mode = modeOf(hop);
		const literal = literalAddress(url);
		if (mode === "guarded" && literal !== void 0) refusePrivate(literal, [literal]);
		const verifiesTls = !insecure.has(url.hostname);
		const key = `${mode} ${verifiesTls}`;
		const dispatcher = groups.get(key) ?? openHttpClient({
			stallTimeoutS,
			maxRedirects: 0,
			lookup: lookups[mode],
			verifiesTls
		});
		groups.set(key, dispatcher);
		return dispatcher;
	}
	return {
		send: async (hop, request) => {
			try {
				return await sendGet(dispatcherFor(hop), {
					...request,
					url: hop.url
				});
			} catch (error) {
				const lookup = lookups[modeOf(hop)];
				throw await toNetworkFault(error, {
					url: hop.url,
					lookup,
					stallTimeoutS,
					environment: process.env
				});
			}
		},
		isPrivate: (url) => {
			const literal = literalAddress(url);
			return literal === void 0 ? privateHosts.get(url.hostname) ?? false : isPrivateAddress(literal);
		},
		close: async () => {
			await Promise.all([...groups.values()].map((dispatcher) => dispatcher.destroy()));
		}
	};
}
const REDIRECT_STATUS = new Set([
	301,
	302,
	303,
	307,
	308
]);
const SCHEMES = new Set(["http:", "https:"]);
function refuseRedirect(reason) {
	return new DownloadFault(`redirects ${reason}`, {
		kind: "final",
		hint: "check the address"
	});
}
function nextUrl(from, location, mayLoseTls) {
	const to = URL.canParse(location, from.href) ? new URL(location, from.href) : void 0;
	if (to === void 0) throw refuseRedirect("to what is no address");
	if (!SCHEMES.has(to.protocol)) throw refuseRedirect(`to ${to.protocol}, which is neither http nor https`);
	if (from.protocol === "https:" && to.protocol === "http:" && !mayLoseTls) throw refuseRedirect("from https to http, where anybody could answer");
	return to;
}
function decodePart(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function authorizationOf({ username, password }) {
	if (username === "" && password === "") return {};
	const pair = [username, password].map(decodePart).join(":");
	return { authorization: `Basic ${Buffer.from(pair).toString("base64")}` };
}
async function getFollowing(client, options) {
	const { url: first, headers, origin, mayLoseTls, signal, onAnswer } = options;
	const authorization = authorizationOf(first);
	let url = first;
	let isGuarded = origin === "manifest";
	for (let hops = 0; hops <= 5; hops += 1) {
		let location;
		const answer = await client.send({
			url,
			isGuarded
		}, {
			headers: url.origin === first.origin ? {
				...headers,
				...authorization
			} : headers,
			signal,
			onAnswer: (head) => {
				location = REDIRECT_STATUS.has(head.statusCode) ? head.headers.location : void 0;
				return location === void 0 ? onAnswer(head) : void 0;
			}
		});
		if (location === void 0) return answer;
		if (origin === "user" && hops === 0) isGuarded = !client.isPrivate(url);
		url = nextUrl(url, location, mayLoseTls);
	}
	throw refuseRedirect(`more than 5 times`);
}
// src/fetch/append-queue.ts
const BLOCK_BYTES = 1048576;
const BATCH_BYTES = 262144;
const FLUSH_AFTER_MS = 20;
function freePiece({ buffer, byteLength }) {
	if (byteLength > 0 && buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) buffer.transfer(0);
}
var AppendQueue = class {
	#options;
	#arrived;
	#written;
	#isPrepared = false;
	#waiting = [];
	#writing;
	#timer;
	#failure;
	#resume;
	constructor(options) {
		this.#options = options;
		this.#arrived = options.position;
		this.#written = options.position;
	}
	get #waitingBytes() {
		return this.#arrived - this.#written;
	}
	push(chunk) {
		if (this.#failure !== void 0) throw this.#failure;
		this.#options.checkPosition(this.#arrived + chunk.length);
		this.#arrived += chunk.length;
		this.#waiting.push(chunk);
		if (this.#writing === void 0) this.#schedule();
		return this.#waitingBytes < BLOCK_BYTES;
	}
	whenDrained(resume) {
		this.#resume = resume;
		if (this.#writing === void 0) this.#release();
	}
	#release() {
		const resume = this.#resume;
		this.#resume = void 0;
		resume?.();
	}
	#schedule() {
		if (this.#waitingBytes >= BATCH_BYTES) this.#startWriting();
		else this.#timer ??= setTimeout(() => this.#startWriting(), FLUSH_AFTER_MS);
	}
	#startWriting() {
		clearTimeout(this.#timer);
		this.#timer = void 0;
		this.#writing ??= this.#writeWaiting();
	}
	async #writeWaiting() {
		try {
			if (!this.#isPrepared) await this.#options.prepare();
			this.#isPrepared = true;
			while (this.#waiting.length > 0) {
				await this.#append(this.#waiting.splice(0));
				this.#release();
				if (this.#waitingBytes < BATCH_BYTES) break;
			}
		} catch (error) {
			this.#failure ??= error;
		}
		this.#writing = void 0;
		this.#release();
		if (this.#waiting.length > 0 && this.#failure === void 0) this.#schedule();
	}
	async #append(batch) {
		const { file, onWritten } = this.#options;
		const { bytesWritten } = await file.writev(batch, this.#written);
		const missing = batch.reduce((sum, { length }) => sum + length, 0) - bytesWritten;
		this.#written += bytesWritten;
		await onWritten(this.#written);
		if (missing === 0) return batch.forEach(freePiece);
		await this.#append([Buffer.concat(batch).subarray(-missing)]);
	}
	async settle() {
		do {
			this.#startWriting();
			await this.#writing;
		} while (this.#waiting.length > 0 && this.#failure === void 0);
		clearTimeout(this.#timer);
		if (this.#failure !== void 0) throw this.#failure;
	}
};
// src/fetch/part-notes.ts
const NOTHING_KNOWN = {
	validators: {},
	totalBytes: void 0,
	flushedBytes: 0,
	boot: void 0
};
const MAX_NOTES_BYTES = 16384;
function digestOf(url) {
	return createHash("sha256").update(url).digest("hex");
}
const HEADER_TEXT = /^[\x20-\x7e\x80-\xff]+$/;
function readText(value) {
	return typeof value === "string" && HEADER_TEXT.test(value) ? value : void 0;
}
function readCount(value) {
	return Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : void 0;
}
function parseNotes(text, url) {
	try {
		const notes = JSON.parse(text);
		if (notes?.["url_sha256"] !== digestOf(url)) return void 0;
		return {
			validators: {
				etag: readText(notes["etag"]),
				lastModified: readText(notes["last_modified"])
			},
			totalBytes: readCount(notes["size_bytes"]),
			flushedBytes: readCount(notes["flushed_bytes"]) ?? 0,
			boot: readText(notes["boot"])
		};
	} catch {
		return;
	}
}
var NotesFile = class {
	#path;
	#url;
	#exists = false;
	constructor(path, url) {
		this.#path = path;
		this.#url = url;
	}
	get exists() {
		return this.#exists;
	}
	async read() {
		const { text } = await readWholeFile(this.#path, MAX_NOTES_BYTES);
		this.#exists = text !== void 0;
		return text === void 0 ? void 0 : parseNotes(text, this.#url);
	}
	#format({ validators, totalBytes, flushedBytes, boot }) {
		return JSON.stringify({
			url_sha256: digestOf(this.#url),
			etag: validators.etag,
			last_modified: validators.lastModified,
			size_bytes: totalBytes,
			flushed_bytes: flushedBytes,
			boot
		});
	}
	async write(notes) {
		await rm(this.#path, { force: true });
		await writeFile(this.#path, this.#format(notes), {
			mode: 420,
			flag: "wx"
		});
		this.#exists = true;
	}
	async replace(notes) {
		await writeDurably(this.#path, this.#format(notes));
	}
	async remove() {
		if (!this.#exists) return;
		await Promise.all([this.#path, nextPath(this.#path)].map((path) => rm(path, { force: true })));
		this.#exists = false;
	}
};
// src/fetch/part-file.ts
const FLUSHED_EVERY_BYTES = 67108864;
const PART_ENDING = ".part";
const NOTES_ENDING = ".json";
async function removePart(destination) {
	const part = `${destination}${PART_ENDING}`;
	const notes = `${part}${NOTES_ENDING}`;
	await Promise.all([
		part,
		notes,
		nextPath(notes)
	].map((path) => rm(path, { force: true })));
}
const OPEN_FLAGS = constants$1.O_RDWR | constants$1.O_CREAT | (constants$1.O_NOFOLLOW ?? 0) | (constants$1.O_NONBLOCK ?? 0);
async function onDisk(path, work) {
	try {
		return await work();
	} catch (cause) {
		if (cause instanceof UserError) throw cause;
		const reason = systemErrorCode(cause) ?? messageOf(cause);
		throw new UserError("DOWNLOAD_UNWRITABLE", {
			message: `${path}: can't be written (${reason})`,
			hint: "check free space and permissions, and run again: what has arrived is kept",
			cause
		}, 3);
	}
}
async function openRegular(path) {
	const file = await open(path, OPEN_FLAGS, 420);
	if ((await file.stat()).isFile()) return file;
	await file.close();
	throw new Error("not a regular file");
}
var PartFile = class PartFile {
	path;
	#destination;
	#file;
	#notesFile;
	#notes = NOTHING_KNOWN;
	#sizeBytes = 0;
	constructor(file, destination, url) {
		this.path = `${destination}${PART_ENDING}`;
		this.#destination = destination;
		this.#file = file;
		this.#notesFile = new NotesFile(`${this.path}${NOTES_ENDING}`, url);
	}
	static async open(destination, url) {
		const path = `${destination}${PART_ENDING}`;
		const file = await onDisk(path, () => openRegular(path));
		const part = new PartFile(file, destination, url);
		try {
			await onDisk(path, () => part.#recall());
		} catch (error) {
			await closeSettled(file);
			throw error;
		}
		return part;
	}
	async #recall() {
		const { size } = await this.#file.stat();
		const notes = await this.#notesFile.read();
		if (size === 0 && !this.#notesFile.exists) return;
		if (notes === void 0 || size > (notes.totalBytes ?? size)) return this.#discard();
		const boot = await readBootId();
		const kept = boot !== void 0 && boot === notes.boot ? size : Math.min(size, notes.flushedBytes);
		if (kept === 0) return this.#discard();
		if (kept < size) await this.#file.truncate(kept);
		this.#notes = {
			...notes,
			boot,
			flushedBytes: Math.min(kept, notes.flushedBytes)
		};
		this.#sizeBytes = kept;
	}
	async #flush() {
		const flushedBytes = this.#sizeBytes;
		await this.#file.datasync();
		this.#notes = {
			...this.#notes,
			flushedBytes
		};
		await this.#notesFile.replace(this.#notes);
	}
	get notes() {
		return this.#notes;
	}
	get sizeBytes() {
		return this.#sizeBytes;
	}
	get isWhole() {
		return this.#notes.totalBytes === this.#sizeBytes && this.#sizeBytes > 0;
	}
	async #discard() {
		this.#notes = NOTHING_KNOWN;
		await this.#notesFile.remove();
		await this.#file.truncate(0);
		this.#sizeBytes = 0;
	}
	discard() {
		return onDisk(this.path, () => this.#discard());
	}
	receive({ start, totalBytes, validators }, watch) {
		return new AppendQueue({
			file: this.#file,
			position: start,
			checkPosition: watch.checkPosition,
			onWritten: async (position) => {
				this.#sizeBytes = position;
				watch.onWritten(position);
				if (position - this.#notes.flushedBytes >= FLUSHED_EVERY_BYTES && this.#notesFile.exists) await this.#flush();
			},
			prepare: async () => {
				if (start === 0 && (this.#sizeBytes > 0 || this.#notesFile.exists)) await this.#discard();
				const flushedBytes = start === 0 ? 0 : this.#notes.flushedBytes;
				this.#notes = {
					validators,
					totalBytes,
					flushedBytes,
					boot: await readBootId()
				};
				if ((totalBytes === void 0 || totalBytes > 1048576) && !this.#notesFile.exists) await this.#notesFile.write(this.#notes);
			}
		});
	}
	settle(queue) {
		return onDisk(this.path, () => queue.settle());
	}
	finish() {
		return onDisk(this.#destination, async () => {
			await this.#file.datasync();
			await rename(this.path, this.#destination);
			await this.#notesFile.remove();
			await syncFolder(dirname(this.#destination));
		});
	}
	remove() {
		return onDisk(this.path, async () => {
			await this.#notesFile.remove();
			await rm(this.path, { force: true });
		});
	}
	async close() {
		try {
			if (this.#notesFile.exists && this.#sizeBytes > this.#notes.flushedBytes) await this.#flush();
		} catch {} finally {
			await closeSettled(this.#file);
		}
	}
};
// src/fetch/retry.ts
const MAX_RETRY_AFTER_MS = 12e4;
const MAX_DELAY_MS = 3e4;
function readRetryAfter(value, nowMs = Date.now()) {
	const text = value?.trim() ?? "";
	const timeMs = /GMT$/.test(text) ? Date.parse(text) - nowMs : NaN;
	const ms = /^[0-9]{1,9}$/.test(text) ? Number(text) * 1e3 : timeMs;
	return Number.isNaN(ms) ? void 0 : Math.min(Math.max(ms, 0), MAX_RETRY_AFTER_MS);
}
function delayOf({ retryAfterMs }, failures, firstDelayMs) {
	const backOff = Math.min(firstDelayMs * 2 ** (failures - 1), MAX_DELAY_MS) * (1 + Math.random() / 2);
	return Math.max(backOff, retryAfterMs ?? 0);
}
var FailureCount = class {
	#options;
	#furthest;
	#inARow = 0;
	#inAll = 0;
	constructor(options) {
		this.#options = options;
		this.#furthest = options.progress();
	}
	add(fault) {
		const { retries, firstDelayMs, progress } = this.#options;
		const position = progress();
		this.#inARow = position > this.#furthest ? 1 : this.#inARow + 1;
		this.#furthest = Math.max(this.#furthest, position);
		this.#inAll += 1;
		if (fault.kind !== "transient" || this.#inARow > retries || this.#inAll >= 100) return void 0;
		return delayOf(fault, this.#inARow, firstDelayMs);
	}
};
async function tryAgain(work, options) {
	const { signal, onRetry } = options;
	const failures = new FailureCount(options);
	for (;;) try {
		return await work();
	} catch (error) {
		signal?.throwIfAborted();
		const delayMs = error instanceof DownloadFault ? failures.add(error) : void 0;
		if (delayMs === void 0) throw error;
		onRetry?.(error, delayMs);
		await setTimeout$1(delayMs, void 0, signal === void 0 ? {} : { signal }).catch(() => signal?.throwIfAborted());
	}
}
// src/fetch/read-answer.ts
function isTransientStatus(status) {
	return status === 408 || status === 425 || status === 429 || status >= 500 && status <= 599;
}
const GONE_STATUS = new Set([404, 410]);
const PROXY_AUTHENTICATION = 407;
const PAGE_TYPE = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i;
const final = (reason, hint = "check the address") => new DownloadFault(reason, {
	kind: "final",
	hint
});
const startOver = (reason) => new DownloadFault(reason, {
	kind: "transient",
	spoils: true
});
function reliableDate(lastModified, date) {
	return Date.parse(date ?? "") - Date.parse(lastModified ?? "") >= 1e3 ? lastModified : void 0;
}
function readValidators({ etag, "last-modified": lastModified, date }) {
	return {
		etag: etag !== void 0 && /^"[^"]*"$/.test(etag) ? etag : void 0,
		lastModified: reliableDate(lastModified, date)
	};
}
function readLength({ "content-length": length }) {
	return length !== void 0 && /^[0-9]{1,15}$/.test(length) ? Number(length) : void 0;
}
function readContentRange(text) {
	const [, start, last, total] = /^bytes ([0-9]{1,15})-([0-9]{1,15})\/([0-9]{1,15}|\*)$/.exec(text?.trim() ?? "") ?? [];
	if (start === void 0 || last === void 0) return void 0;
	return {
		start: Number(start),
		last: Number(last),
		total: total === "*" ? void 0 : Number(total)
	};
}
function readPart({ headers }, { offset, totalBytes, validators }) {
	const range = readContentRange(headers["content-range"]);
	const length = readLength(headers);
	const found = readValidators(headers);
	const size = range?.total ?? totalBytes;
	if (!(offset > 0 && range !== void 0 && range.start === offset && range.last >= range.start && (size === void 0 || range.last < size) && (length === void 0 || length === range.last - range.start + 1))) throw startOver(`sent another part than the one from byte ${offset} on that was asked for`);
	if (!((totalBytes === void 0 || size === totalBytes) && (found.etag === void 0 || validators.etag === void 0 || found.etag === validators.etag))) throw startOver("sent a part of another file than the one that was begun");
	return {
		start: offset,
		end: range.last + 1,
		totalBytes: size,
		validators
	};
}
function checkSize(totalBytes, { minBytes, maxBytes }) {
	if (totalBytes === void 0) return;
	if (totalBytes > maxBytes) throw final(`is ${totalBytes} bytes long; at most ${maxBytes} are accepted`);
	if (totalBytes < minBytes) throw final(`is ${totalBytes} bytes long; at least ${minBytes} were expected`);
}
function checkStatus({ statusCode, headers }) {
	if (statusCode === 200 || statusCode === 206) return;
	const reason = `the server answered ${statusCode}`;
	if (isTransientStatus(statusCode)) throw new DownloadFault(reason, {
		kind: "transient",
		retryAfterMs: readRetryAfter(headers["retry-after"])
	});
	throw new DownloadFault(reason, {
		kind: statusCode === PROXY_AUTHENTICATION ? "later" : "final",
		hint: "check the address",
		spoils: GONE_STATUS.has(statusCode)
	});
}
function checkBodyKind({ headers }, { refusedTypes }) {
	const encoding = headers["content-encoding"]?.trim().toLowerCase() ?? "";
	if (encoding !== "" && encoding !== "identity") throw final("sent an encoded body although none was asked for", "name a server that gives the file as it is");
	const type = headers["content-type"] ?? "";
	if (PAGE_TYPE.test(type)) throw final("sent an HTML page in place of the file", "a login, or a proxy in between? open the address yourself");
	if (refusedTypes?.test(type)) throw final(`sent ${refusedTypes.exec(type)?.[0]} in place of the file`);
}
function saysNothingIsMissing({ statusCode, headers }, expectation) {
	if (statusCode !== 416 || expectation.offset === 0) return false;
	const total = /^bytes \*\/([0-9]{1,15})$/.exec(headers["content-range"]?.trim() ?? "")?.[1];
	const { etag } = readValidators(headers);
	return (etag === void 0 || etag === expectation.validators.etag) && Number(total) === expectation.offset;
}
function readBodyHead(answer, expectation) {
	if (answer.statusCode === 416) throw startOver("the server has no byte where the rest should begin");
	checkStatus(answer);
	checkBodyKind(answer, expectation);
	if (answer.statusCode === 206) {
		const part = readPart(answer, expectation);
		checkSize(part.totalBytes, expectation);
		return part;
	}
	const totalBytes = readLength(answer.headers);
	checkSize(totalBytes, expectation);
	return {
		start: 0,
		end: totalBytes,
		totalBytes,
		validators: readValidators(answer.headers)
	};
}
// src/fetch/download.ts
const RETRIES = 4;
const FIRST_DELAY_MS = 1e3;
const USER_AGENT = "konvid-ingest";
function parseUrl(text) {
	const url = URL.canParse(text) ? new URL(text) : void 0;
	if (url?.protocol === "http:" || url?.protocol === "https:") return url;
	throw new DownloadFault(url === void 0 ? "is no address" : `${url.protocol} is neither http nor https`, {
		kind: "final",
		hint: "give an address that begins with https:// or http://"
	});
}
function resumeOffset({ part, request }) {
	const { etag, lastModified } = part.notes.validators;
	return etag !== void 0 || lastModified !== void 0 || request.expectSha256 !== void 0 ? part.sizeBytes : 0;
}
function rangeHeaders(offset, { notes }) {
	if (offset === 0) return {};
	const validator = notes.validators.etag ?? notes.validators.lastModified;
	return {
		range: `bytes=${offset}-`,
		...validator === void 0 ? {} : { "if-range": validator }
	};
}
function watchBody({ request, options }, { end, totalBytes }) {
	const { maxBytes = Number.POSITIVE_INFINITY } = request;
	return {
		onWritten: (receivedBytes) => options.onProgress?.({
			receivedBytes,
			totalBytes
		}),
		checkPosition: (position) => {
			if (position > maxBytes) throw new DownloadFault(`sent more than the ${maxBytes} bytes that are accepted`, {
				kind: "final",
				hint: "check the address",
				spoils: true
			});
			if (position > (end ?? position)) throw new DownloadFault("sent more bytes than it had announced", {
				kind: "transient",
				spoils: true
			});
		}
	};
}
async function askForRest(job) {
	const { request, url, client, options, part } = job;
	const { takeTurn = (work) => work() } = options;
	const offset = resumeOffset(job);
	const { notes } = part;
	const expectation = {
		offset,
		totalBytes: offset === 0 ? void 0 : notes.totalBytes,
		validators: notes.validators,
		minBytes: request.minBytes ?? 0,
		maxBytes: request.maxBytes ?? Number.POSITIVE_INFINITY,
		refusedTypes: request.refusedTypes
	};
	let queue;
	let head;
	try {
		await takeTurn(() => getFollowing(client, {
			url,
			headers: {
				"accept-encoding": "identity",
				"user-agent": USER_AGENT,
				...rangeHeaders(offset, part)
			},
			origin: request.origin,
			mayLoseTls: request.expectSha256 !== void 0,
			signal: options.signal,
			onAnswer: (answer) => {
				if (saysNothingIsMissing(answer, expectation)) return void 0;
				head = readBodyHead(answer, expectation);
				queue = part.receive(head, watchBody(job, head));
				return queue;
			}
		}));
	} finally {
		if (queue !== void 0) await part.settle(queue);
	}
	checkLength(part, head);
}
function checkLength({ sizeBytes }, head) {
	const end = head?.end;
	if (end !== void 0 && sizeBytes < end) throw new DownloadFault(`the body ended after ${sizeBytes} of ${end} bytes`, { kind: "transient" });
	const total = head?.totalBytes;
	if (total !== void 0 && sizeBytes < total) throw new DownloadFault(`the server gave ${sizeBytes} of ${total} bytes and said no more`, { kind: "transient" });
}
async function checkFile({ request, part }) {
	const { expectSha256, wantsSha256 = false, minBytes = 0 } = request;
	if (part.sizeBytes < minBytes) throw new DownloadFault(`sent ${part.sizeBytes} bytes; at least ${minBytes} were expected`, {
		kind: "final",
		hint: "check the address",
		spoils: true
	});
	if (expectSha256 === void 0 && !wantsSha256) return void 0;
	const sha256 = await hashFile(part.path);
	if (expectSha256 !== void 0 && sha256 !== expectSha256.toLowerCase()) throw new DownloadFault(`sent ${part.sizeBytes} bytes with SHA-256 ${sha256}; expected SHA-256 ${expectSha256.toLowerCase()}`, {
		kind: "final",
		hint: "nothing of it was kept or run; check address and digest",
		spoils: true
	});
	return sha256;
}
async function tryOnce(job) {
	const { part } = job;
	try {
		if (!part.isWhole) await askForRest(job);
		return await checkFile(job);
	} catch (error) {
		if (error instanceof DownloadFault && error.spoils) await part.discard();
		throw error;
	}
}
async function downloadInto(job) {
	const { part, options } = job;
	const resumedAt = resumeOffset(job);
	try {
		const sha256 = await tryAgain(() => tryOnce(job), {
			retries: options.retries ?? RETRIES,
			firstDelayMs: options.firstDelayMs ?? FIRST_DELAY_MS,
			signal: options.signal,
			progress: () => part.sizeBytes,
			onRetry: ({ message }) => options.onRetry?.(`${redactAddress(job.url.href)}: ${message}; trying again`)
		});
		await part.finish();
		return {
			...sha256 === void 0 ? {} : { sha256 },
			sizeBytes: part.sizeBytes,
			resumedAt
		};
	} catch (error) {
		if (part.sizeBytes === 0) await part.remove();
		throw error;
	} finally {
		await part.close();
	}
}
function explain(fault, url, retries) {
	const tries = fault.kind === "transient" ? ` (tried ${retries + 1} times without progress)` : "";
	const message = `${redactAddress(url)}: ${fault.message}${tries}`;
	return new UserError(fault.code, {
		message,
		...fault.hint === void 0 ? {} : { hint: fault.hint },
		cause: fault
	}, 3);
}
function checkInsecureHosts({ insecureHosts = [] }, { expectSha256, url }) {
	if (insecureHosts.length === 0 || expectSha256 !== void 0) return;
	throw new UserError("INSECURE_HOST", {
		message: `${redactAddress(url)}: ${insecureHosts.join(", ")} may stay unverified only where the file's SHA-256 is given`,
		hint: "take the digest from a source that you trust, and give it with the host"
	});
}
async function downloadFile(request, options = {}) {
	checkInsecureHosts(options, request);
	const client = options.client ?? openDownloadClient(options);
	try {
		return await downloadInto({
			request,
			url: parseUrl(request.url),
			client,
			options,
			part: await PartFile.open(request.destination, request.url)
		});
	} catch (error) {
		options.signal?.throwIfAborted();
		if (error instanceof DownloadFault) throw explain(error, request.url, options.retries ?? RETRIES);
		throw error;
	} finally {
		if (options.client === void 0) await client.close();
	}
}
// src/fetch/get-archive.ts
async function sizeOf(path) {
	return (await stat(path).catch(() => void 0))?.size ?? 0;
}
async function requireRoom({ zip, minBytes }, root) {
	const arrived = await sizeOf(`${zip}.part`);
	await requireFreeBytes(root, Math.max(0, minBytes - arrived) + minBytes, `downloading and unpacking ${zip}`);
}
function explainCertificate(error, { label, url }) {
	if (!(error instanceof UserError) || error.code !== "TLS_CERTIFICATE") return error;
	const way = `--expect-sha256 ${label}=HEX --insecure-host ${new URL(url).hostname}`;
	const hint = `${error.hint ?? ""}; if you have the archive's SHA-256 from a source that you trust: ${way}`;
	return new UserError(error.code, {
		message: error.message,
		hint,
		cause: error
	}, error.exitCode);
}
function compareDigest(sha256, what, { wanted, recorded }) {
	const { label, expectSha256 } = wanted;
	if (expectSha256 !== void 0 && expectSha256 !== sha256) throw new UserError("ARCHIVE_DIGEST", {
		message: `${what}: has SHA-256 ${sha256}; expected ${expectSha256}`,
		hint: `correct --expect-sha256 ${label}, or move it away`
	});
	if (expectSha256 !== void 0 || recorded === void 0 || recorded === sha256) return;
	throw new UserError("ARCHIVE_CHANGED", {
		message: `${what}: has SHA-256 ${sha256}; the archive that was fetched before had ${recorded}`,
		hint: `find out what has changed; if it is meant, accept it with --expect-sha256 ${label}=${sha256}; nothing of it was unpacked`
	}, 3);
}
async function download({ wanted, recorded, options }, root) {
	const { label, url, zip, expectSha256, minBytes, maxBytes } = wanted;
	const { stallTimeoutS, signal, insecureHosts = [], onNotice, onProgress } = options;
	await requireRoom(wanted, root);
	onNotice?.({
		level: "info",
		code: "ARCHIVE_DOWNLOADING",
		message: `downloading ${url}`
	});
	try {
		const { sha256 = "", sizeBytes } = await downloadFile({
			url,
			destination: zip,
			expectSha256,
			wantsSha256: true,
			minBytes: (expectSha256 ?? recorded) === void 0 ? minBytes : void 0,
			maxBytes,
			origin: "user"
		}, {
			stallTimeoutS,
			signal,
			insecureHosts: expectSha256 === void 0 ? [] : insecureHosts,
			onRetry: (message) => onNotice?.({
				level: "warning",
				code: "ARCHIVE_RETRIED",
				message
			}),
			onProgress: ({ receivedBytes, totalBytes }) => onProgress?.({
				label,
				step: "download",
				bytesDone: receivedBytes,
				bytesTotal: totalBytes
			})
		});
		return {
			sha256,
			sizeBytes,
			isOurs: true
		};
	} catch (error) {
		throw explainCertificate(error, wanted);
	}
}
async function takeStanding({ wanted, recorded }) {
	const { zip, minBytes, expectSha256 } = wanted;
	if (await lstat(zip).catch(() => void 0) === void 0) return void 0;
	const sizeBytes = await sizeOf(zip);
	if (sizeBytes < minBytes && (expectSha256 ?? recorded) === void 0) throw new UserError("ARCHIVE_DIGEST", {
		message: `${zip}: has ${sizeBytes} bytes; the archive has at least ${minBytes}`,
		hint: "it is not whole: remove it, and it is downloaded"
	});
	return {
		sha256: await hashFile(zip),
		sizeBytes,
		isOurs: false
	};
}
async function getArchive(request, root) {
	const archive = await takeStanding(request) ?? await download(request, root);
	compareDigest(archive.sha256, request.wanted.zip, request);
	return archive;
}
async function removeArchive({ zip }) {
	await rm(zip, { force: true });
}
// src/fetch/fetch-corpus.ts
function digestInManifest(manifest, { label }) {
	return manifest?.archives.find((archive) => archive.label === label)?.sha256;
}
async function findComplete(wanted) {
	const folder = await inspectFolder(wanted.into);
	if (folder.kind !== "complete") return void 0;
	compareDigest(folder.archive.sha256, wanted.into, {
		wanted,
		recorded: void 0
	});
	return {
		wanted,
		folder
	};
}
async function findAllComplete({ archives }) {
	const parts = (await Promise.all(archives.map(findComplete))).filter((part) => part !== void 0);
	return parts.length === archives.length ? parts : void 0;
}
function tellsOf(manifest, { root }, parts) {
	const isTold = ({ wanted, folder }) => digestInManifest(manifest, wanted) === folder.archive.sha256;
	return manifest.root === root && parts.every(isTold);
}
function announceIncomplete(state, { into }, { onNotice }) {
	if (state.kind !== "incomplete") return;
	onNotice?.({
		level: "warning",
		code: "FOLDER_INCOMPLETE",
		message: `${into} ${state.reason}: it is finished`
	});
}
function isBadArchive(error) {
	return error instanceof UserError && (error.code === "ARCHIVE_REFUSED" || error.code === "ARCHIVE_DAMAGED");
}
async function fetchPart(job, wanted, signal) {
	const complete = await findComplete(wanted);
	if (complete !== void 0) return complete;
	const { label, zip, into, maxUnpackedBytes } = wanted;
	const state = await inspectFolder(into);
	const options = {
		...job.options,
		signal
	};
	announceIncomplete(state, wanted, options);
	const { isOurs, ...archive } = await getArchive({
		wanted,
		recorded: (state.kind === "incomplete" ? state.archive?.sha256 : void 0) ?? digestInManifest(job.earlier, wanted),
		options
	}, job.place.root);
	options.onNotice?.({
		level: "info",
		code: "ARCHIVE_UNPACKING",
		message: `unpacking ${zip}, SHA-256 ${archive.sha256}`
	});
	try {
		await extractArchive({
			zip,
			archive,
			into,
			limits: {
				...ARCHIVE_LIMITS,
				maxTotalBytes: maxUnpackedBytes
			},
			signal,
			onProgress: ({ bytesDone, bytesTotal }) => options.onProgress?.({
				label,
				step: "unpack",
				bytesDone,
				bytesTotal
			})
		});
	} catch (error) {
		if (isOurs && isBadArchive(error)) await removeArchive(wanted);
		throw error;
	}
	const part = await findComplete(wanted);
	if (part !== void 0) return part;
	throw new UserError("EXTRACT_FAILED", {
		message: `${into}: was unpacked, and can't be found whole a moment later`,
		hint: "check the disk, and that nobody else writes there, then run the same command again: what is unpacked is kept"
	}, 3);
}
async function finish({ download, place, options }, parts) {
	if (options.keepZips !== true) for (const { wanted } of parts) await removeArchive(wanted);
	const manifest = await composeFetchManifest(download, {
		place,
		parts,
		options
	});
	await writeFetchManifest(place.manifestPath, manifest);
	return {
		root: place.root,
		manifestPath: place.manifestPath,
		manifest,
		wasComplete: false
	};
}
function lockedPath({ root }) {
	return `${root}/${FETCH_MANIFEST}`;
}
async function lockRoot(place, { breakLock = false }) {
	await makeRoot(place.root);
	return lockOutput(lockedPath(place), { breakLock });
}
async function fetchLocked(job) {
	const { place, options } = job;
	const lock = await lockRoot(place, options);
	const signal = AbortSignal.any([lock.lost, ...options.signal === void 0 ? [] : [options.signal]]);
	try {
		const parts = [];
		for (const wanted of place.archives) {
			signal.throwIfAborted();
			parts.push(await fetchPart(job, wanted, signal));
		}
		return await finish(job, parts);
	} finally {
		await lock.release();
	}
}
async function plan(options) {
	const download = findCorpusDownload(options.corpus ?? DEFAULT_CORPUS);
	const place = planFetch(download, options, process.env);
	return {
		download,
		place,
		options,
		earlier: await readEarlierFetch(place.manifestPath, download)
	};
}
async function findStanding({ place, earlier }) {
	const parts = await findAllComplete(place);
	if (parts === void 0 || earlier === void 0 || !tellsOf(earlier, place, parts)) return void 0;
	return {
		root: place.root,
		manifestPath: place.manifestPath,
		manifest: earlier,
		wasComplete: true
	};
}
async function findFetched(options = {}) {
	return findStanding(await plan(options));
}
async function fetchCorpus(options = {}) {
	const job = await plan(options);
	const standing = await findStanding(job);
	if (standing === void 0) return fetchLocked(job);
	await tidyLock(lockedPath(job.place));
	return standing;
}
// src/fetch/ffprobe-download.ts
function chooseOwn(url, sha256) {
	const digest = sha256?.toLowerCase() ?? "";
	if (!/^[0-9a-f]{64}$/.test(digest)) throw new UserError("FFPROBE_DIGEST_MISSING", {
		message: "ffprobe-url needs ffprobe-sha256, 64 hexadecimal digits: nothing unverified is ever run",
		hint: "take the digest from the publisher, not from the file"
	});
	if (!/^https?:\/\//.test(url)) throw new UserError("FFPROBE_URL", { message: "ffprobe-url must begin with https:// (or http://)" });
	return {
		version: `0.0.0-sha256.${digest.slice(0, 16)}`,
		asset: {
			url,
			sha256: digest,
			sizeBytes: void 0
		}
	};
}
function chooseFfprobe({ version, url, sha256 }, platform = `${process.platform}-${process.arch}`) {
	if (url !== void 0) return chooseOwn(url, sha256);
	const release = Object.hasOwn(FFPROBE_RELEASES, version) ? FFPROBE_RELEASES[version] : void 0;
	if (release === void 0) throw new UserError("FFPROBE_VERSION_UNKNOWN", {
		message: `ffprobe ${JSON.stringify(version)} is not a release that can be verified`,
		hint: `there are: ${Object.keys(FFPROBE_RELEASES).join(", ")}; or give ffprobe-url with ffprobe-sha256`
	});
	const asset = release[platform];
	if (asset !== void 0) return {
		version,
		asset
	};
	throw new UserError("FFPROBE_PLATFORM", {
		message: `ffprobe ${version} has no verified build for ${platform}`,
		hint: "install FFmpeg and name its ffprobe (ffprobe-bin, --ffprobe-bin)"
	});
}
async function hasDigest(path, sha256) {
	try {
		return await hashFile(path) === sha256;
	} catch {
		return false;
	}
}
const MAX_FFPROBE_BYTES = 536870912;
async function downloadFfprobe(asset, path, options = {}) {
	await mkdir(dirname(path), { recursive: true });
	const own = `${path}.${process.pid}`;
	const { url, sha256, sizeBytes } = asset;
	try {
		await downloadFile({
			url,
			destination: own,
			expectSha256: sha256,
			minBytes: sizeBytes,
			maxBytes: sizeBytes ?? MAX_FFPROBE_BYTES,
			origin: "user"
		}, options);
		await chmod(own, 493);
		await rename(own, path);
	} catch (error) {
		await Promise.all([rm(own, { force: true }), removePart(own)]);
		throw error;
	}
}
export { writeFetchManifest as C, readEarlierFetch as S, require_yauzl as T, isPrivateAddress as _, findFetched as a, FETCH_MANIFEST as b, PART_ENDING as c, DownloadFault as d, openHttpClient as f, SPECIAL_IPV6 as g, SPECIAL_IPV4 as h, fetchCorpus as i, removePart as l, PRIVATE_ADDRESS as m, downloadFfprobe as n, downloadFile as o, AddressRefused as p, hasDigest as r, NOTES_ENDING as s, chooseFfprobe as t, openDownloadClient as u, literalAddress as v, extractArchive as w, composeFetchManifest as x, watchLookup as y };
