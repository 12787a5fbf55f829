import { n as FFPROBE_RELEASES } from "./releases-CJb1dQ9W.mjs";
import { it as hashFile } from "./ingest-CkxT9Rw9.mjs";
import { P as UserError } from "./base-BCPtbKOG.mjs";
import { i as removePart, t as downloadFile } from "./download-BM7NvwdN.mjs";
const chmod = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").chmod(...args);
const mkdir = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").mkdir(...args);
const rename = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").rename(...args);
const rm = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").rm(...args);
const { dirname } = globalThis.process.getBuiltinModule("node:path");
// src/fetch/ffprobe-download.ts
function chooseOwn(url, sha256) {
	const digest = sha256?.toLowerCase() ?? "";
	if (!/^[0-9a-f]{64}$/.test(digest)) throw new UserError("FFPROBE_DIGEST_MISSING", {
		message: "ffprobe-url needs ffprobe-sha256, 64 hexadecimal digits: nothing unverified is ever run",
		hint: "take the digest from the publisher, not from the file"
	});
	if (!/^https?:\/\//.test(url)) throw new UserError("FFPROBE_URL", { message: "ffprobe-url must begin with https:// (or http://)" });
	return {
		version: `0.0.0-sha256.${digest.slice(0, 16)}`,
		asset: {
			url,
			sha256: digest,
			sizeBytes: void 0
		}
	};
}
function chooseFfprobe({ version, url, sha256 }, platform = `${process.platform}-${process.arch}`) {
	if (url !== void 0) return chooseOwn(url, sha256);
	const release = Object.hasOwn(FFPROBE_RELEASES, version) ? FFPROBE_RELEASES[version] : void 0;
	if (release === void 0) throw new UserError("FFPROBE_VERSION_UNKNOWN", {
		message: `ffprobe ${JSON.stringify(version)} is not a release that can be verified`,
		hint: `there are: ${Object.keys(FFPROBE_RELEASES).join(", ")}; or give ffprobe-url with ffprobe-sha256`
	});
	const asset = release[platform];
	if (asset !== void 0) return {
		version,
		asset
	};
	throw new UserError("FFPROBE_PLATFORM", {
		message: `ffprobe ${version} has no verified build for ${platform}`,
		hint: "install FFmpeg and name its ffprobe (ffprobe-bin, --ffprobe-bin)"
	});
}
async function hasDigest(path, sha256) {
	try {
		return await hashFile(path) === sha256;
	} catch {
		return false;
	}
}
const MAX_FFPROBE_BYTES = 536870912;
async function downloadFfprobe(asset, path, options = {}) {
	await mkdir(dirname(path), { recursive: true });
	const own = `${path}.${process.pid}`;
	const { url, sha256, sizeBytes } = asset;
	try {
		await downloadFile({
			url,
			destination: own,
			expectSha256: sha256,
			minBytes: sizeBytes,
			maxBytes: sizeBytes ?? MAX_FFPROBE_BYTES,
			origin: "user"
		}, options);
		await chmod(own, 493);
		await rename(own, path);
	} catch (error) {
		await Promise.all([rm(own, { force: true }), removePart(own)]);
		throw error;
	}
}
export { downloadFfprobe as n, hasDigest as r, chooseFfprobe as t };
