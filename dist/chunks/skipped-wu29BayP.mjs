// src/report/skipped.ts
const HIDDEN_SCORES = "the same bytes stand with another score";
function isUnifiedManifest(manifest) {
	return manifest.schema === "konvid-ingest-unified-manifest-v1";
}
function listDroppedLines({ counts, duplicates, out_of_range, invalid }) {
	const fault = (outcome) => (item) => ({
		file: item.path,
		line: item.line,
		outcome,
		clip: "",
		code: item.code,
		reason: item.pointer
	});
	const { written, ...others } = counts;
	return {
		outcomes: [["written", written], ...Object.entries(others).filter(([name]) => name !== "rows")],
		count: counts.rows - written,
		items: [
			...out_of_range.items.map(fault("out of range")),
			...invalid.items.map(fault("invalid")),
			...duplicates.items.map(({ path, line, src_sha256 }) => ({
				file: path,
				line,
				outcome: "duplicate",
				clip: src_sha256,
				code: "",
				reason: "another row of the clip is better known, or came first"
			}))
		]
	};
}
function listSkippedLabels(manifest, showScores) {
	const { outcomes, rejected, missing, broken, conflicts, download_failed } = manifest;
	const { written, dedup, ...skipped } = outcomes;
	return {
		outcomes: Object.entries(outcomes),
		count: Object.values(skipped).reduce((sum, labels) => sum + labels, 0),
		items: [
			...broken.items.map(({ src: clip, ...item }) => ({
				outcome: "broken",
				clip,
				...item
			})),
			...rejected.items.map(({ field: _, ...item }) => ({
				outcome: "rejected",
				clip: "",
				...item
			})),
			...conflicts.items.map(({ file, line, src, reason }) => ({
				file,
				line,
				outcome: "conflict",
				clip: src,
				code: "SCORE_CONFLICT",
				reason: showScores ? reason : HIDDEN_SCORES
			})),
			...missing.items.map(({ file, line, name }) => ({
				file,
				line,
				outcome: "missing",
				clip: name,
				code: "",
				reason: "no such clip"
			})),
			...download_failed.items.map(({ src: clip, ...item }) => ({
				outcome: "download-failed",
				clip,
				...item
			}))
		]
	};
}
function listSkipped(manifest, { showScores }) {
	return isUnifiedManifest(manifest) ? listDroppedLines(manifest) : listSkippedLabels(manifest, showScores);
}
export { listSkipped as n, isUnifiedManifest as t };
