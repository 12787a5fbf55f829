import { C as writeDurably, P as explainUnwritable, a as countOf, p as toLogText } from "./base.mjs";
import { r as report } from "./report.mjs";
import { n as split } from "./split.mjs";
import { t as unify } from "./unify.mjs";
import { n as validateJsonl } from "./validate-jsonl.mjs";
import { d as warning, n as error } from "./core.mjs";
import { _ as uploadArtifact, m as listCounters, u as addSummary } from "./step.mjs";
import { r as logLine, t as describeFailure } from "./log.mjs";
import { lstat, rm } from "node:fs/promises";
import { basename } from "node:path";
// src/action/annotations.ts
const MAX_ANNOTATIONS = 10;
function aggregate(findings) {
	return [...Map.groupBy(findings, ({ code }) => code).values()].flatMap((group) => {
		const [first] = group;
		return first === void 0 ? [] : [{
			first,
			count: group.length
		}];
	});
}
function annotate(findings, level, total) {
	const groups = aggregate(findings);
	for (const { first, count } of groups.slice(0, MAX_ANNOTATIONS)) {
		const others = count > 1 ? ` (and ${count - 1} more like it)` : "";
		const properties = {
			title: `konvid-ingest: ${first.code}`,
			...first.file === void 0 ? {} : { file: first.file },
			...first.line === void 0 ? {} : { startLine: first.line }
		};
		(level === "error" ? error : warning)(toLogText(`${first.message}${others}`), properties);
	}
	if (total > findings.length) warning(`${total - findings.length} further findings are in the manifest or report only`);
}
function annotateRun({ rejected, broken, conflicts, labels }, showValues) {
	const paths = new Map(labels.files.map(({ path }) => [basename(path), path]));
	const pathOf = (name) => paths.get(name) ?? name;
	const hidden = "a value that is shown in private repositories only";
	const rejections = rejected.items.map(({ code, file, line, reason }) => ({
		code,
		file: pathOf(file),
		line,
		message: `label rejected: ${showValues ? reason : hidden}`
	}));
	const breakages = broken.items.map(({ code, file, line, src, reason }) => ({
		code,
		file: pathOf(file),
		line,
		message: `skipped (broken): ${showValues ? `${src}: ${reason}` : hidden}`
	}));
	const contradictions = conflicts.items.map(({ file, line, src, reason }) => ({
		code: "SCORE_CONFLICT",
		file: pathOf(file),
		line,
		message: `skipped (conflict): ${showValues ? `${src}: ${reason}` : hidden}`
	}));
	annotate([
		...rejections,
		...breakages,
		...contradictions
	], "warning", rejected.count + broken.count + conflicts.count);
}
function annotateReport({ files }, showValues) {
	annotate(files.flatMap(({ path, violations }) => violations.map(({ code, line, pointer, expected, found }) => ({
		code,
		file: path,
		line: line ?? void 0,
		message: `${pointer === "" ? "the line" : pointer}: expected ${expected}${showValues ? `, found ${found}` : ""}`
	}))), "error", files.reduce((sum, { violation_count }) => sum + violation_count, 0));
}
// src/action/finish-rows.ts
async function clearLink(path) {
	if ((await lstat(path).catch(() => void 0))?.isSymbolicLink() === true) await rm(path);
}
async function keepReport(report, path) {
	try {
		await writeDurably(path, `${JSON.stringify(report, null, 2)}\n`);
	} catch (error) {
		throw explainUnwritable(error, path);
	}
}
function describeViolation(message) {
	return describeFailure({
		code: "CONTRACT_VIOLATED",
		message,
		hint: "the report lists each violation"
	});
}
async function unifyRows(stem, output, { unifyWith }, signal) {
	const path = `${stem}.unified.jsonl`;
	for (const own of [path, `${stem}.unified.manifest.json`]) await clearLink(own);
	const result = await unify([output, ...unifyWith], {
		output: path,
		signal
	});
	const { written, invalid, duplicates, out_of_range: outOfRange } = result.manifest.counts;
	logLine(`unified: ${countOf(written, "row")}; dropped ${outOfRange} out of range, ${invalid} invalid, ${duplicates} duplicates`);
	const failures = invalid === 0 ? [] : [`${invalid} lines are no rows, and were not unified [ROWS_INVALID]`];
	return {
		path: result.output,
		manifestPath: result.manifestPath,
		failures
	};
}
async function makeTrainingFiles({ output, manifest }, training, signal) {
	const none = {
		outputs: {},
		files: [],
		failures: []
	};
	if (manifest.jsonl.rows === 0) return none;
	const stem = output.replace(/\.jsonl$/, "");
	const unified = training.unify ? await unifyRows(stem, output, training, signal) : void 0;
	const unifiedFiles = unified === void 0 ? {} : {
		unified: unified.path,
		"unified-manifest": unified.manifestPath
	};
	const splitFiles = {};
	if (training.split !== void 0) {
		const path = `${stem}.split.json`;
		await clearLink(path);
		const made = await split([unified?.path ?? output], {
			...training.split,
			output: path,
			signal
		});
		logLine(`split: ${countOf(made.split.counts.contents, "content")}, ${countOf(made.split.counts.rows, "row")}`);
		splitFiles.split = made.output;
	}
	const outputs = {
		...unifiedFiles,
		...splitFiles
	};
	return {
		outputs,
		files: Object.values(outputs),
		failures: unified?.failures ?? []
	};
}
async function describeRows({ output, manifestPath, manifest }, { inputs, context: { signal }, permits: { showValues } }, { valid }) {
	const wantsPage = inputs.report && manifest.shard === void 0;
	if (!valid || !(wantsPage || inputs.summary && showValues)) return void 0;
	const html = wantsPage ? `${output.replace(/\.jsonl$/, "")}.report.html` : void 0;
	if (html !== void 0) await clearLink(html);
	return (await report(output, {
		manifest: manifestPath,
		html,
		signal
	})).statistics;
}
function logResult({ output, manifest }, artifact) {
	const { jsonl, outcomes } = manifest;
	const counts = Object.entries(outcomes).filter(([, count]) => count > 0);
	logLine(`result: ${countOf(jsonl.rows, "row")} in ${output}`);
	logLine(`labels: ${counts.map(([outcome, count]) => `${count} ${outcome}`).join(", ")}`);
	logLine(`SHA-256: ${jsonl.sha256}`);
	if (artifact !== void 0) logLine(`artifact: ${artifact.name}, ${artifact.url}`);
}
async function finishRows(rows, finishing) {
	const { inputs, context, permits, moreFiles = [], sections = [] } = finishing;
	const { onOutputs, signal, environment } = context;
	const { output, manifest, manifestPath } = rows;
	const report = await validateJsonl(output, {
		manifest: manifestPath,
		minRows: 0
	});
	const reportPath = `${output.replace(/\.jsonl$/, "")}.validation.json`;
	await keepReport(report, reportPath);
	onOutputs({
		...listCounters(manifest),
		output,
		manifest: manifestPath,
		report: reportPath
	});
	const failures = rows.failures.map(describeFailure);
	if (!report.valid && manifest.jsonl.rows > 0) failures.push(describeViolation("the finished JSONL breaks the contract"));
	const training = await makeTrainingFiles(rows, inputs.training, signal);
	onOutputs(training.outputs);
	failures.push(...training.failures);
	signal.throwIfAborted();
	annotateRun(manifest, permits.showValues);
	annotateReport(report, permits.showValues);
	const described = await describeRows(rows, finishing, report);
	const page = described?.html ?? void 0;
	if (page !== void 0) onOutputs({ "report-page": page });
	let artifact;
	try {
		if (permits.artifact) {
			const { artifactName: name, retentionDays, compressionLevel } = inputs;
			const pages = page === void 0 ? [] : [page];
			const files = [
				output,
				manifestPath,
				reportPath,
				...manifest.catalogue === void 0 ? [] : [manifest.catalogue.path],
				...pages,
				...moreFiles,
				...training.files
			];
			artifact = await uploadArtifact({
				name,
				files,
				retentionDays,
				compressionLevel,
				environment
			});
			onOutputs({
				"artifact-id": artifact.id,
				"artifact-url": artifact.url,
				"artifact-digest": artifact.digest
			});
		}
	} finally {
		const statistics = permits.showValues ? described : void 0;
		if (inputs.summary) addSummary({
			manifest,
			failures,
			artifact,
			statistics,
			sections
		});
	}
	logResult(rows, artifact);
	return failures;
}
export { annotateReport as i, finishRows as n, keepReport as r, describeViolation as t };
