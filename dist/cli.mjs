#!/usr/bin/env node
// src/cli/cli.ts
const OLDEST_NODE = 24;
if (Number(process.versions.node.split(".")[0]) < OLDEST_NODE) {
	console.error(`konvid-ingest: Node.js ${OLDEST_NODE} or newer is needed, and this is ${process.version}`);
	process.exitCode = 2;
} else if (process.argv.length === 3 && /^(?:-V|--version)$/.test(process.argv[2] ?? "")) {
	const { TOOL_VERSION } = await import("./chunks/base-BCPtbKOG.mjs").then((n) => ({ TOOL_VERSION: n.y }));
	console.log(TOOL_VERSION);
} else if (!process.argv.includes("--confined") || !(await import("./chunks/confine-command-lebuCUts.mjs")).confineCommand()) {
	const { main } = await import("./chunks/cli-BsMjfWom.mjs").then((n) => ({ main: n.a }));
	try {
		await main(process.argv);
	} catch (error) {
		console.error("konvid-ingest: this is a bug of konvid-ingest; please report it with these lines:");
		console.error(error);
		process.exitCode = 3;
	}
}
export {};
