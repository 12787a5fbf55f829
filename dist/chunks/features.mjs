import { C as parse } from "./contract.mjs";
import { M as UserError } from "./base.mjs";
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
// src/trainer/features.ts
const KEYS = ["src_sha256", "src"];
async function readRecords(path) {
	switch (extname(path).toLowerCase()) {
		case ".parquet": {
			const { asyncBufferFromFile, parquetReadObjects } = await import("./node2.mjs");
			return parquetReadObjects({ file: await asyncBufferFromFile(path) });
		}
		case ".jsonl": return (await readFile(path, "utf8")).split("\n").filter((line) => line.trim() !== "").map((line) => JSON.parse(line));
		default: return parse(await readFile(path), {
			columns: true,
			bom: true,
			skip_empty_lines: true,
			trim: true
		});
	}
}
function toValue(value) {
	if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") return value;
	if (value === null || value === void 0 || value === "") return null;
	const number = Number(value);
	return typeof value === "string" && !Number.isNaN(number) ? number : String(value);
}
var Features = class Features {
	columns = [];
	#tables = [];
	static async read(paths, taken) {
		const features = new Features();
		for (const path of paths) features.#add(path, await readTable(path), taken);
		return features;
	}
	#add(path, records, taken) {
		const names = Object.keys(records[0] ?? {});
		const key = KEYS.find((each) => names.includes(each));
		if (key === void 0) refuse(path, "has neither a column src_sha256 nor src", "name the clips by one of them");
		for (const name of names.filter((each) => !KEYS.some((known) => known === each))) {
			if (taken.includes(name) || this.columns.includes(name)) refuse(path, `has a column ${name}, which is there already`, "rename it or leave it out");
			this.columns.push(name);
		}
		const byKey = new Map(records.map((record) => [String(record[key]), record]));
		if (byKey.size < records.length) refuse(path, `names ${records.length - byKey.size} clips more than once by ${key}`, "keep one line of each clip");
		this.#tables.push({
			key,
			byKey
		});
	}
	of(clip) {
		const found = this.#tables.map(({ key, byKey }) => byKey.get(clip[key]) ?? {});
		const all = Object.assign({}, ...found);
		return Object.fromEntries(this.columns.map((name) => [name, toValue(all[name])]));
	}
};
function refuse(path, what, hint) {
	throw new UserError("FEATURES_UNREADABLE", {
		message: `${path}: ${what}`,
		hint
	});
}
async function readTable(path) {
	try {
		return await readRecords(path);
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		return refuse(path, `can't be read as a table (${error.message})`, "give a CSV, Parquet or JSONL file of features");
	}
}
export { Features as t };
