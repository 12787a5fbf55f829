import { I as ROW_SCHEMA_ID, M as validateUnifiedRow, R as UNIFIED_ROW_SCHEMA_ID, c as readRows, f as withJsonl, j as validateRow, n as ReadMeter, o as readManifest, r as sumSizes, u as beginsWithUnifiedRow, y as cataloguePath } from "./contract.mjs";
import { E as findCorpus } from "./labels.mjs";
import { E as hasBytes, M as UserError } from "./base.mjs";
import { V as DEFAULT_MAX_VIOLATIONS } from "./ingest.mjs";
import { c as pMap } from "./fetch.mjs";
import { C as resolveEntry, b as drawBoundary, c as isFault, n as findClips, o as readInThreads, r as requireClips, v as CorpusFolders } from "./clips.mjs";
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
// src/validate/clip-check.ts
async function checkEntry(claim, entry, { boundary, reader }) {
	const { line, src } = claim;
	const path = await resolveEntry(entry, boundary);
	const reading = typeof path === "string" ? await reader.read(path) : path;
	if (isFault(reading)) {
		const expected = `a clip ${src} that can be read`;
		return {
			line,
			field: "src",
			pointer: "/src",
			code: reading.code,
			expected,
			found: reading.reason
		};
	}
	if (reading.sha256 === claim.src_sha256) return void 0;
	return {
		line,
		field: "src_sha256",
		pointer: "/src_sha256",
		code: "CLIP_DIFFERS",
		expected: `${claim.src_size_bytes} bytes with SHA-256 ${claim.src_sha256}`,
		found: `${reading.sizeBytes} bytes with SHA-256 ${reading.sha256}`
	};
}
async function checkClip(claim, context) {
	const { line, src } = claim;
	const { clips } = context;
	let first;
	for (const entry of clips.named(src)) {
		const violation = await checkEntry(claim, entry, context);
		if (violation === void 0) return [];
		first ??= violation;
	}
	if (first !== void 0) return [first];
	const found = `none in ${clips.folders.map(({ path }) => path).join(", ")}`;
	return [{
		line,
		field: "src",
		pointer: "/src",
		code: "CLIP_MISSING",
		expected: `a clip ${src}`,
		found
	}];
}
async function checkClips(claims, { corpusDir, clipsSubdir: subdir, linkTargets, meter: { onBytes, signal } }) {
	const [first] = claims;
	if (first === void 0) return [];
	const boundary = await drawBoundary(corpusDir, linkTargets);
	const corpus = findCorpus(first.corpus);
	const clips = await findClips(new CorpusFolders(boundary), corpus, { subdir });
	requireClips(clips, corpus, {
		root: boundary.root,
		subdir
	});
	const threads = availableParallelism();
	const reader = readInThreads({
		threads,
		signal
	});
	try {
		const context = {
			clips,
			boundary,
			reader
		};
		const check = async (claim) => {
			const violations = await checkClip(claim, context);
			onBytes(claim.src_size_bytes);
			return violations;
		};
		return (await pMap(claims, check, {
			concurrency: threads + 1,
			...signal === void 0 ? {} : { signal }
		})).flat();
	} finally {
		await reader.close();
	}
}
// src/validate/file-checker.ts
const PREFIX_DIGITS = 13;
const WHOLE_FILE = {
	line: null,
	field: null,
	pointer: ""
};
var FileChecker = class {
	claims = [];
	violations = [];
	violationCount = 0;
	warnings = [];
	warningCount = 0;
	rows = 0;
	#expected;
	#prefixes = [];
	#firstLines = new Map();
	#sources = new Map();
	constructor(expected) {
		this.#expected = expected;
	}
	add(violation) {
		this.violationCount += 1;
		if (this.violations.length < this.#expected.maxViolations) this.violations.push(violation);
	}
	#checkSource(line, corpus, src) {
		const sources = this.#sources.get(corpus) ?? new Map();
		this.#sources.set(corpus, sources);
		const firstLine = sources.get(src);
		if (firstLine === void 0) {
			sources.set(src, line);
			return;
		}
		const warning = {
			line,
			code: "SRC_REPEATED",
			field: "src",
			pointer: "/src",
			expected: "each name once in a corpus; was the clip replaced?",
			found: `the name of line ${firstLine}`
		};
		this.warn(warning);
	}
	warn(warning) {
		if (this.#expected.isStrict) {
			this.add(warning);
			return;
		}
		this.warningCount += 1;
		if (this.warnings.length < this.#expected.maxViolations) this.warnings.push(warning);
	}
	visitRow({ number: line, isTerminated, row }) {
		this.rows += 1;
		const { src_sha256 } = row;
		const { corpus, keepsClaims } = this.#expected;
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
		if (this.#expected.findsRepeats) this.#checkRepeat(line, src_sha256);
		else this.#prefixes.push(Number.parseInt(src_sha256.slice(0, PREFIX_DIGITS), 16));
		this.#checkSource(line, row.corpus, row.src);
		if (keepsClaims) {
			const { src, src_size_bytes } = row;
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
	#checkRepeat(line, sha256) {
		const firstLine = this.#firstLines.get(sha256);
		if (firstLine === void 0) this.#firstLines.set(sha256, line);
		else {
			const at = {
				line,
				field: "src_sha256",
				pointer: "/src_sha256"
			};
			this.add({
				...at,
				code: "ROW_REPEATED",
				expected: "each clip once",
				found: `the clip of line ${firstLine}`
			});
		}
	}
	mayRepeat() {
		const sorted = Float64Array.from(this.#prefixes).sort();
		return sorted.some((prefix, index) => index > 0 && prefix === sorted[index - 1]);
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
		const { minRows } = this.#expected;
		if (this.rows >= minRows) return;
		const expected = `at least ${minRows} rows`;
		this.add({
			...WHOLE_FILE,
			code: "FILE_TOO_SHORT",
			expected,
			found: `${this.rows} rows`
		});
	}
	checkManifest(said, sha256) {
		if (said.rows !== this.rows) {
			const expected = `${said.rows} rows, as the manifest says`;
			this.add({
				...WHOLE_FILE,
				code: "FILE_ROW_COUNT",
				expected,
				found: `${this.rows} rows`
			});
		}
		if (said.sha256 !== sha256) {
			const expected = `SHA-256 ${said.sha256}, as the manifest says`;
			this.add({
				...WHOLE_FILE,
				code: "FILE_DIGEST",
				expected,
				found: sha256
			});
		}
	}
};
// src/validate/validate-jsonl.ts
async function checkCatalogue(path, said, checker) {
	if (await hasBytes(path, said)) return;
	const found = existsSync(path) ? "a file with another digest" : "no such file";
	const violation = {
		line: null,
		field: null,
		pointer: "",
		code: "CATALOGUE_DIGEST",
		expected: `SHA-256 ${said.sha256}, as the manifest says`,
		found: `${path}: ${found}`
	};
	if (existsSync(path)) checker.add(violation);
	else checker.warn(violation);
}
function validateFile(path, { options, meter, skipsDigest, said, catalogue }) {
	const { corpus, corpusDir, clipsSubdir, linkTargets = [] } = options;
	const { minRows = 1, maxViolations = DEFAULT_MAX_VIOLATIONS, strict: isStrict = false } = options;
	const expected = {
		corpus,
		minRows,
		maxViolations,
		isStrict,
		keepsClaims: corpusDir !== void 0
	};
	const { signal, onBytes } = meter;
	const reading = {
		signal,
		onBytes,
		skipsDigest
	};
	return withJsonl(path, async (file) => {
		const isUnified = await beginsWithUnifiedRow(file);
		const validate = isUnified ? validateUnifiedRow : validateRow;
		let checker = new FileChecker({
			...expected,
			findsRepeats: false
		});
		let read = await readRows(file, checker, reading, validate);
		if (checker.mayRepeat()) {
			meter.expect((await file.stat()).size);
			checker = new FileChecker({
				...expected,
				findsRepeats: true
			});
			read = await readRows(file, checker, reading, validate);
		}
		checker.checkRowCount();
		if (said !== void 0) checker.checkManifest(said, read.sha256);
		if (catalogue !== void 0) await checkCatalogue(cataloguePath(path), catalogue, checker);
		if (corpusDir !== void 0) {
			meter.expect(checker.claims.reduce((sum, { src_size_bytes }) => sum + src_size_bytes, 0));
			const found = await checkClips(checker.claims, {
				corpusDir,
				clipsSubdir,
				linkTargets,
				meter
			});
			for (const violation of found) checker.add(violation);
		}
		return {
			isUnified,
			report: {
				path,
				valid: checker.violationCount === 0,
				rows: checker.rows,
				size_bytes: read.sizeBytes,
				sha256: read.sha256,
				clips_checked: corpusDir === void 0 ? null : checker.claims.length,
				violation_count: checker.violationCount,
				violations: checker.violations,
				warning_count: checker.warningCount,
				warnings: checker.warnings
			}
		};
	});
}
async function validateFiles(files, options, rest) {
	if (options.corpus !== void 0) findCorpus(options.corpus);
	const meter = new ReadMeter(await sumSizes(files), options);
	const checked = [];
	for (const path of files) checked.push(await validateFile(path, {
		options,
		meter,
		...rest
	}));
	return checked;
}
async function validateJsonl(paths, options = {}) {
	const files = typeof paths === "string" ? [paths] : paths;
	if (options.manifest !== void 0 && files.length !== 1) throw new UserError("OPTION_INVALID", {
		message: `--manifest is for one JSONL, and ${files.length} were named`,
		hint: "validate them one by one"
	});
	const manifest = options.manifest === void 0 ? void 0 : await readManifest(options.manifest);
	const catalogue = manifest !== void 0 && "catalogue" in manifest ? manifest.catalogue : void 0;
	const checked = await validateFiles(files, options, {
		skipsDigest: false,
		said: manifest?.jsonl,
		catalogue
	});
	const isUnified = checked.length > 0 && checked.every((file) => file.isUnified);
	return {
		schema: "konvid-ingest-validation-report-v1",
		valid: checked.every(({ report }) => report.valid),
		row_schema: isUnified ? UNIFIED_ROW_SCHEMA_ID : ROW_SCHEMA_ID,
		files: checked.map(({ report }) => report)
	};
}
async function findViolations(files, options) {
	return (await validateFiles(files, options, {
		skipsDigest: true,
		said: void 0
	})).map(({ report }) => report);
}
export { validateJsonl as n, findViolations as t };
