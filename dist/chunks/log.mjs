import { a as info, c as setFailed, d as warning } from "./core.mjs";
import { F as toUserError, c as redactCredentials, d as toLogText } from "./base.mjs";
import { a as inStepWords } from "./show.mjs";
// src/action/log.ts
function logLine(text) {
	info(toLogText(redactCredentials(text)));
}
function logWarning(text) {
	warning(toLogText(redactCredentials(text)));
}
function logNotice({ message }) {
	logLine(inStepWords(message));
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
	return toLogText(redactCredentials(inStepWords(`${message} [${code}]${hint === void 0 ? "" : ` (${hint})`}`)));
}
function failStep(error, { showValues }) {
	const told = toUserError(error);
	if (told !== void 0 && QUOTES_DATA.has(told.code) && !showValues) {
		setFailed(`[${told.code}]: the details quote the corpus, and are shown in private repositories only`);
		return;
	}
	if (told !== void 0) {
		setFailed(describeFailure(told));
		return;
	}
	logLine(error instanceof Error ? error.stack ?? error.message : String(error));
	setFailed(toLogText(`a bug of konvid-ingest, please report it: ${String(error)}`));
}
export { logWarning as i, logLine as n, logNotice as r, failStep as t };
