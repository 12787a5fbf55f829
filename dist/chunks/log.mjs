import { a as info, d as warning } from "./core.mjs";
import { R as toUserError, p as toLogText, u as redactCredentials } from "./base.mjs";
import { a as inStepWords } from "./show.mjs";
// src/action/log.ts
function logLine(text) {
	info(toLogText(redactCredentials(text)));
}
function logWarning(text) {
	warning(toLogText(redactCredentials(text)));
}
function logNotice({ level, code, message }) {
	logLine(inStepWords(level === "info" ? message : `${message} [${code}]`));
}
const QUOTES_DATA = new Set([
	"ARCHIVE_DAMAGED",
	"ARCHIVE_REFUSED",
	"CLIPS_UNMATCHED",
	"CLIPS_UNREADABLE",
	"LABELS_ALL_REJECTED",
	"LABELS_DUPLICATE_COLUMN",
	"LABELS_UNKNOWN",
	"LABELS_UNREADABLE",
	"MERGE_REFUSED",
	"OUTPUT_INVALID_ROWS",
	"PREDICTIONS_AMBIGUOUS",
	"PREDICTIONS_FIELDS",
	"PREDICTIONS_INVALID",
	"PREDICTIONS_MISSING",
	"PREDICTIONS_REPEATED",
	"PREDICTIONS_UNKNOWN",
	"PREDICTIONS_UNREADABLE",
	"SCORE_CLIP_REPEATED",
	"SCORE_SPLIT_MISMATCH",
	"SYSTEM_CALL_FAILED"
]);
function describeFailure({ message, code, hint }) {
	return redactCredentials(inStepWords(`${message}${hint ? ` (${hint})` : ""} [${code}]`));
}
function explainFailure(error, { showValues }) {
	const told = toUserError(error);
	if (told === void 0) {
		logLine(error instanceof Error ? error.stack ?? error.message : String(error));
		return redactCredentials(`a bug of konvid-ingest, please report it: ${String(error)}`);
	}
	if (showValues || !QUOTES_DATA.has(told.code)) return describeFailure(told);
	return `the details quote the corpus, and are shown in private repositories only [${told.code}]`;
}
export { logWarning as a, logNotice as i, explainFailure as n, logLine as r, describeFailure as t };
