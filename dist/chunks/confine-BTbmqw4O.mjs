const { realpathSync } = globalThis.process.getBuiltinModule("node:fs");
const { dirname, resolve, sep } = globalThis.process.getBuiltinModule("node:path");
// src/confine.ts
function spell(path) {
	const given = resolve(path);
	try {
		return [given, realpathSync(given)];
	} catch {
		return [given];
	}
}
function ownFolder(entry) {
	const folder = dirname(entry);
	return /[\\/]action$/.test(folder) ? dirname(folder) : folder;
}
function toFlags(name, paths) {
	const all = [...new Set(paths.flatMap(spell))];
	return all.filter((path) => !all.some((other) => other !== path && path.startsWith(`${other}${sep}`))).map((path) => `--allow-fs-${name}=${path}`);
}
function withoutSqlite() {
	const flag = "--no-experimental-sqlite";
	return process.allowedNodeEnvironmentFlags.has(flag) ? [flag] : [];
}
function confiningArguments(entry, { read, write, replace }) {
	return [
		"--permission",
		"--no-addons",
		...withoutSqlite(),
		...toFlags("read", [ownFolder(entry), ...read]),
		...toFlags("write", write),
		...[...toFlags("read", replace), ...toFlags("write", replace)].map((flag) => `${flag}*`)
	];
}
function confinementFault({ read, write, replace }) {
	if (process.execve === void 0 || process.platform === "win32") return "this platform has no way to begin anew";
	return [
		...read,
		...write,
		...replace
	].flatMap(spell).some((path) => path.includes("*")) ? "a path with a * in it would be taken for a pattern" : void 0;
}
function isConfined() {
	return process.permission !== void 0;
}
function confine(rights, words = process.argv.slice(2)) {
	const [, entry = ""] = process.argv;
	const args = [
		process.execPath,
		...confiningArguments(realpathSync(entry), rights),
		entry,
		...words
	];
	const environment = Object.entries(rights.environment).filter((each) => each[1] !== void 0);
	return process.execve?.(process.execPath, args, Object.fromEntries(environment));
}
export { confinementFault as n, isConfined as r, confine as t };
