import { n as confinementFault, r as isConfined, t as confine } from "../chunks/confine-BTbmqw4O.mjs";
const { tmpdir } = globalThis.process.getBuiltinModule("node:os");
const { dirname, isAbsolute, join, resolve } = globalThis.process.getBuiltinModule("node:path");
// src/action/confined-rights.ts
const PASSED_ON = /^(?:INPUT_.*|GITHUB_(?!TOKEN$).*|RUNNER_.*|CI|LANG|LC_.*|TZ|TMPDIR|https?_proxy|no_proxy|all_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_.*)$/i;
function plainFolder(pattern) {
	const [plain = ""] = pattern.split(/[*?[\]{}()!+@]/, 1);
	return plain === pattern ? pattern : dirname(`${plain}x`);
}
function validateRights(environment) {
	const workspace = environment["GITHUB_WORKSPACE"] ?? process.cwd();
	const input = (name) => (environment[`INPUT_${name}`] ?? "").trim();
	const patterns = input("FILES").split(/\r?\n/).map((line) => line.trim());
	const report = input("REPORT") || join(environment["RUNNER_TEMP"] ?? tmpdir(), "konvid-validation.json");
	const outputs = environment["GITHUB_OUTPUT"] ?? "";
	return {
		read: [workspace, ...[...[
			...patterns.filter(isAbsolute).map(plainFolder),
			input("MANIFEST"),
			environment["GITHUB_EVENT_PATH"] ?? ""
		], outputs].filter((path) => path !== "").map((path) => resolve(workspace, path))],
		replace: [resolve(workspace, report)],
		write: outputs === "" ? [] : [outputs],
		environment: Object.fromEntries(Object.entries(environment).filter(([name]) => PASSED_ON.test(name)))
	};
}
// src/action/validate.ts
if (!isConfined()) {
	const rights = validateRights(process.env);
	const fault = confinementFault(rights);
	if (fault === void 0) confine(rights);
	console.log(`validate runs with all rights: ${fault}`);
}
await import("../chunks/validate-step-Cc-PK4wG.mjs");
export {};
