import { l as setOutput } from "./core.mjs";
import { t as NO_TRAINER_FILES } from "./trainer-files.mjs";
// src/action/outputs.ts
const NO_OUTPUTS = {
	output: "",
	manifest: "",
	report: "",
	"report-page": "",
	"fetch-manifest": "",
	rows: "",
	sha256: "",
	written: "",
	dedup: "",
	broken: "",
	missing: "",
	rejected: "",
	conflict: "",
	"download-failed": "",
	"cache-result": "off",
	...NO_TRAINER_FILES,
	"artifact-id": "",
	"artifact-url": "",
	"artifact-digest": "",
	"ffprobe-path": "",
	"ffprobe-version": ""
};
function setOutputs(outputs) {
	for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
export { setOutputs as n, NO_OUTPUTS as t };
