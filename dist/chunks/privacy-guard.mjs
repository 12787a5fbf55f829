import { M as UserError } from "./base.mjs";
import { i as logWarning, n as logLine } from "./log.mjs";
import { i as readEvent, n as establishVisibility, r as isUntrusted } from "./step.mjs";
// src/action/privacy-guard.ts
function isEnterpriseServer(serverUrl) {
	try {
		const host = new URL(serverUrl).hostname.toLowerCase();
		return host !== "github.com" && !host.endsWith(".ghe.com") && !host.endsWith(".localhost");
	} catch {
		return true;
	}
}
function findServices(environment) {
	if (isEnterpriseServer(environment["GITHUB_SERVER_URL"] || "https://github.com")) return {
		hasArtifacts: false,
		hasCache: false,
		missing: ["GitHub Enterprise Server has no artifact and cache service that this Action can use"]
	};
	if (Boolean(environment["ACTIONS_RUNTIME_TOKEN"]) && Boolean(environment["ACTIONS_RESULTS_URL"])) return {
		hasArtifacts: true,
		hasCache: true,
		missing: []
	};
	return {
		hasArtifacts: false,
		hasCache: false,
		missing: ["the runner gave no ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL, so artifact and cache are out of reach"]
	};
}
function isAllowed({ inputs, visibility }) {
	if (visibility === "private") return true;
	return visibility === "internal" ? inputs.allowInternal || inputs.allowPublic : inputs.allowPublic;
}
const READERS = {
	private: "only its members can read it",
	internal: "the whole enterprise can read it",
	public: "it is public, or nobody could establish that it is not: anybody can fetch its artifacts and caches"
};
function refuseLeak({ inputs, visibility }) {
	const wanted = [
		...inputs.artifact ? [{
			input: "artifact: true",
			instead: "artifact: false"
		}] : [],
		...inputs.dataset === "cache" ? [{
			input: "dataset: cache",
			instead: "dataset: path"
		}] : [],
		...inputs.cacheSave ? [{
			input: "cache-save: true",
			instead: "cache-save: false"
		}] : []
	];
	if (wanted.length === 0) return;
	const asked = wanted.map(({ input }) => input).join(", ");
	const instead = wanted.map((each) => each.instead).join(", ");
	const optIn = visibility === "internal" ? "allow-internal: true" : "allow-public: true";
	throw new UserError("REPOSITORY_NOT_PRIVATE", {
		message: `refused before any work: ${asked} would let research data leave this repository; ${READERS[visibility]}`,
		hint: `run it in a private repository, or set ${instead}; if you may share the data, say so with ${optIn}`
	});
}
function refuseMissing({ inputs, services }) {
	const needsArtifact = inputs.artifact && !services.hasArtifacts;
	const needsCache = (inputs.dataset === "cache" || inputs.cacheSave) && !services.hasCache;
	if (!needsArtifact && !needsCache) return [];
	if (inputs.allowMissingServices && inputs.dataset !== "cache") return services.missing;
	throw new UserError("SERVICE_MISSING", {
		message: `refused before any work: ${services.missing.join("; ")}`,
		hint: "set artifact: false and dataset: path, or allow-missing-services: true to go on without them"
	});
}
function decidePermits(question) {
	const { inputs, event, services, visibility } = question;
	if (!isAllowed(question)) refuseLeak(question);
	const missing = refuseMissing(question);
	const mayShare = isAllowed(question);
	const isSafeToSave = !isUntrusted(event);
	const refusedSave = inputs.cacheSave && !isSafeToSave ? [`nothing is saved in the cache: on ${event.name} a stranger may have chosen what would be saved`] : [];
	return {
		artifact: inputs.artifact && mayShare && services.hasArtifacts,
		restore: mayShare && services.hasCache,
		save: mayShare && services.hasCache && isSafeToSave,
		showValues: visibility === "private",
		warnings: [...missing, ...refusedSave]
	};
}
async function establishPermits(inputs, environment) {
	const event = await readEvent(environment);
	const visibility = await establishVisibility({
		environment,
		token: inputs.githubToken,
		event
	});
	const permits = decidePermits({
		inputs,
		visibility,
		event,
		services: findServices(environment)
	});
	logLine(`repository: ${visibility}; event: ${event.name || "unknown"}`);
	for (const warning of permits.warnings) logWarning(warning);
	return permits;
}
export { findServices as n, establishPermits as t };
