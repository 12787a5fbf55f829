import { l as findCorpusDownload, s as DEFAULT_CORPUS } from "./corpora-DGofu7n3.mjs";
import { d as lockOutput, f as tidyLock } from "./output-CPkopTjv.mjs";
import { P as UserError } from "./base-BCPtbKOG.mjs";
import { i as inspectFolder, n as ARCHIVE_LIMITS, r as requireFreeBytes, t as extractArchive } from "./archive-BBZxk8uY.mjs";
import { n as readEarlierFetch, r as writeFetchManifest, t as composeFetchManifest } from "./fetch-manifest-ByqnSDDh.mjs";
import { n as makeRoot, r as planFetch, t as FETCH_MANIFEST } from "./fetch-place-C2y5dsiN.mjs";
import { it as hashFile } from "./ingest-CkxT9Rw9.mjs";
import { t as downloadFile } from "./download-BM7NvwdN.mjs";
const lstat = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").lstat(...args);
const rm = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").rm(...args);
const stat = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").stat(...args);
// src/fetch/get-archive.ts
async function sizeOf(path) {
	return (await stat(path).catch(() => void 0))?.size ?? 0;
}
async function requireRoom({ zip, minBytes }, root) {
	const arrived = await sizeOf(`${zip}.part`);
	await requireFreeBytes(root, Math.max(0, minBytes - arrived) + minBytes, `downloading and unpacking ${zip}`);
}
function explainCertificate(error, { label, url }) {
	if (!(error instanceof UserError) || error.code !== "TLS_CERTIFICATE") return error;
	const way = `--expect-sha256 ${label}=HEX --insecure-host ${new URL(url).hostname}`;
	const hint = `${error.hint ?? ""}; if you have the archive's SHA-256 from a source that you trust: ${way}`;
	return new UserError(error.code, {
		message: error.message,
		hint,
		cause: error
	}, error.exitCode);
}
function compareDigest(sha256, what, { wanted, recorded }) {
	const { label, expectSha256 } = wanted;
	if (expectSha256 !== void 0 && expectSha256 !== sha256) throw new UserError("ARCHIVE_DIGEST", {
		message: `${what}: has SHA-256 ${sha256}; expected ${expectSha256}`,
		hint: `correct --expect-sha256 ${label}, or move it away`
	});
	if (expectSha256 !== void 0 || recorded === void 0 || recorded === sha256) return;
	throw new UserError("ARCHIVE_CHANGED", {
		message: `${what}: has SHA-256 ${sha256}; the archive that was fetched before had ${recorded}`,
		hint: `find out what has changed; if it is meant, accept it with --expect-sha256 ${label}=${sha256}; nothing of it was unpacked`
	}, 3);
}
async function download({ wanted, recorded, options }, root) {
	const { label, url, zip, expectSha256, minBytes, maxBytes } = wanted;
	const { stallTimeoutS, signal, insecureHosts = [], onNotice, onProgress } = options;
	await requireRoom(wanted, root);
	onNotice?.({
		level: "info",
		code: "ARCHIVE_DOWNLOADING",
		message: `downloading ${url}`
	});
	try {
		const { sha256 = "", sizeBytes } = await downloadFile({
			url,
			destination: zip,
			expectSha256,
			wantsSha256: true,
			minBytes: (expectSha256 ?? recorded) === void 0 ? minBytes : void 0,
			maxBytes,
			origin: "user"
		}, {
			stallTimeoutS,
			signal,
			insecureHosts: expectSha256 === void 0 ? [] : insecureHosts,
			onRetry: (message) => onNotice?.({
				level: "warning",
				code: "ARCHIVE_RETRIED",
				message
			}),
			onProgress: ({ receivedBytes, totalBytes }) => onProgress?.({
				label,
				step: "download",
				bytesDone: receivedBytes,
				bytesTotal: totalBytes
			})
		});
		return {
			sha256,
			sizeBytes,
			isOurs: true
		};
	} catch (error) {
		throw explainCertificate(error, wanted);
	}
}
async function takeStanding({ wanted, recorded }) {
	const { zip, minBytes, expectSha256 } = wanted;
	if (await lstat(zip).catch(() => void 0) === void 0) return void 0;
	const sizeBytes = await sizeOf(zip);
	if (sizeBytes < minBytes && (expectSha256 ?? recorded) === void 0) throw new UserError("ARCHIVE_DIGEST", {
		message: `${zip}: has ${sizeBytes} bytes; the archive has at least ${minBytes}`,
		hint: "it is not whole: remove it, and it is downloaded"
	});
	return {
		sha256: await hashFile(zip),
		sizeBytes,
		isOurs: false
	};
}
async function getArchive(request, root) {
	const archive = await takeStanding(request) ?? await download(request, root);
	compareDigest(archive.sha256, request.wanted.zip, request);
	return archive;
}
async function removeArchive({ zip }) {
	await rm(zip, { force: true });
}
// src/fetch/fetch-corpus.ts
function digestInManifest(manifest, { label }) {
	return manifest?.archives.find((archive) => archive.label === label)?.sha256;
}
async function findComplete(wanted) {
	const folder = await inspectFolder(wanted.into);
	if (folder.kind !== "complete") return void 0;
	compareDigest(folder.archive.sha256, wanted.into, {
		wanted,
		recorded: void 0
	});
	return {
		wanted,
		folder
	};
}
async function findAllComplete({ archives }) {
	const parts = (await Promise.all(archives.map(findComplete))).filter((part) => part !== void 0);
	return parts.length === archives.length ? parts : void 0;
}
function tellsOf(manifest, { root }, parts) {
	const isTold = ({ wanted, folder }) => digestInManifest(manifest, wanted) === folder.archive.sha256;
	return manifest.root === root && parts.every(isTold);
}
function announceIncomplete(state, { into }, { onNotice }) {
	if (state.kind !== "incomplete") return;
	onNotice?.({
		level: "warning",
		code: "FOLDER_INCOMPLETE",
		message: `${into} ${state.reason}: it is finished`
	});
}
function isBadArchive(error) {
	return error instanceof UserError && (error.code === "ARCHIVE_REFUSED" || error.code === "ARCHIVE_DAMAGED");
}
async function fetchPart(job, wanted, signal) {
	const complete = await findComplete(wanted);
	if (complete !== void 0) return complete;
	const { label, zip, into, maxUnpackedBytes } = wanted;
	const state = await inspectFolder(into);
	const options = {
		...job.options,
		signal
	};
	announceIncomplete(state, wanted, options);
	const { isOurs, ...archive } = await getArchive({
		wanted,
		recorded: (state.kind === "incomplete" ? state.archive?.sha256 : void 0) ?? digestInManifest(job.earlier, wanted),
		options
	}, job.place.root);
	options.onNotice?.({
		level: "info",
		code: "ARCHIVE_UNPACKING",
		message: `unpacking ${zip}, SHA-256 ${archive.sha256}`
	});
	try {
		await extractArchive({
			zip,
			archive,
			into,
			limits: {
				...ARCHIVE_LIMITS,
				maxTotalBytes: maxUnpackedBytes
			},
			signal,
			onProgress: ({ bytesDone, bytesTotal }) => options.onProgress?.({
				label,
				step: "unpack",
				bytesDone,
				bytesTotal
			})
		});
	} catch (error) {
		if (isOurs && isBadArchive(error)) await removeArchive(wanted);
		throw error;
	}
	const part = await findComplete(wanted);
	if (part !== void 0) return part;
	throw new UserError("EXTRACT_FAILED", {
		message: `${into}: was unpacked, and can't be found whole a moment later`,
		hint: "check the disk, and that nobody else writes there, then run the same command again: what is unpacked is kept"
	}, 3);
}
async function finish({ download, place, options }, parts) {
	if (options.keepZips !== true) for (const { wanted } of parts) await removeArchive(wanted);
	const manifest = await composeFetchManifest(download, {
		place,
		parts,
		options
	});
	await writeFetchManifest(place.manifestPath, manifest);
	return {
		root: place.root,
		manifestPath: place.manifestPath,
		manifest,
		wasComplete: false
	};
}
function lockedPath({ root }) {
	return `${root}/${FETCH_MANIFEST}`;
}
async function lockRoot(place, { breakLock = false }) {
	await makeRoot(place.root);
	return lockOutput(lockedPath(place), { breakLock });
}
async function fetchLocked(job) {
	const { place, options } = job;
	const lock = await lockRoot(place, options);
	const signal = AbortSignal.any([lock.lost, ...options.signal === void 0 ? [] : [options.signal]]);
	try {
		const parts = [];
		for (const wanted of place.archives) {
			signal.throwIfAborted();
			parts.push(await fetchPart(job, wanted, signal));
		}
		return await finish(job, parts);
	} finally {
		await lock.release();
	}
}
async function plan(options) {
	const download = findCorpusDownload(options.corpus ?? DEFAULT_CORPUS);
	const place = planFetch(download, options, process.env);
	return {
		download,
		place,
		options,
		earlier: await readEarlierFetch(place.manifestPath, download)
	};
}
async function findStanding({ place, earlier }) {
	const parts = await findAllComplete(place);
	if (parts === void 0 || earlier === void 0 || !tellsOf(earlier, place, parts)) return void 0;
	return {
		root: place.root,
		manifestPath: place.manifestPath,
		manifest: earlier,
		wasComplete: true
	};
}
async function findFetched(options = {}) {
	return findStanding(await plan(options));
}
async function fetchCorpus(options = {}) {
	const job = await plan(options);
	const standing = await findStanding(job);
	if (standing === void 0) return fetchLocked(job);
	await tidyLock(lockedPath(job.place));
	return standing;
}
export { findFetched as n, fetchCorpus as t };
