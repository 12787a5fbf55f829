import { n as confinementFault, r as isConfined, t as confine } from "./confine-BTbmqw4O.mjs";
const { existsSync, statSync } = globalThis.process.getBuiltinModule("node:fs");
const { dirname, resolve } = globalThis.process.getBuiltinModule("node:path");
// src/cli/confined-rights.ts
const CONFINABLE = {
	validate: {
		writes: [],
		readsBeside: false
	},
	report: {
		writes: ["--html"],
		readsBeside: true
	},
	unify: {
		writes: ["--output", "--manifest-out"],
		readsBeside: false
	},
	split: {
		writes: ["--output"],
		readsBeside: false
	},
	score: {
		writes: ["--verdict-dir"],
		readsBeside: false
	}
};
const PASSED_ON = [
	"LANG",
	"LC_ALL",
	"LC_CTYPE",
	"TZ",
	"TERM",
	"COLUMNS",
	"NO_COLOR",
	"FORCE_COLOR",
	"SOURCE_DATE_EPOCH"
];
function valuesOf(option, words) {
	return words.flatMap((word, index) => {
		if (word === option) return words[index + 1] ?? [];
		return word.startsWith(`${option}=`) ? word.slice(option.length + 1) : [];
	});
}
function writtenFolder(path, isFolder) {
	let folder = isFolder ? resolve(path) : dirname(resolve(path));
	while (!existsSync(folder)) folder = dirname(folder);
	return folder;
}
function named(words) {
	return words.map((word) => word.startsWith("--") ? word.slice(word.indexOf("=") + 1) : word).filter((text) => text !== "" && !text.startsWith("--")).map((text) => resolve(text));
}
function besides(path) {
	return statSync(path, { throwIfNoEntry: false })?.isFile() === true ? [dirname(path)] : [];
}
function rightsOf([command = "", ...words], environment) {
	const needs = Object.hasOwn(CONFINABLE, command) ? CONFINABLE[command] : void 0;
	if (needs === void 0) return void 0;
	const write = needs.writes.flatMap((option) => valuesOf(option, words).map((path) => writtenFolder(path, option === "--verdict-dir")));
	const read = named(words);
	return {
		read: [
			...read,
			...needs.readsBeside ? read.flatMap(besides) : [],
			...write
		],
		write,
		replace: [],
		environment: Object.fromEntries(PASSED_ON.map((name) => [name, environment[name]]))
	};
}
// src/cli/confine-command.ts
const CODE = "CONFINEMENT_UNAVAILABLE";
function refuse(why) {
	console.error(`konvid-ingest: error: --confined: ${why} [${CODE}]`);
	process.exitCode = 2;
	return true;
}
function confineCommand() {
	if (isConfined()) return false;
	const words = process.argv.slice(2).filter((word) => word !== "--confined");
	const rights = rightsOf(words, process.env);
	if (rights === void 0) return refuse("only validate, report, unify, split and score can be confined");
	const fault = confinementFault(rights);
	if (fault !== void 0) return refuse(fault);
	return confine(rights, words);
}
export { confineCommand };
