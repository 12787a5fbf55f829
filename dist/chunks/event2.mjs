import { readFile } from "node:fs/promises";
// src/action/event.ts
async function readPayload(path) {
	if (path === void 0 || path === "") return {};
	try {
		const payload = JSON.parse(await readFile(path, "utf8"));
		return typeof payload === "object" && payload !== null ? payload : {};
	} catch {
		return {};
	}
}
async function readEvent(environment) {
	const payload = await readPayload(environment["GITHUB_EVENT_PATH"]);
	const { visibility, private: isPrivate } = payload.repository ?? {};
	const head = payload.pull_request?.head;
	return {
		name: environment["GITHUB_EVENT_NAME"] ?? "",
		visibility: typeof visibility === "string" ? visibility : void 0,
		isPrivate: typeof isPrivate === "boolean" ? isPrivate : void 0,
		isFromFork: head !== void 0 && head?.repo?.full_name !== environment["GITHUB_REPOSITORY"]
	};
}
const UNTRUSTED_EVENTS = new Set(["pull_request_target", "workflow_run"]);
function isUntrusted({ name, isFromFork }) {
	return isFromFork || UNTRUSTED_EVENTS.has(name);
}
export { readEvent as n, isUntrusted as t };
