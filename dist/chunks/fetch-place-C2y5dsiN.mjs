import { r as makeFolder } from "./output-CPkopTjv.mjs";
import { I as systemErrorCode, P as UserError } from "./base-BCPtbKOG.mjs";
const access = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").access(...args);
const { constants: constants$1 } = globalThis.process.getBuiltinModule("node:fs");
const { homedir } = globalThis.process.getBuiltinModule("node:os");
const { join, resolve } = globalThis.process.getBuiltinModule("node:path");
// src/fetch/fetch-place.ts
const FETCH_MANIFEST = "fetch_manifest.json";
function chooseRoot({ rootVariable, rootFolder, homeFolder }, environment) {
	return join(environment[rootVariable] || join(homedir(), homeFolder), rootFolder);
}
function readDigest(label, digest) {
	if (digest === void 0 || /^[0-9a-f]{64}$/i.test(digest)) return digest?.toLowerCase();
	throw new UserError("OPTION_INVALID", { message: `the SHA-256 of ${label}: ${JSON.stringify(digest)}: expected 64 hexadecimal digits` });
}
function isHttp(url) {
	return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
function requireDigests(archives, insecureHosts) {
	const hosts = new Set(insecureHosts.map((host) => host.toLowerCase()));
	const bare = archives.find(({ url, expectSha256 }) => expectSha256 === void 0 && hosts.has(new URL(url).hostname));
	if (bare === void 0) return;
	throw new UserError("INSECURE_HOST", {
		message: `the host of the ${bare.label} may stay unverified only where the SHA-256 of ${bare.fileName} is given`,
		hint: `add --expect-sha256 ${bare.label}=HEX, from a source that you trust`
	});
}
function planFetch(download, options, environment) {
	const root = resolve(options.root ?? chooseRoot(download, environment));
	const archives = download.archives.map((archive) => {
		const { label, fileName, folder } = archive;
		const url = options.urls?.[label] ?? archive.url;
		if (!isHttp(url)) throw new UserError("OPTION_INVALID", { message: `the address of the ${label}: ${JSON.stringify(url)}: expected one that begins with https:// or http://` });
		const expectSha256 = readDigest(label, options.expectSha256?.[label]);
		return {
			...archive,
			url,
			zip: join(root, fileName),
			into: join(root, folder),
			expectSha256
		};
	});
	requireDigests(archives, options.insecureHosts ?? []);
	return {
		root,
		manifestPath: resolve(options.manifestOut ?? join(root, "fetch_manifest.json")),
		archives
	};
}
async function makeRoot(root) {
	try {
		await makeFolder(root);
		await access(root, constants$1.W_OK | constants$1.X_OK);
	} catch (cause) {
		throw new UserError("FETCH_ROOT", {
			message: `${root}: can't be written to (${systemErrorCode(cause) ?? String(cause)})`,
			hint: "name a folder with --root that this user may write to",
			cause
		});
	}
}
export { makeRoot as n, planFetch as r, FETCH_MANIFEST as t };
