import { t as require_undici } from "./http.mjs";
import { f as openHttpClient } from "./fetch.mjs";
import { R as messageOf } from "./base.mjs";
import { n as logLine } from "./log.mjs";
// src/action/visibility.ts
var import_undici = require_undici();
const BY_OPENNESS = [
	"private",
	"internal",
	"public"
];
const API_TIMEOUT_S = 15;
function moreOpen(a, b) {
	return BY_OPENNESS.indexOf(a) >= BY_OPENNESS.indexOf(b) ? a : b;
}
function toVisibility(visibility, isPrivate) {
	if (isPrivate !== true) return "public";
	return BY_OPENNESS.find((known) => known === visibility) ?? (visibility === void 0 ? "private" : "public");
}
async function askApi({ environment, token }) {
	const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository } = environment;
	if (api === void 0 || repository === void 0 || token === void 0) return "public";
	const client = openHttpClient({
		stallTimeoutS: API_TIMEOUT_S,
		maxRedirects: 0
	});
	try {
		const { statusCode, body } = await (0, import_undici.request)(`${api}/repos/${repository}`, {
			dispatcher: client,
			headers: {
				authorization: `Bearer ${token}`,
				accept: "application/vnd.github+json",
				"user-agent": "konvid-ingest"
			},
			signal: AbortSignal.timeout(API_TIMEOUT_S * 1e3)
		});
		if (statusCode !== 200) {
			logLine(`the API did not say who can read the repository: it answered ${statusCode}`);
			await body.dump();
			return "public";
		}
		const answer = await body.json();
		return toVisibility(answer?.visibility, answer?.private);
	} catch (error) {
		logLine(`the API did not say who can read the repository: ${messageOf(error)}`);
		return "public";
	} finally {
		await client.destroy();
	}
}
async function establishVisibility(question) {
	const answer = await askApi(question);
	const { visibility, isPrivate } = question.event;
	if (visibility === void 0 && isPrivate === void 0) return answer;
	return moreOpen(answer, toVisibility(visibility, isPrivate ?? visibility !== "public"));
}
export { establishVisibility as t };
