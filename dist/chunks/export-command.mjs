import { a as countOf } from "./base.mjs";
import { t as exportRows } from "./export.mjs";
import { p as readReadProgress, r as followLongRun } from "./cli.mjs";
// src/cli/export-command.ts
const TAG = "[export]";
async function run(given, context) {
	const { reporter } = context;
	const { manifest, manifestPath } = await followLongRun({
		reporter,
		tag: TAG
	}, readReadProgress(), (hooks) => exportRows(given.jsonl, {
		...given,
		...hooks
	}));
	for (const { path, rows } of manifest.outputs) reporter.always(`${TAG} ${countOf(rows, "row")} -> ${path}`);
	reporter.always(`${TAG} an export is no corpus; what it was made of is in ${manifestPath}`);
	return 0;
}
const EXPORT = {
	name: "export",
	description: "Write rows as a trainer reads them: with the paths of clips, a split and features",
	exitCodes: [
		["0", "done"],
		["2", "bad usage or input, nothing written"],
		["3", "reading or writing failed"],
		["130, 143", "interrupted; run the same command again"]
	],
	examples: [["One table for pandas, with the first fold of a split and features of your own", "konvid-ingest export konvid_1k.jsonl --to parquet --output konvid_1k.parquet --split split.json --features features.csv"], ["Label files for FAST-VQA and DOVER", "konvid-ingest export lsvq.jsonl --to fast-vqa --output labels --split split.json"]],
	run
};
export { EXPORT };
