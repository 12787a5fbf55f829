import { i as __toESM } from "./rolldown-runtime.mjs";
import { L as UserError, R as messageOf } from "./base.mjs";
import { r as zipSync } from "./esm2.mjs";
import { T as require_yauzl } from "./fetch.mjs";
import { isUtf8 } from "node:buffer";
import { crc32 } from "node:zlib";
// src/labels/workbook/unpack-workbook.ts
var import_yauzl = __toESM(require_yauzl(), 1);
const WORKBOOK_LIMITS = {
	maxParts: 1e3,
	maxPartBytes: 33554432,
	maxTotalBytes: 67108864,
	maxRows: 1e4,
	maxColumns: 256
};
const PART = /(?:\.xml|\.rels)$/;
const LEFT_OUT = /(?:^|\/)(?:externalLinks|drawings|media|charts|comments\d*\.xml|docProps|customXml)(?:\/|$)/i;
const DOCUMENT_TYPE = /<!(?:DOCTYPE|ENTITY)/i;
const COMPOUND_FILE = Buffer.from("d0cf11e0a1b11ae1", "hex");
const SHEET = /<(?:[\w.-]+:)?sheetData[\s/>]/;
const REFERENCE = /[\s:]r\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const PLACE = /^([A-Z]{0,3})([0-9]{1,7})$/;
function refuse(name, what, cause) {
	return new UserError("LABELS_UNREADABLE", {
		message: `${name}: ${what}`,
		hint: "fetch the workbook again, or export its sheet to CSV",
		cause
	});
}
function refuseSize(name, what) {
	return new UserError("LABELS_TOO_LARGE", {
		message: `${name}: ${what}; no label file is so large`,
		hint: "check that this is the file that came with the corpus"
	});
}
async function openZip(name, bytes) {
	if (bytes.subarray(0, COMPOUND_FILE.length).equals(COMPOUND_FILE)) throw new UserError("LABELS_UNREADABLE", {
		message: `${name}: is encrypted, or a workbook of the kind before .xlsx`,
		hint: "save it as .xlsx without a password, or export its sheet to CSV"
	});
	return import_yauzl.fromBufferPromise(bytes, {
		lazyEntries: true,
		validateEntrySizes: true
	});
}
function columnOf(letters) {
	return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
function checkPlaces(name, part, text) {
	const { maxRows, maxColumns } = WORKBOOK_LIMITS;
	for (const [, double, single] of text.matchAll(REFERENCE)) {
		const reference = double ?? single ?? "";
		const [, letters, row] = PLACE.exec(reference) ?? [];
		if (letters === void 0) throw refuse(name, `${part}: ${JSON.stringify(reference)} is no place of a cell`);
		if (Number(row) > maxRows || columnOf(letters) > maxColumns) throw refuseSize(name, `${part}: has a cell at ${reference}, beyond ${maxRows} rows or ${maxColumns} columns`);
	}
}
function checkPart(name, part, bytes) {
	if (!isUtf8(bytes) || bytes.includes(0)) throw refuse(name, `${part}: is not text in UTF-8`);
	const text = bytes.toString("utf8");
	if (DOCUMENT_TYPE.test(text)) throw refuse(name, `${part}: declares a document type or entities`);
	if (SHEET.test(text)) checkPlaces(name, part, text);
}
async function readPart(zip, entry) {
	const chunks = [];
	for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
	const bytes = Buffer.concat(chunks);
	if (crc32(bytes) !== entry.crc32) throw new Error(`${entry.fileName} has bytes that its checksum denies`);
	return bytes;
}
async function readParts(zip, name) {
	const { maxParts, maxPartBytes, maxTotalBytes } = WORKBOOK_LIMITS;
	if (zip.entryCount > maxParts) throw refuseSize(name, `holds ${zip.entryCount} parts`);
	const parts = new Map();
	let total = 0;
	for await (const entry of zip.eachEntry()) {
		const part = entry.fileName;
		if (!PART.test(part) || LEFT_OUT.test(part)) continue;
		if (entry.isEncrypted()) throw refuse(name, `${part}: is encrypted`);
		if (parts.has(part)) throw refuse(name, `${part}: stands in it more than once`);
		total += entry.uncompressedSize;
		if (entry.uncompressedSize > maxPartBytes || total > maxTotalBytes) throw refuseSize(name, `${part}: unpacks to ${entry.uncompressedSize} bytes, all parts so far to ${total}`);
		const bytes = await readPart(zip, entry);
		checkPart(name, part, bytes);
		parts.set(part, bytes);
	}
	return parts;
}
async function repackWorkbook(name, bytes) {
	try {
		const parts = await readParts(await openZip(name, bytes), name);
		const packed = zipSync(Object.fromEntries(parts), { level: 0 });
		return packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.byteLength);
	} catch (error) {
		if (error instanceof UserError) throw error;
		throw refuse(name, `is no whole workbook (${messageOf(error)})`, error);
	}
}
// src/labels/workbook/read-workbook.ts
function toText(cell) {
	if (cell === null) return "";
	if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
	if (cell instanceof Date) return Number.isNaN(cell.valueOf()) ? "a date" : cell.toISOString();
	return String(cell);
}
async function readSheet(bytes, { name, sheet }) {
	const packed = await repackWorkbook(name, bytes);
	const library = await import("./universal.mjs");
	let rows;
	try {
		rows = await library.readSheet(packed, sheet, { parseNumber: (text) => text });
	} catch (cause) {
		if (cause instanceof library.SheetNotFoundError) return void 0;
		throw new UserError("LABELS_UNREADABLE", {
			message: `${name}: its sheet ${sheet} can't be read (${messageOf(cause)})`,
			hint: "export the sheet to CSV, or fetch the workbook again",
			cause
		});
	}
	return rows.map((cells, index) => ({
		cells: cells.map(toText),
		line: index + 1
	})).filter(({ cells }) => cells.some((cell) => cell !== ""));
}
export { readSheet };
