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
	return text.replaceAll(/`--([a-z][a-z0-9-]*)[ =]([^`]+)`/g, "`$1: $2`").replaceAll(/(?<![\w-])--([a-z][a-z0-9-]*)/g, "$1");
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
function showTerm({ face, name, type, argument, value = PLACEHOLDERS[type] }) {
	if (face === "step") return name;
	if (argument !== void 0) return argument;
	return type === "flag" ? `--${name}` : `--${name} <${value}>`;
}
function distance(a, b) {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (const [i, letter] of [...a].entries()) {
		const next = [i + 1];
		for (const [j, other] of [...b].entries()) {
			const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
			next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
		}
		row = next;
	}
	return row.at(-1) ?? 0;
}
function findClosest(name, options) {
	const renamed = options.find(({ formerly }) => formerly === name);
	const byDistance = options.toSorted((a, b) => distance(name, a.name) - distance(name, b.name));
	return (renamed ?? byDistance[0])?.name ?? "";
}
export { inStepWords as a, groupOptions as i, describeOption as n, showTerm as o, findClosest as r, describeDefault as t };
