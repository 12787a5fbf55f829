import "./contract.mjs";
import { C as findFfprobe } from "./ingest.mjs";
import { M as UserError, o as TOOL_VERSION } from "./base.mjs";
// src/cli/info-command.ts
async function describeFfprobe({ ffprobeBin: binary }) {
	try {
		const { version, path } = await findFfprobe({
			binary,
			environment: process.env
		});
		return `${version} (${path})`;
	} catch (error) {
		if (error instanceof UserError) return `${error.message} [${error.code}]`;
		throw error;
	}
}
async function run(given) {
	const facts = {
		"konvid-ingest": TOOL_VERSION,
		"Node.js": process.version,
		ffprobe: await describeFfprobe(given),
		contract: /\/schema\/([0-9.]+)\//.exec("https://org.github.io/konvid-ingest/schema/1.0/corpus-row.schema.json")?.[1] ?? "https://org.github.io/konvid-ingest/schema/1.0/corpus-row.schema.json",
		platform: `${process.platform}-${process.arch}`
	};
	const width = Math.max(...Object.keys(facts).map(({ length }) => length));
	for (const [name, value] of Object.entries(facts)) process.stdout.write(`${name.padEnd(width)}  ${value}\n`);
	return 0;
}
const INFO = {
	name: "info",
	description: "Show the versions and the platform that a bug report needs",
	exitCodes: [["0", "done"], ["2", "bad usage"]],
	examples: [["For a bug report", "konvid-ingest info"], ["With the ffprobe that a run was given", "konvid-ingest info --ffprobe-bin /opt/ffmpeg/ffprobe"]],
	run
};
export { INFO };
