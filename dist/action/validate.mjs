import { c as setFailed, l as setOutput } from "../chunks/core.mjs";
import { s as MAX_MANIFEST_BYTES } from "../chunks/contract.mjs";
import { L as UserError, _ as readFully, u as openRegular } from "../chunks/base.mjs";
import { n as validateJsonl } from "../chunks/validate-jsonl.mjs";
import { r as annotateReport, t as keepReport } from "../chunks/validate-as-whole.mjs";
import { n as logLine, t as failStep } from "../chunks/log.mjs";
import { a as readLines, c as readText, n as badInput, o as readNumber } from "../chunks/read-input.mjs";
import { hash } from "node:crypto";
import { glob } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
// src/action/validate.ts
async function findFiles(patterns, workspace) {
	if (patterns.length === 0) throw badInput("files", "", "files or patterns, one a line");
	const found = new Set();
	for (const pattern of patterns) {
		const before = found.size;
		for await (const path of glob(pattern, { cwd: workspace })) found.add(path);
		if (found.size > before) continue;
		throw new UserError("JSONL_UNREADABLE", {
			message: `input files: ${JSON.stringify(pattern)} names no file below ${workspace}`,
			hint: "check the path; was the artifact downloaded before this step?"
		});
	}
	return [...found].sort();
}
async function hashManifest(path) {
	const file = await openRegular(path, {
		code: "MANIFEST_UNREADABLE",
		hint: "check the path in the input manifest"
	});
	try {
		const { size } = await file.stat();
		if (size <= 16777216) return hash("sha256", await readFully(file, Buffer.alloc(size + 1), 0));
		throw new UserError("MANIFEST_UNREADABLE", { message: `${path}: larger than ${MAX_MANIFEST_BYTES} bytes` });
	} finally {
		await file.close();
	}
}
async function checkManifestDigest(manifest, workspace) {
	const expected = readText("manifest-sha256")?.toLowerCase();
	if (expected === void 0) return;
	if (!/^[0-9a-f]{64}$/.test(expected)) throw badInput("manifest-sha256", expected, "64 hexadecimal digits");
	if (manifest === void 0) throw badInput("manifest", "", "the manifest that manifest-sha256 speaks of");
	const found = await hashManifest(resolve(workspace, manifest));
	if (found === expected) return;
	throw new UserError("MANIFEST_DIGEST", {
		message: `${manifest}: has SHA-256 ${found}, expected ${expected}`,
		hint: "this is not the manifest that was pinned; find out which of the two is right"
	});
}
async function mayShowValues() {
	const token = readText("github-token");
	if (token === void 0) return false;
	const [{ readEvent }, { establishVisibility }] = await Promise.all([import("../chunks/event.mjs"), import("../chunks/visibility.mjs")]);
	const event = await readEvent(process.env);
	return await establishVisibility({
		environment: process.env,
		token,
		event
	}) === "private";
}
async function writeReport(report, workspace) {
	const path = resolve(workspace, readText("report") ?? join(process.env["RUNNER_TEMP"] ?? tmpdir(), "konvid-validation.json"));
	await keepReport(report, path);
	return path;
}
async function validateStep() {
	const workspace = process.env["GITHUB_WORKSPACE"] ?? process.cwd();
	process.chdir(workspace);
	const files = await findFiles(readLines("files"), workspace);
	const manifest = readText("manifest");
	await checkManifestDigest(manifest, workspace);
	const report = await validateJsonl(files, {
		corpus: readText("corpus"),
		minRows: readNumber("min-rows", {
			min: 0,
			max: Number.MAX_SAFE_INTEGER
		}),
		maxViolations: readNumber("max-violations", {
			min: 1,
			max: 1e6
		}),
		manifest
	});
	const rows = report.files.reduce((sum, file) => sum + file.rows, 0);
	const violations = report.files.reduce((sum, file) => sum + file.violation_count, 0);
	for (const file of report.files) logLine(`${file.path}: ${file.valid ? "valid" : "INVALID"}: ${file.rows} rows, ${file.violation_count} violations`);
	setOutput("rows", rows);
	setOutput("violations", violations);
	setOutput("report", await writeReport(report, workspace));
	setOutput("valid", report.valid);
	if (report.valid) return;
	annotateReport(report, await mayShowValues());
	setFailed(`${violations} violations of the contract; the report lists them`);
}
try {
	await validateStep();
} catch (error) {
	setOutput("valid", false);
	failStep(error, { showValues: true });
}
export {};
