import "./extra-typings.mjs";
import { L as UserError, a as failOnFileSizeLimit, i as toLogText, m as TOOL_VERSION, z as systemErrorCode } from "./base.mjs";
import { C as CommanderError, S as Command, T as wrapWords, _ as reportUserError, b as columnsOf, g as Reporter, v as paint, w as wrapCommand } from "./cli.mjs";
// src/cli/commands.ts
const MAKE = "Make a JSONL:";
const LOOK = "Look at one:";
const TRAIN = "Train on them:";
const COMMANDS = {
	ingest: {
		group: MAKE,
		load: async () => {
			const { ingestCommand: make, INGEST_HELP: help } = await import("./ingest-command.mjs");
			return {
				make,
				help
			};
		}
	},
	fetch: {
		group: MAKE,
		load: async () => {
			const { fetchCommand: make, FETCH_HELP: help } = await import("./fetch-command.mjs");
			return {
				make,
				help
			};
		}
	},
	merge: {
		group: MAKE,
		load: async () => {
			const { mergeCommand: make, MERGE_HELP: help } = await import("./merge-command.mjs");
			return {
				make,
				help
			};
		}
	},
	validate: {
		group: LOOK,
		load: async () => {
			const { validateCommand: make, VALIDATE_HELP: help } = await import("./validate-command.mjs");
			return {
				make,
				help
			};
		}
	},
	report: {
		group: LOOK,
		load: async () => {
			const { reportCommand: make, REPORT_HELP: help } = await import("./report-command.mjs");
			return {
				make,
				help
			};
		}
	},
	schema: {
		group: LOOK,
		load: async () => {
			const { schemaCommand: make, SCHEMA_HELP: help } = await import("./schema-command.mjs");
			return {
				make,
				help
			};
		}
	},
	unify: {
		group: TRAIN,
		load: async () => {
			const { unifyCommand: make, UNIFY_HELP: help } = await import("./unify-command.mjs");
			return {
				make,
				help
			};
		}
	},
	split: {
		group: TRAIN,
		load: async () => {
			const { splitCommand: make, SPLIT_HELP: help } = await import("./split-command.mjs");
			return {
				make,
				help
			};
		}
	},
	score: {
		group: TRAIN,
		load: async () => {
			const { scoreCommand: make, SCORE_HELP: help } = await import("./score-command.mjs");
			return {
				make,
				help
			};
		}
	},
	setup: {
		group: "Get ready:",
		load: async () => {
			const { setupCommand: make, SETUP_HELP: help } = await import("./setup-command.mjs");
			return {
				make,
				help
			};
		}
	}
};
// src/cli/help.ts
const WIDEST = 110;
const WIDEST_TERM = 29;
const LEAST_COLUMNS_FOR_TWO = 60;
const INDENT = "  ";
function title(text) {
	return paint({
		text,
		style: "bold"
	});
}
function listExitCodes({ exitCodes }, width) {
	const column = Math.max(...exitCodes.map(([codes]) => codes.length)) + 2;
	return exitCodes.flatMap(([codes, meaning]) => wrapWords(meaning, width - 2 - column).map((line, index) => `${INDENT}${(index === 0 ? codes : "").padEnd(column)}${line}`));
}
function listExamples({ examples }, width) {
	return examples.flatMap(([purpose, ...commands], index) => [
		...index === 0 ? [] : [""],
		...wrapWords(purpose, width - 2 - 2).map((line) => `${INDENT}${paint({
			text: `# ${line}`,
			style: "dim"
		})}`),
		...commands.flatMap((line) => wrapCommand(line, width - 2)).map((line) => `${INDENT}${line}`)
	]);
}
function composeHelp(help, columns) {
	const width = Math.min(columns, WIDEST);
	const parts = (help.notes ?? []).map((note) => wrapWords(note, width));
	parts.push([title("Exit codes:"), ...listExitCodes(help, width)]);
	parts.push([title("Examples:"), ...listExamples(help, width)]);
	return parts.map((lines) => `\n${lines.join("\n")}`).join("\n");
}
function describeOption({ description, defaultValue }) {
	return defaultValue === void 0 || Array.isArray(defaultValue) && defaultValue.length === 0 ? description : `${description} (default: ${String(defaultValue)})`;
}
function formatItem(term, termWidth, description, helper) {
	const width = helper.helpWidth ?? WIDEST;
	const isNarrow = width < LEAST_COLUMNS_FOR_TWO;
	const column = isNarrow ? 6 : 2 + termWidth + 2;
	const lines = helper.boxWrap(description, width - column).split("\n");
	const length = helper.displayWidth(term);
	return [!isNarrow && length <= termWidth ? `${INDENT}${term}${" ".repeat(termWidth - length)}${INDENT}${lines.shift() ?? ""}` : `${INDENT}${term}`, ...lines.map((line) => `${" ".repeat(column)}${line}`)].join("\n");
}
const painted = (style) => (text) => paint({
	text,
	style
});
function layOutHelp(command) {
	command.configureOutput({
		getOutHelpWidth: () => Math.min(columnsOf(process.stdout), WIDEST),
		getErrHelpWidth: () => Math.min(columnsOf(process.stderr), WIDEST),
		getErrHasColors: () => false
	});
	command.helpOption("-h, --help", "show this help");
	command.configureHelp({
		minWidthToWrap: 20,
		styleTitle: title,
		styleUsage(text) {
			const [first = "", ...others] = wrapWords(text, (this.helpWidth ?? WIDEST) - 7);
			return [first, ...others.map((line) => `${" ".repeat(7)}${line}`)].join("\n");
		},
		styleOptionTerm: painted("cyan"),
		styleArgumentTerm: painted("cyan"),
		styleSubcommandTerm: painted("cyan"),
		optionDescription: describeOption,
		padWidth(cmd, helper) {
			const terms = [
				...helper.visibleOptions(cmd).map((option) => helper.optionTerm(option)),
				...helper.visibleArguments(cmd).map((argument) => helper.argumentTerm(argument)),
				...helper.visibleCommands(cmd).map((each) => helper.subcommandTerm(each))
			];
			return Math.max(0, ...terms.map(({ length }) => length).filter((length) => length <= WIDEST_TERM));
		},
		formatItem
	});
}
function teach(command, help) {
	command.addHelpText("after", ({ error }) => composeHelp(help, columnsOf(error ? process.stderr : process.stdout)));
}
// src/cli/standard-streams.ts
const CLOSED_PIPE = "EPIPE";
function watchStandardStreams(onLost) {
	process.stderr.on("error", () => void 0);
	process.stdout.on("error", (error) => {
		const code = systemErrorCode(error);
		if (code === void 0) throw error;
		if (code === CLOSED_PIPE) return;
		const message = `standard output: writing failed (${code})`;
		onLost(new UserError("STDOUT_WRITE_FAILED", {
			message,
			hint: "make room where it leads to, and run the same command again",
			cause: error
		}, 3));
	});
}
// src/cli/main.ts
const PROGRAM_HELP = {
	notes: ["konvid-ingest <command> --help shows the options of a command, with examples."],
	exitCodes: [
		["0", "done"],
		["1", "done, but the data broke the contract or a threshold"],
		["2", "bad usage or input, nothing written"],
		["3", "reading, writing or network failed"],
		["130, 143", "interrupted; the same command continues"]
	],
	examples: [
		[
			"From the publisher to a JSONL that a trainer can rely on",
			"konvid-ingest fetch konvid-1k --root /data/konvid-1k",
			"konvid-ingest ingest --corpus-dir /data/konvid-1k --output konvid_1k.jsonl",
			"konvid-ingest validate konvid_1k.jsonl --manifest konvid_1k.manifest.json"
		],
		["What is in it, on one page", "konvid-ingest report konvid_1k.jsonl --html konvid_1k.report.html"],
		[
			"Split it by content, and hold predictions against its scores",
			"konvid-ingest split konvid_1k.jsonl --output split.json",
			"konvid-ingest score predictions.csv --against konvid_1k.jsonl --split split.json"
		]
	]
};
function chooseCommands([name = ""]) {
	return Object.hasOwn(COMMANDS, name) ? [name] : Object.keys(COMMANDS);
}
async function buildProgram(words, setExitCode) {
	const program = new Command("konvid-ingest").description("Turn a video-quality corpus and its scores into one validated MOS-corpus JSONL.").version(TOOL_VERSION, "-V, --version", "print the version").helpCommand("help [command]", "show the help of a command");
	const chosen = chooseCommands(words).map(async (name) => {
		const { group, load } = COMMANDS[name];
		return {
			group,
			...await load()
		};
	});
	program.commandsGroup("Get ready:");
	for (const { group, make, help } of await Promise.all(chosen)) {
		const command = make(setExitCode);
		command.helpGroup(group);
		teach(command, help);
		program.addCommand(command);
	}
	teach(program, PROGRAM_HELP);
	for (const command of [program, ...program.commands]) {
		layOutHelp(command);
		command.exitOverride().showHelpAfterError("run with --help for the options").configureOutput({ writeErr: (text) => process.stderr.write(text.split("\n").map(toLogText).join("\n")) });
	}
	return program;
}
async function main(argv) {
	let lost;
	const setExitCode = (code) => {
		process.exitCode = lost?.exitCode ?? code;
	};
	watchStandardStreams((error) => {
		if (lost === void 0) reportUserError(error, new Reporter(process.stderr, "error"));
		lost = error;
		process.exitCode = error.exitCode;
	});
	failOnFileSizeLimit();
	try {
		await (await buildProgram(argv.slice(2), setExitCode)).parseAsync([...argv]);
	} catch (error) {
		if (!(error instanceof CommanderError)) throw error;
		setExitCode(error.exitCode === 0 ? 0 : 2);
	}
}
export { main };
