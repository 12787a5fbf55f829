import { P as pMap } from "./ingest.mjs";
import { _ as CorpusFolders, a as findClips, b as drawBoundary, h as isFault, o as requireClips, r as resolveEntry, t as readInThreads } from "./clips.mjs";
import { p as findCorpus } from "./labels.mjs";
import { availableParallelism } from "node:os";
// src/validate/clip-check.ts
async function checkEntry(claim, entry, { boundary, reader }) {
	const { line, src } = claim;
	const path = await resolveEntry(entry, boundary);
	const reading = typeof path === "string" ? await reader.read(path) : path;
	if (isFault(reading)) {
		const expected = `a clip ${src} that can be read`;
		return {
			line,
			field: "src",
			pointer: "/src",
			code: reading.code,
			expected,
			found: reading.reason
		};
	}
	if (reading.sha256 === claim.src_sha256) return void 0;
	return {
		line,
		field: "src_sha256",
		pointer: "/src_sha256",
		code: "CLIP_DIFFERS",
		expected: `${claim.src_size_bytes} bytes with SHA-256 ${claim.src_sha256}`,
		found: `${reading.sizeBytes} bytes with SHA-256 ${reading.sha256}`
	};
}
async function checkClip(claim, context) {
	const { line, src } = claim;
	const { clips } = context;
	let first;
	for (const entry of clips.named(src)) {
		const violation = await checkEntry(claim, entry, context);
		if (violation === void 0) return [];
		first ??= violation;
	}
	if (first !== void 0) return [first];
	const found = `none in ${clips.folders.map(({ path }) => path).join(", ")}`;
	return [{
		line,
		field: "src",
		pointer: "/src",
		code: "CLIP_MISSING",
		expected: `a clip ${src}`,
		found
	}];
}
async function checkClips(claims, { corpusDir, clipsSubdir: subdir, linkTargets, onBytes, signal }) {
	const [first] = claims;
	if (first === void 0) return [];
	const boundary = await drawBoundary(corpusDir, linkTargets);
	const corpus = findCorpus(first.corpus);
	const clips = await findClips(new CorpusFolders(boundary), corpus, { subdir });
	requireClips(clips, corpus, {
		root: boundary.root,
		subdir
	});
	const threads = availableParallelism();
	const reader = readInThreads({
		threads,
		signal
	});
	try {
		const context = {
			clips,
			boundary,
			reader
		};
		const check = async (claim) => {
			const violations = await checkClip(claim, context);
			onBytes?.(claim.src_size_bytes);
			return violations;
		};
		return (await pMap(claims, check, {
			concurrency: threads + 1,
			...signal === void 0 ? {} : { signal }
		})).flat();
	} finally {
		await reader.close();
	}
}
export { checkClips };
