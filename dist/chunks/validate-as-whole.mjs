import { A as explainUnwritable, C as writeDurably, i as toLogText } from "./base.mjs";
import { n as validateJsonl } from "./validate-jsonl.mjs";
import { d as warning, n as error } from "./core.mjs";
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
	if (total > findings.length) warning(`${total - findings.length} further findings stand in the manifest or report only`);
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
// src/action/validate-as-whole.ts
async function keepReport(report, path) {
	try {
		await writeDurably(path, `${JSON.stringify(report, null, 2)}\n`);
	} catch (error) {
		throw explainUnwritable(error, path);
	}
}
async function validateAsWhole({ output, manifestPath }) {
	const report = await validateJsonl(output, {
		manifest: manifestPath,
		minRows: 0
	});
	const reportPath = `${output.replace(/\.jsonl$/, "")}.validation.json`;
	await keepReport(report, reportPath);
	return {
		report,
		reportPath
	};
}
export { annotateRun as i, validateAsWhole as n, annotateReport as r, keepReport as t };
