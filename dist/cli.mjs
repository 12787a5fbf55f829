#!/usr/bin/env node
// src/cli/cli.ts
const OLDEST_NODE = [22, 19];
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < OLDEST_NODE[0] || major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]) {
	console.error(`konvid-ingest: needs Node.js ${OLDEST_NODE.join(".")} or newer, and this is ${process.version}; try \`npx --package node@24 --package konvid-ingest konvid-ingest ...\``);
	process.exitCode = 2;
} else if (process.argv.length === 3 && /^(?:-V|--version)$/.test(process.argv[2] ?? "")) {
	const { TOOL_VERSION } = await import("./chunks/stamp.mjs");
	console.log(TOOL_VERSION);
} else {
	const { main } = await import("./chunks/main.mjs");
	try {
		await main(process.argv);
	} catch (error) {
		console.error("konvid-ingest: this is a bug of konvid-ingest; please report it with these lines:");
		console.error(error);
		process.exitCode = 3;
	}
}
export {};
