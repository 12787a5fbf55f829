import { i as __toESM } from "./rolldown-runtime-B9arvJ3w.mjs";
import { g as pMap, h as nameFault } from "./planned-BbaMZP_b.mjs";
import { g as readWholeFile, i as nextPath, o as syncFolder, s as writeDurably } from "./output-CPkopTjv.mjs";
import { F as messageOf, I as systemErrorCode, N as describeValue, P as UserError, S as closeSettled } from "./base-BCPtbKOG.mjs";
import { t as require_yauzl } from "./yauzl-CFwf6-WP.mjs";
import { g as readFully } from "./validate-CmRo0hyH.mjs";
const lstat = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").lstat(...args);
const mkdir = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").mkdir(...args);
const open = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").open(...args);
const readdir = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").readdir(...args);
const rename = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").rename(...args);
const rm = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").rm(...args);
const statfs = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").statfs(...args);
const unlink = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").unlink(...args);
const { constants: constants$1 } = globalThis.process.getBuiltinModule("node:fs");
const { dirname, join } = globalThis.process.getBuiltinModule("node:path");
const { Readable } = globalThis.process.getBuiltinModule("node:stream");
const { pipeline } = globalThis.process.getBuiltinModule("node:stream/promises");
const crc32 = (...args) => globalThis.process.getBuiltinModule("node:zlib").crc32(...args);
const createInflateRaw = (...args) => globalThis.process.getBuiltinModule("node:zlib").createInflateRaw(...args);
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
const OPEN_FLAGS = constants$1.O_RDONLY | (constants$1.O_NONBLOCK ?? 0);
const LIBRARY_OPTIONS = {
	autoClose: false,
	decodeStrings: false,
	lazyEntries: true
};
async function openArchive(path) {
	const file = await open(path, OPEN_FLAGS);
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
async function findStanding(job, folder) {
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
	const inTarget = isThere ? await findStanding(job, into) : void 0;
	if (inTarget?.size === job.files.length) {
		await flushAll(job, into);
		await writeMarker(into, makeMarker(job, "complete", true));
		return {
			...result,
			unpacked: 0
		};
	}
	const workplace = await (isThere ? adopt : openWorkplace)(job);
	const standing = inTarget ?? await findStanding(job, workplace.folder);
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
export { inspectFolder as i, ARCHIVE_LIMITS as n, requireFreeBytes as r, extractArchive as t };
