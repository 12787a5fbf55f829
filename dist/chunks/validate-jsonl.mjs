import { _ as UNIFIED_ROW_SCHEMA_ID, b as readBareLines, h as ROW_SCHEMA_ID, l as DigestTable, o as estimateRows, s as judgeRows, x as readLines } from "./unified.mjs";
import { a as explainFailedRead, i as sumSizes, n as beginsWithUnifiedRow, o as openJsonl, r as ReadMeter } from "./contract.mjs";
import { L as UserError, N as closeSettled } from "./base.mjs";
import "./defaults.mjs";
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
		const { checker, whole } = await checkRows(file, isUnified ? (await import("./unified-rows.mjs")).judgeUnifiedRows : judgeRows, checking);
		checker.checkRowCount();
		checker.addAll(compare(whole, checker.rows));
		if (options.corpusDir !== void 0) {
			const { corpusDir, clipsSubdir, linkTargets = [], signal } = options;
			const { checkClips } = await import("./clip-check.mjs");
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
	const manifest = options.manifest === void 0 ? void 0 : await (await import("./read-manifest.mjs")).readManifest(options.manifest);
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
export { validateJsonl as n, findViolations as t };
