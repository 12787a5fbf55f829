import { j as findClosestName } from "./base.mjs";
// src/options/show.ts
const FEWEST_FOR_GROUPS = 20;
function groupOptions(options) {
	if (options.length < FEWEST_FOR_GROUPS) return [{
		heading: "",
		options
	}];
	return [...Map.groupBy(options, ({ common, group = "Other" }) => common === true ? "Common" : group)].map(([heading, grouped]) => ({
		heading,
		options: grouped
	}));
}
function inStepWords(text) {
	return text.replaceAll("run `konvid-ingest setup`", "leave ffprobe-bin out").replaceAll(" or FFPROBE_BIN", "").replaceAll(/\bpass (--[a-z0-9-]+) with /g, "set $1 to ").replaceAll(/\bpass (?=--)/g, "set ").replaceAll(/`--([a-z][a-z0-9-]*)[ =]([^`]+)`/g, "`$1: $2`").replaceAll(/(?<![\w-])--([a-z][a-z0-9-]*)/g, "$1");
}
function inWordsOf({ face }, text) {
	return face === "step" ? inStepWords(text) : text;
}
function describeOption(option) {
	const { type, description, choices, face } = option;
	const isRepeatable = option.argument === void 0 || face === "step";
	const how = (type === "list" || type === "digests") && isRepeatable ? face === "step" ? "; one on each line" : "; repeatable" : "";
	const listed = choices !== void 0 && !description.includes(`\`${choices[0]}\``) ? `: ${choices.map((choice) => `\`${choice}\``).join(", ")}` : "";
	return `${inWordsOf(option, description)}${listed}${how}`;
}
function describeDefault(option) {
	const { default: value, otherwise, environment, required = false } = option;
	if (required && value === void 0) return "required";
	const fallback = value !== void 0 && value !== "" && value !== false ? `\`${value}\`` : inWordsOf(option, otherwise ?? "");
	return environment !== void 0 && (option.face === "command" || environment === "SOURCE_DATE_EPOCH") ? `\`$${environment}\`, else ${fallback}` : fallback;
}
const PLACEHOLDERS = {
	text: "text",
	path: "file",
	integer: "n",
	fraction: "fraction",
	limit: "limit",
	choice: "choice",
	flag: "",
	list: "text",
	columns: "list",
	digests: "archive=hex"
};
function showTerm({ face, name, type, short, argument, value = PLACEHOLDERS[type] }) {
	if (face === "step") return name;
	if (argument !== void 0) return argument;
	const flags = `${short === void 0 ? "" : `-${short}, `}--${name}`;
	return type === "flag" ? flags : `${flags} <${value}>`;
}
function findClosest(name, options) {
	const renamed = options.find(({ formerly }) => formerly === name);
	const names = options.map((option) => option.name);
	return renamed?.name ?? findClosestName(name, names) ?? "";
}
export { inStepWords as a, groupOptions as i, describeOption as n, showTerm as o, findClosest as r, describeDefault as t };
