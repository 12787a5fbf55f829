import { i as MAX_MANIFEST_BYTES } from "../chunks/contract.mjs";
import { M as UserError, O as openRegular, a as countOf, k as readFully } from "../chunks/base.mjs";
import { n as validateJsonl } from "../chunks/validate-jsonl.mjs";
import { i as annotateReport, r as keepReport, t as describeViolation } from "../chunks/finish-rows.mjs";
import { a as badInput, i as isKnownPrivate, s as readInputs, t as runStep } from "../chunks/step.mjs";
import { r as logLine } from "../chunks/log.mjs";
import { glob } from "node:fs/promises";
import { join, resolve } from "node:path";
import { hash } from "node:crypto";
import { tmpdir } from "node:os";
// src/action/validate.ts
async function findFiles(patterns, workspace) {
	const found = new Set();
	for (const pattern of patterns) {
		const before = found.size;
		for await (const path of glob(pattern, { cwd: workspace })) found.add(path);
		if (found.size > before) continue;
		throw new UserError("JSONL_UNREADABLE", {
			message: `input files: ${JSON.stringify(pattern)} matches no file below ${workspace}`,
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
async function checkManifestDigest({ manifest, manifestSha256 }, workspace) {
	const expected = manifestSha256?.toLowerCase();
	if (expected === void 0) return;
	if (!/^[0-9a-f]{64}$/.test(expected)) throw badInput("manifest-sha256", expected, "64 hexadecimal digits");
	if (manifest === void 0) throw badInput("manifest", "", "the manifest whose digest manifest-sha256 gives");
	const found = await hashManifest(resolve(workspace, manifest));
	if (found === expected) return;
	throw new UserError("MANIFEST_DIGEST", {
		message: `${manifest}: has SHA-256 ${found}, expected ${expected}`,
		hint: "this is not the manifest that was pinned; find out which of the two is right"
	});
}
async function validateStep({ environment, workspace, signal, onOutputs, onPermits }) {
	onPermits({ showValues: true });
	const inputs = readInputs("validate");
	const { files: patterns, manifest, report: reportPath, ...options } = inputs;
	const files = await findFiles(patterns, workspace);
	await checkManifestDigest(inputs, workspace);
	const report = await validateJsonl(files, {
		...options,
		manifest,
		signal
	});
	const rows = report.files.reduce((sum, file) => sum + file.rows, 0);
	const violations = report.files.reduce((sum, file) => sum + file.violation_count, 0);
	for (const file of report.files) {
		const counts = `${countOf(file.rows, "row")}, ${countOf(file.violation_count, "violation")}, ${countOf(file.warning_count, "warning")}`;
		logLine(`${file.path}: ${file.valid ? "valid" : "INVALID"}: ${counts}`);
	}
	onOutputs({
		rows,
		violations
	});
	const ownName = `konvid-validation-${environment["GITHUB_ACTION"] ?? "step"}.json`;
	const path = resolve(workspace, reportPath ?? join(environment["RUNNER_TEMP"] ?? tmpdir(), ownName));
	await keepReport(report, path);
	onOutputs({
		report: path,
		valid: report.valid
	});
	if (report.valid) return [];
	const { githubToken: token } = inputs;
	annotateReport(report, token !== void 0 && await isKnownPrivate(environment, token));
	return [describeViolation(`${countOf(violations, "violation")} of the contract`)];
}
await runStep("validate", validateStep);
export {};
