import { n as explainFetchManifest } from "./explain-documents-cYXS44zn.mjs";
import { at as describePath, ot as recordProvenance } from "./ingest-CkxT9Rw9.mjs";
import { I as systemErrorCode, P as UserError, b as redactAddress, y as TOOL_VERSION } from "./base-BCPtbKOG.mjs";
import { g as readWholeFile, r as makeFolder, s as writeDurably } from "./output-CPkopTjv.mjs";
const { dirname } = globalThis.process.getBuiltinModule("node:path");
// src/fetch/fetch-manifest.ts
const MAX_MANIFEST_BYTES = 1048576;
async function readEarlierFetch(path, { manifestSchema }) {
	const file = await readWholeFile(path, MAX_MANIFEST_BYTES);
	const { text } = file;
	if (file.fault === "ENOENT" || file.fault === "ENOTDIR" || text?.trim() === "") return void 0;
	if (text === void 0) throw new UserError("MANIFEST_UNREADABLE", {
		message: `${path}: can't be read (${file.fault})`,
		hint: "pass --manifest-out with the path of a file",
		cause: file.cause
	});
	let manifest;
	try {
		manifest = JSON.parse(text);
	} catch {
		manifest = void 0;
	}
	if (manifest?.schema !== manifestSchema) throw new UserError("MANIFEST_FOREIGN", {
		message: `${path}: stands already and is not a manifest of this tool`,
		hint: "move it away, or pass --manifest-out with another path"
	});
	return explainFetchManifest(manifest) ? manifest : void 0;
}
function argumentsOf(place, options) {
	const byLabel = (value, suffix) => Object.fromEntries(place.archives.map((wanted) => [`${wanted.label}_${suffix}`, value(wanted) ?? null]));
	return {
		root: place.root,
		keep_zips: options.keepZips ?? false,
		manifest_out: place.manifestPath,
		...byLabel(({ url }) => url, "url"),
		...byLabel(({ expectSha256 }) => expectSha256, "expect_sha256"),
		insecure_host: [...options.insecureHosts ?? []],
		stall_timeout_s: options.stallTimeoutS ?? null
	};
}
async function describeArchive({ wanted, folder }) {
	const { label, url, zip, minBytes } = wanted;
	const { exists } = await describePath(zip);
	const { sizeBytes: size_bytes, sha256 } = folder.archive;
	return {
		label,
		url: redactAddress(url),
		path: zip,
		exists,
		size_bytes,
		min_bytes: minBytes,
		sha256
	};
}
function partOf(parts, label) {
	const part = parts.find(({ wanted }) => wanted.label === label);
	if (part === void 0) throw new Error(`the corpus has no archive of ${label}`);
	return part;
}
async function composeFetchManifest(download, { place, parts, options }) {
	const [videos, metadata] = [partOf(parts, "videos"), partOf(parts, "metadata")];
	const outputs = parts.flatMap(({ wanted, folder }) => [[`${wanted.label}_archive`, describePath(wanted.zip, folder.archive.sha256)], [`${wanted.label}_dir`, describePath(wanted.into)]]);
	const described = await Promise.all(outputs.map(async ([role, entry]) => [role, await entry]));
	return {
		schema: download.manifestSchema,
		dataset: download.corpus,
		root: place.root,
		keep_zips: options.keepZips ?? false,
		archives: await Promise.all(parts.map(describeArchive)),
		extracted: {
			videos_dir: videos.wanted.into,
			videos_dir_exists: true,
			videos_files: videos.folder.files,
			videos_bytes: videos.folder.totalBytes,
			metadata_dir: metadata.wanted.into,
			metadata_dir_exists: true,
			metadata_files: metadata.folder.files,
			metadata_bytes: metadata.folder.totalBytes
		},
		tool: {
			name: "konvid-ingest",
			version: TOOL_VERSION,
			node: process.version
		},
		run_provenance: recordProvenance({
			entrypoint: "konvid-ingest fetch",
			argv: [...options.argv ?? []],
			args: argumentsOf(place, options),
			inputs: {},
			outputs: Object.fromEntries(described)
		})
	};
}
async function writeFetchManifest(path, manifest) {
	try {
		await makeFolder(dirname(path));
		await writeDurably(path, `${JSON.stringify(manifest, null, 2)}\n`);
	} catch (error) {
		const code = systemErrorCode(error);
		if (code === void 0) throw error;
		throw new UserError("OUTPUT_WRITE_FAILED", {
			message: `${path}: writing failed (${code})`,
			hint: "mend that, or pass --manifest-out with another path; the corpus itself is complete",
			cause: error
		}, 3);
	}
}
export { readEarlierFetch as n, writeFetchManifest as r, composeFetchManifest as t };
