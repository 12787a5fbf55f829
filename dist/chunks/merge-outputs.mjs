import { t as NO_TRAINER_FILES } from "./trainer-files.mjs";
// src/action/merge-outputs.ts
const NO_MERGE_OUTPUTS = {
	output: "",
	manifest: "",
	report: "",
	"report-page": "",
	rows: "",
	sha256: "",
	written: "",
	dedup: "",
	broken: "",
	missing: "",
	rejected: "",
	conflict: "",
	"download-failed": "",
	shards: "",
	"missing-shards": "",
	...NO_TRAINER_FILES,
	"artifact-id": "",
	"artifact-url": "",
	"artifact-digest": ""
};
function countMerged({ outcomes, jsonl, merged_from: from }) {
	return {
		...outcomes,
		rows: jsonl.rows,
		sha256: jsonl.sha256,
		shards: from?.shards.length ?? "",
		"missing-shards": from?.missing.join(" ") ?? ""
	};
}
function describeKept({ id, url, digest }) {
	return {
		"artifact-id": id,
		"artifact-url": url,
		"artifact-digest": digest
	};
}
export { countMerged as n, describeKept as r, NO_MERGE_OUTPUTS as t };
