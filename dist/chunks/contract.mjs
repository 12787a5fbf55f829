import { L as UserError, M as readWholeFile, N as closeSettled, _ as readFully, g as redactCredentials, u as openRegular, z as systemErrorCode } from "./base.mjs";
import { c as readRows, n as readUnifiedRows, y as MAX_LINE_BYTES } from "./unified.mjs";
import { stat } from "node:fs/promises";
import { stat as stat$1 } from "node:fs";
import { promisify } from "node:util";
// src/contract/provenance.ts
function redactArgument(value) {
	if (typeof value === "string") return redactCredentials(value);
	return Array.isArray(value) ? value.map(redactCredentials) : value;
}
async function describePath(path, sha256) {
	try {
		if ((await stat(path)).isDirectory()) return {
			path,
			exists: true,
			kind: "directory"
		};
		return {
			path,
			exists: true,
			kind: "file",
			...sha256 === void 0 ? {} : { sha256 }
		};
	} catch {
		return {
			path,
			exists: false,
			kind: "missing"
		};
	}
}
function recordProvenance(run) {
	return {
		schema: "ai-run-provenance-v1",
		entrypoint: run.entrypoint,
		argv: run.argv.map(redactCredentials),
		args: Object.fromEntries(Object.entries(run.args).map(([name, value]) => [name, redactArgument(value)])),
		inputs: run.inputs,
		outputs: run.outputs
	};
}
// src/contract/read-manifest.ts
const MAX_MANIFEST_BYTES = 16777216;
function refuseUnreadable(path, why, cause) {
	throw new UserError("MANIFEST_UNREADABLE", {
		message: `${path}: the manifest can't be read (${why})`,
		hint: "a run writes its manifest last: a JSONL without one is not finished",
		cause
	});
}
async function parseManifest(path) {
	const { text, fault, ...rest } = await readWholeFile(path, MAX_MANIFEST_BYTES);
	if (text === void 0) return refuseUnreadable(path, fault, "cause" in rest ? rest.cause : void 0);
	try {
		return {
			value: JSON.parse(text),
			text
		};
	} catch (cause) {
		return refuseUnreadable(path, "it is not JSON", cause);
	}
}
async function readIngestManifest(path) {
	const { value, text } = await parseManifest(path);
	const { explainIngestManifest } = await import("./explain-documents.mjs");
	if (explainIngestManifest(value)) return {
		manifest: value,
		text
	};
	throw refuseInvalid(path, explainIngestManifest.errors);
}
function refuseInvalid(path, errors) {
	const [error] = errors ?? [];
	return new UserError("MANIFEST_INVALID", {
		message: `${path}: is not the manifest of a JSONL: ${error?.instancePath || "the document"} ${error?.message ?? ""}`,
		hint: "`konvid-ingest schema ingest-manifest` prints what one looks like"
	});
}
const UNIFIED_VERSION = "konvid-ingest-unified-manifest-v1";
function isUnifiedManifest(value) {
	return typeof value === "object" && value !== null && "schema" in value && value.schema === UNIFIED_VERSION;
}
async function readManifest(path) {
	const { value } = await parseManifest(path);
	const { explainIngestManifest, explainUnifiedManifest } = await import("./explain-documents.mjs");
	const explain = isUnifiedManifest(value) ? explainUnifiedManifest : explainIngestManifest;
	if (explain(value)) return value;
	throw refuseInvalid(path, explain.errors);
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
// src/contract/read-progress.ts
const statOf = promisify(stat$1);
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
// src/contract/unified-file.ts
const OWN_KEY = "\"mos_native_scale\"";
async function beginsWithUnifiedRow(file) {
	const [line = ""] = (await readFully(file, Buffer.alloc(MAX_LINE_BYTES), 0)).toString("latin1").split("\n", 1);
	return line.includes(OWN_KEY);
}
// src/contract/read-every-row.ts
async function readEveryRow(path, visit, reading) {
	const file = await openJsonl(path);
	let [faults, first] = [0, ""];
	try {
		const isUnified = await beginsWithUnifiedRow(file);
		const digest = await (isUnified ? readUnifiedRows : readRows)(file, {
			visitRow: ({ row }) => visit(row, { isUnified }),
			visitFault({ number }, [violation]) {
				faults += 1;
				if (faults === 1) first = `line ${number}: ${violation?.code} ${violation?.pointer ?? ""}`.trim();
			}
		}, reading);
		if (faults === 0) return {
			...digest,
			isUnified
		};
	} catch (error) {
		throw explainFailedRead(error, path);
	} finally {
		await closeSettled(file);
	}
	throw new UserError("JSONL_INVALID", {
		message: `${path}: ${faults} lines are no rows, the first at ${first}`,
		hint: "run `konvid-ingest validate` on it, and write the file again"
	});
}
export { explainFailedRead as a, parseManifest as c, refuseInvalid as d, describePath as f, sumSizes as i, readIngestManifest as l, beginsWithUnifiedRow as n, openJsonl as o, recordProvenance as p, ReadMeter as r, MAX_MANIFEST_BYTES as s, readEveryRow as t, readManifest as u };
