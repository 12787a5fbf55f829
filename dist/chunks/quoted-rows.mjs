import { n as transform, r as CsvError, t as parse$1 } from "./lib.mjs";
import { L as UserError } from "./base.mjs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
// node_modules/csv-parse/lib/sync.js
const parse = function(data, opts = {}) {
	if (typeof data === "string") data = Buffer.from(data);
	const records = opts && opts.objname ? Object.create(null) : [];
	const parser = transform(opts);
	const push = (record) => {
		if (parser.options.objname === void 0) records.push(record);
		else records[record[0]] = record[1];
	};
	const close = () => {};
	const error = parser.parse(data, true, push, close);
	if (error !== void 0) throw error;
	return records;
};
// src/labels/quoted-rows.ts
function csvOptions(delimiter) {
	return {
		delimiter,
		relax_quotes: true,
		relax_column_count: true,
		skip_empty_lines: true,
		trim: true
	};
}
function splitQuotedLine(line, delimiter) {
	try {
		const [fields] = parse(line, {
			...csvOptions(delimiter),
			to: 1
		});
		return fields ?? [];
	} catch {
		return [];
	}
}
function explainCsvError(error, name) {
	if (!(error instanceof CsvError)) return error;
	const line = "lines" in error ? ` line ${String(error["lines"])}:` : "";
	return new UserError("LABELS_UNREADABLE", {
		message: `${name}:${line} ${error.message}`,
		hint: error.code === "CSV_QUOTE_NOT_CLOSED" ? "a quotation mark that opens a field is never closed" : "repair the file",
		cause: error
	});
}
var LineCounter = class {
	#countedTwice = 0;
	#lastLine = 0;
	firstLineOf(record, { lines }) {
		const isOneLine = lines === this.#lastLine + 1;
		this.#lastLine = lines;
		if (isOneLine) return lines - this.#countedTwice;
		const count = (pattern) => record.reduce((sum, cell) => sum + (cell.match(pattern)?.length ?? 0), 0);
		const line = lines - count(/[\r\n]/g) - this.#countedTwice;
		this.#countedTwice += count(/\r\n/g);
		return line;
	}
};
async function takeQuotedRows(texts, { name, delimiter }, take) {
	const lines = new LineCounter();
	const onRecord = (record, info) => void take(record, lines.firstLineOf(record, info));
	const records = parse$1({
		...csvOptions(delimiter),
		on_record: onRecord
	});
	try {
		await pipeline(Readable.from(texts, { highWaterMark: 1 }), records.resume());
	} catch (error) {
		throw explainCsvError(error, name);
	}
}
export { splitQuotedLine, takeQuotedRows };
