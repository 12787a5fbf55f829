import { A as readWholeFile, C as writeDurably, D as hashFile, E as hasBytes, F as isRefusal, I as messageOf, L as systemErrorCode, M as UserError, N as explainFailedWrite, P as explainUnwritable, S as syncFolder, _ as NextFile, a as countOf, b as nextPath, g as readBootId, h as lockOutput, k as readFully, l as redactAddress, n as refuseSharedPaths, o as TOOL_VERSION, p as toLogText, r as settleOutput, s as chooseInstant, t as locateOutput, u as redactCredentials, w as closeSettled, x as removeDurably, y as makeFolder } from "./base.mjs";
import { D as describePath, I as ROW_SCHEMA_ID, L as ROW_SCHEMA_SHA256, N as toViolations, O as recordProvenance, P as describeValue, _ as CATALOGUE_HEADING, a as readIngestManifest, b as formatCatalogueLine, c as readRows, d as explainFailedRead, i as MAX_MANIFEST_BYTES, j as validateRow, k as serialiseRow, m as readLines, v as MAX_CATALOGUE_BYTES, x as parseCatalogue, y as cataloguePath } from "./contract.mjs";
import { A as parseColumns, C as DEFAULT_CORPUS, E as findCorpus, O as CUSTOM_ROLES, S as CORPORA, T as findContentId, _ as describeDialect, a as completeLabels, c as readLabelFiles, d as findLabels, f as takeNamedLabels, j as SCALES, k as makeCustomCorpus, o as readRatings, p as checkLabelFiles, s as resolveRatings, u as urlFault, w as FETCHABLE_CORPORA } from "./labels.mjs";
import { t as require_undici } from "./http.mjs";
import { C as resolveEntry, S as pathOf, _ as toState, a as describeForeignContent, b as drawBoundary, c as isFault, d as StateTrust, f as describeState, g as readState, h as isUnchanged, l as isLastingFault, m as isSettled, n as findClips, o as readInThreads, r as requireClips, s as CLIP_CHANGED, t as downloadFolderOf, u as isProbe, v as CorpusFolders, w as nameFault, x as isInside, y as contains } from "./clips.mjs";
import { t as isDownloadProgress } from "./documents.mjs";
import { constants, existsSync, statSync } from "node:fs";
import { access, constants as constants$1, lstat, open, realpath, rename, rm, stat as stat$1, writeFile } from "node:fs/promises";
import { basename, delimiter, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { createHash } from "node:crypto";
import { availableParallelism, homedir } from "node:os";
import { setImmediate, setTimeout as setTimeout$1 } from "node:timers/promises";
import { BlockList, isIP } from "node:net";
import { on } from "node:events";
import { isDeepStrictEqual } from "node:util";
import { crc32 } from "node:zlib";
import dns from "node:dns";
// src/fetch/download-fault.ts
var import_undici = require_undici();
var DownloadFault = class extends Error {
	name = "DownloadFault";
	details;
	constructor(reason, details) {
		super(reason, details.cause === void 0 ? void 0 : { cause: details.cause });
		this.details = details;
	}
	get code() {
		const { code, kind } = this.details;
		return code ?? (kind === "final" ? "DOWNLOAD_REFUSED" : "DOWNLOAD_FAILED");
	}
};
const REASONS = {
	EAI_AGAIN: "no name server answered",
	ECONNREFUSED: "the server refuses connections",
	ECONNRESET: "the connection was cut",
	EPIPE: "the connection was cut",
	ETIMEDOUT: "the server does not answer",
	UND_ERR_PRX_CONN: "the proxy cut the connection",
	UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "the body ended before its announced length",
	UND_ERR_SOCKET: "the connection was cut"
};
const STALLS = new Set([
	"UND_ERR_BODY_TIMEOUT",
	"UND_ERR_CONNECT_TIMEOUT",
	"UND_ERR_HEADERS_TIMEOUT"
]);
const UNKNOWN_AUTHORITY = "comes from an authority that this machine does not know";
const CERTIFICATE_FAULTS = {
	CERT_HAS_EXPIRED: "has expired",
	CERT_NOT_YET_VALID: "is not valid yet",
	CERT_REVOKED: "was revoked",
	CERT_SIGNATURE_FAILURE: "has a wrong signature",
	CERT_UNTRUSTED: "is not trusted",
	DEPTH_ZERO_SELF_SIGNED_CERT: "is signed by itself alone",
	ERR_TLS_CERT_ALTNAME_INVALID: "is for another host",
	SELF_SIGNED_CERT_IN_CHAIN: UNKNOWN_AUTHORITY,
	UNABLE_TO_GET_ISSUER_CERT: UNKNOWN_AUTHORITY,
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNKNOWN_AUTHORITY,
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNKNOWN_AUTHORITY
};
const CURED_BY_AUTHORITY = /SELF_SIGNED|ISSUER|LEAF_SIGNATURE|UNTRUSTED/;
const PROXY_ANSWER = /Proxy response \((\d{3})\)|Proxy Authentication Required \((407)\)/;
const CHECK_PROXY = "check HTTPS_PROXY, HTTP_PROXY and NO_PROXY";
function explainCertificate(cause, code, hostname) {
	return new DownloadFault(`the TLS certificate of ${hostname} ${CERTIFICATE_FAULTS[code]}`, {
		kind: "later",
		code: "TLS_CERTIFICATE",
		hint: CURED_BY_AUTHORITY.test(code) ? "if the authority is your own, name the file of its certificate in NODE_EXTRA_CA_CERTS" : "check this machine's clock; otherwise the operator of the server must renew it",
		cause
	});
}
function explainClientError(cause) {
	const message = messageOf(cause);
	const final = (reason) => new DownloadFault(reason, {
		kind: "final",
		hint: "check the address",
		cause
	});
	if (cause instanceof import_undici.errors.MaxRedirectsError) return final("redirects too many times");
	if (message.startsWith("Redirect loop")) return final("redirects in a circle");
	if (message.startsWith("Invalid URL")) return final("redirects to an address that is neither http nor https");
	if (cause instanceof import_undici.errors.HTTPParserError) return new DownloadFault(`the server sent what is no HTTP (${message})`, {
		kind: "transient",
		cause
	});
	const [, tunnel, plain] = PROXY_ANSWER.exec(message) ?? [];
	const status = tunnel ?? plain;
	if (status !== void 0) {
		const kind = Number(status) >= 500 ? "transient" : "later";
		return new DownloadFault(`the proxy answered ${status}`, {
			kind,
			hint: CHECK_PROXY,
			cause
		});
	}
	return cause instanceof import_undici.errors.InvalidArgumentError ? final(`can't be requested (${message})`) : void 0;
}
function explainFailure(error, { hostname }, stallTimeoutS) {
	if (error instanceof DownloadFault) return error;
	if (error instanceof UserError) throw error;
	const code = systemErrorCode(error) ?? "";
	if (Object.hasOwn(CERTIFICATE_FAULTS, code)) return explainCertificate(error, code, hostname);
	const known = explainClientError(error);
	if (known !== void 0) return known;
	if (code === "") throw error;
	if (STALLS.has(code)) return new DownloadFault(`nothing came for ${stallTimeoutS} s`, {
		kind: "transient",
		cause: error
	});
	if (code === "ENOTFOUND") return new DownloadFault(`no name server knows ${hostname}`, {
		kind: "later",
		hint: "check the address, and the network",
		cause: error
	});
	return new DownloadFault(`${Object.hasOwn(REASONS, code) ? REASONS[code] : redactCredentials(messageOf(error))} (${code})`, {
		kind: "transient",
		hint: CHECK_PROXY,
		cause: error
	});
}
// src/options/defaults.ts
const AUTO_CORPUS = "auto";
const CUSTOM_CORPUS = "custom";
const PROBER_MODES = [
	"ffprobe",
	"auto",
	"verify"
];
const DEFAULT_PROBER = "auto";
const DOWNLOAD_DEFAULTS = {
	atOnce: 16,
	atOncePerHost: 8,
	timeoutS: 120,
	maxClipBytes: 1073741824
};
const DEFAULT_MIN_RATE = 1e3;
const ATTRITION_WARN_THRESHOLD = .1;
const DEFAULT_MAX_VIOLATIONS = 1e3;
const LOG_LEVELS = [
	"debug",
	"info",
	"warning",
	"error"
];
// src/fetch/address-guard.ts
const SPECIAL_IPV4 = [
	["0.0.0.0", 8],
	["10.0.0.0", 8],
	["100.64.0.0", 10],
	["127.0.0.0", 8],
	["169.254.0.0", 16],
	["172.16.0.0", 12],
	["192.0.0.0", 24],
	["192.0.2.0", 24],
	["192.88.99.0", 24],
	["192.168.0.0", 16],
	["198.18.0.0", 15],
	["198.51.100.0", 24],
	["203.0.113.0", 24],
	["224.0.0.0", 4],
	["240.0.0.0", 4]
];
const GLOBAL_IPV6 = ["2000::", 3];
const SPECIAL_IPV6 = [
	["2001::", 23],
	["2001:db8::", 32],
	["2002::", 16],
	["3fff::", 20]
];
const special = new BlockList();
for (const [network, bits] of SPECIAL_IPV4) special.addSubnet(network, bits, "ipv4");
for (const [network, bits] of SPECIAL_IPV6) special.addSubnet(network, bits, "ipv6");
const globalIpv6 = new BlockList();
globalIpv6.addSubnet(...GLOBAL_IPV6, "ipv6");
function isPrivateAddress(address) {
	const family = isIP(address);
	if (family === 4) return special.check(address, "ipv4");
	if (family === 6) return !globalIpv6.check(address, "ipv6") || special.check(address, "ipv6");
	return true;
}
function literalAddress({ hostname }) {
	const bare = hostname.startsWith("[") ? hostname.slice(1, -1) : hostname;
	return isIP(bare) === 0 ? void 0 : bare;
}
const PRIVATE_ADDRESS = "is an address of this machine or of a private network";
function refusePrivate(hostname, addresses) {
	const refused = addresses.find(isPrivateAddress);
	if (refused === void 0) return;
	throw new DownloadFault(`${refused === hostname ? hostname : `${hostname} (${refused})`} ${PRIVATE_ADDRESS}`, {
		kind: "final",
		code: "DOWNLOAD_ADDRESS",
		hint: "if this is intended, allow it with --allow-private-hosts"
	});
}
function checkedLookup(check) {
	return (hostname, options, callback) => {
		dns.lookup(hostname, {
			...options,
			all: true
		}, (error, found) => {
			if (error !== null) return callback(error, []);
			try {
				check(hostname, found.map(({ address }) => address));
			} catch (refusal) {
				return callback(refusal, []);
			}
			const [first] = found;
			if (options.all === true || first === void 0) return callback(null, found);
			return callback(null, first.address, first.family);
		});
	};
}
// src/fetch/http-client.ts
const STALL_TIMEOUT_S = 60;
const MAX_REDIRECTS = 5;
const PIECES_WAITING = 16;
function openHttpAgent({ stallTimeoutS, lookup, verifiesTls = true }) {
	const timeout = stallTimeoutS * 1e3;
	const tls = verifiesTls ? {} : { rejectUnauthorized: false };
	return new import_undici.EnvHttpProxyAgent({
		headersTimeout: timeout,
		bodyTimeout: timeout,
		connectTimeout: timeout,
		allowH2: false,
		connect: {
			timeout,
			...tls,
			...lookup === void 0 ? {} : { lookup }
		},
		...verifiesTls ? {} : { requestTls: tls }
	});
}
async function* readPieces(events) {
	for await (const [piece] of events) if (piece !== void 0) yield piece;
}
function decodeLeniently(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function authorizationOf({ username, password }) {
	if (username === "" && password === "") return {};
	const pair = [username, password].map(decodeLeniently).join(":");
	return { authorization: `Basic ${Buffer.from(pair).toString("base64")}` };
}
var DownloadClient = class {
	stallTimeoutS;
	minRate;
	#allowsPrivate;
	#insecureHosts;
	#agents = new Map();
	#privateHosts = new Set();
	#guardedLookup = checkedLookup(refusePrivate);
	#openLookup = checkedLookup((host, addresses) => {
		if (addresses.every(isPrivateAddress)) this.#privateHosts.add(host);
		else this.#privateHosts.delete(host);
	});
	constructor({ stallTimeoutS = STALL_TIMEOUT_S, minRate = DEFAULT_MIN_RATE, allowPrivateHosts = false, insecureHosts = [] }) {
		this.stallTimeoutS = stallTimeoutS;
		this.minRate = minRate;
		this.#allowsPrivate = allowPrivateHosts;
		this.#insecureHosts = new Set(insecureHosts.map((host) => host.toLowerCase()));
	}
	async get(request, receive) {
		const { url, signal } = request;
		let hop = url;
		const dispatchHop = (options, handler) => {
			const isFirst = hop === url;
			const next = new URL(String(options.origin));
			if (hop.protocol === "https:" && next.protocol === "http:" && !request.mayLoseTls) throw new DownloadFault("redirects from https to http, where anybody could answer", {
				kind: "final",
				hint: "check the address"
			});
			hop = next;
			return this.#agentFor(hop, this.#isGuarded(request, isFirst)).dispatch(options, handler);
		};
		const redirect = import_undici.interceptors.redirect({
			maxRedirections: MAX_REDIRECTS,
			throwOnMaxRedirect: true
		});
		const sent = {
			...request.headers,
			...authorizationOf(url)
		};
		try {
			const dispatcher = this.#agentFor(url, false).compose(() => dispatchHop, redirect);
			const { statusCode, headers, body } = await (0, import_undici.request)(url, {
				dispatcher,
				headers: sent,
				signal
			});
			body.on("error", () => void 0);
			try {
				await receive({
					statusCode,
					headers,
					body: readPieces(on(body, "data", {
						close: ["end"],
						highWaterMark: PIECES_WAITING,
						lowWaterMark: 1
					}))
				});
			} finally {
				body.destroy();
			}
		} catch (error) {
			throw explainFailure(error, hop, this.stallTimeoutS);
		}
	}
	#isGuarded({ origin, url }, isFirst) {
		if (this.#allowsPrivate) return false;
		if (origin === "manifest") return true;
		const address = literalAddress(url);
		const isPrivate = address === void 0 ? this.#privateHosts.has(url.hostname) : isPrivateAddress(address);
		return !isFirst && !isPrivate;
	}
	#agentFor(url, isGuarded) {
		const address = literalAddress(url);
		if (isGuarded && address !== void 0) refusePrivate(address, [address]);
		const verifiesTls = !this.#insecureHosts.has(url.hostname);
		const key = `${isGuarded} ${verifiesTls}`;
		const lookup = isGuarded ? this.#guardedLookup : this.#openLookup;
		const agent = this.#agents.get(key) ?? openHttpAgent({
			stallTimeoutS: this.stallTimeoutS,
			lookup,
			verifiesTls
		});
		this.#agents.set(key, agent);
		return agent;
	}
	async close() {
		await Promise.all([...this.#agents.values()].map((agent) => agent.destroy()));
	}
};
// src/fetch/part-file.ts
const PART_SUFFIX = ".part";
const MAX_NOTES_BYTES = 16384;
const NOTED_FROM_BYTES = 1048576;
const FLUSHED_EVERY_BYTES = 67108864;
const OPEN_FLAGS = constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
const HEADER_TEXT = /^[\x20-\x7e\x80-\xff]+$/;
function digestOf(url) {
	return createHash("sha256").update(url).digest("hex");
}
function parseNotes(text, url) {
	const header = (value) => typeof value === "string" && HEADER_TEXT.test(value) ? value : void 0;
	const count = (value) => Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : void 0;
	try {
		const notes = JSON.parse(text);
		if (notes?.["url_sha256"] !== digestOf(url)) return void 0;
		return {
			file: {
				etag: header(notes["etag"]),
				lastModified: header(notes["last_modified"]),
				totalBytes: count(notes["size_bytes"])
			},
			flushedBytes: count(notes["flushed_bytes"]) ?? 0,
			boot: header(notes["boot"])
		};
	} catch {
		return;
	}
}
async function onDisk(path, work) {
	try {
		return await work();
	} catch (cause) {
		const reason = systemErrorCode(cause) ?? messageOf(cause);
		throw new UserError("DOWNLOAD_UNWRITABLE", {
			message: `${path}: can't be written (${reason})`,
			hint: "check free space and permissions, and run again: what has arrived is kept",
			cause
		}, 3);
	}
}
function freeMemory({ buffer, byteLength }) {
	if (byteLength > 0 && buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) buffer.transfer(0);
}
async function openRegular(path) {
	const handle = await open(path, OPEN_FLAGS, 420);
	if ((await handle.stat()).isFile()) return handle;
	await handle.close();
	throw new Error("not a regular file");
}
function pathsBeside(destination) {
	const notes = `${destination}${PART_SUFFIX}.json`;
	return {
		part: `${destination}${PART_SUFFIX}`,
		notes,
		nextNotes: nextPath(notes)
	};
}
async function removePart(destination) {
	await Promise.all(Object.values(pathsBeside(destination)).map((path) => rm(path, { force: true })));
}
var PartFile = class {
	path;
	file = {};
	sizeBytes = 0;
	#destination;
	#url;
	#flushedBytes = 0;
	#hasNotes = false;
	constructor(destination, url) {
		this.path = pathsBeside(destination).part;
		this.#destination = destination;
		this.#url = url;
	}
	get isWhole() {
		return this.sizeBytes > 0 && this.file.totalBytes === this.sizeBytes;
	}
	async recall() {
		const { text } = await readWholeFile(pathsBeside(this.#destination).notes, MAX_NOTES_BYTES);
		this.#hasNotes = text !== void 0;
		const notes = parseNotes(text ?? "", this.#url);
		const stats = await lstat(this.path).catch(() => void 0);
		if (notes === void 0 || stats?.isFile() !== true) return;
		const kept = readBootId() === notes.boot ? stats.size : Math.min(stats.size, notes.flushedBytes);
		if (kept === 0 || stats.size > (notes.file.totalBytes ?? stats.size)) return;
		this.file = notes.file;
		this.sizeBytes = kept;
		this.#flushedBytes = Math.min(kept, notes.flushedBytes);
	}
	async #writeNotes() {
		const { etag, lastModified, totalBytes } = this.file;
		const notes = JSON.stringify({
			url_sha256: digestOf(this.#url),
			etag,
			last_modified: lastModified,
			size_bytes: totalBytes,
			flushed_bytes: this.#flushedBytes,
			boot: readBootId()
		});
		const path = pathsBeside(this.#destination).notes;
		if (this.#flushedBytes > 0) await writeDurably(path, notes);
		else await writeFile(path, notes, {
			mode: 420,
			flag: "wx"
		});
		this.#hasNotes = true;
	}
	async #removeNotes() {
		const { notes, nextNotes } = pathsBeside(this.#destination);
		await Promise.all([notes, nextNotes].map((path) => rm(path, { force: true })));
		this.#hasNotes = false;
	}
	async #begin(handle, { start, file }) {
		await handle.truncate(start);
		this.sizeBytes = start;
		this.file = file;
		if (start > 0) return;
		this.#flushedBytes = 0;
		await this.#removeNotes();
		if (file.totalBytes === void 0 || file.totalBytes > NOTED_FROM_BYTES) await this.#writeNotes();
	}
	async #flush(handle) {
		const size = this.sizeBytes;
		await handle.datasync();
		this.#flushedBytes = size;
		await this.#writeNotes();
	}
	async append(head, body, onBytes) {
		const handle = await onDisk(this.path, () => openRegular(this.path));
		const isDue = (bytes) => this.#hasNotes && this.sizeBytes - this.#flushedBytes >= bytes;
		try {
			await onDisk(this.path, () => this.#begin(handle, head));
			for await (const piece of body) {
				const position = this.sizeBytes + piece.length;
				onBytes(position);
				await onDisk(this.path, () => handle.appendFile(piece));
				this.sizeBytes = position;
				freeMemory(piece);
				if (isDue(FLUSHED_EVERY_BYTES)) await onDisk(this.path, () => this.#flush(handle));
			}
		} catch (error) {
			if (isDue(1)) await this.#flush(handle).catch(() => void 0);
			throw error;
		} finally {
			await handle.close();
		}
	}
	async discard() {
		await onDisk(this.path, () => removePart(this.#destination));
		this.file = {};
		this.sizeBytes = 0;
		this.#flushedBytes = 0;
		this.#hasNotes = false;
	}
	async finish() {
		await onDisk(this.#destination, async () => {
			const handle = await openRegular(this.path);
			await handle.datasync().finally(() => handle.close());
			await rename(this.path, this.#destination);
			await this.#removeNotes();
			await syncFolder(dirname(this.#destination));
		});
	}
};
// src/fetch/response-head.ts
const MAX_RETRY_AFTER_MS = 12e4;
const GONE_STATUS = new Set([404, 410]);
const TRANSIENT_STATUS = new Set([
	408,
	425,
	429
]);
const PROXY_AUTHENTICATION = 407;
const PAGE_TYPE = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i;
const refuse$2 = (reason, hint = "check the address") => new DownloadFault(reason, {
	kind: "final",
	hint
});
const startOver = (reason) => new DownloadFault(reason, {
	kind: "transient",
	spoils: true
});
function headerText(headers, name) {
	const value = headers[name];
	return Array.isArray(value) ? value.join(", ") : value;
}
function readRetryAfter(value, nowMs = Date.now()) {
	const text = value?.trim() ?? "";
	const timeMs = text.endsWith("GMT") ? Date.parse(text) - nowMs : NaN;
	const ms = /^[0-9]{1,9}$/.test(text) ? Number(text) * 1e3 : timeMs;
	return Number.isNaN(ms) ? void 0 : Math.min(Math.max(ms, 0), MAX_RETRY_AFTER_MS);
}
function readValidators(headers) {
	const etag = headerText(headers, "etag") ?? "";
	const lastModified = headerText(headers, "last-modified");
	const ageMs = Date.parse(headerText(headers, "date") ?? "") - Date.parse(lastModified ?? "");
	return {
		etag: /^"[^"]*"$/.test(etag) ? etag : void 0,
		lastModified: ageMs >= 1e3 ? lastModified : void 0
	};
}
function checkStatus({ statusCode, headers }) {
	if (statusCode === 200 || statusCode === 206) return;
	const reason = `the server answered ${statusCode}`;
	if (statusCode === 416) throw startOver(reason);
	if (TRANSIENT_STATUS.has(statusCode) || statusCode >= 500 && statusCode <= 599) throw new DownloadFault(reason, {
		kind: "transient",
		retryAfterMs: readRetryAfter(headerText(headers, "retry-after"))
	});
	throw new DownloadFault(reason, {
		kind: statusCode === PROXY_AUTHENTICATION ? "later" : "final",
		hint: "check the address",
		spoils: GONE_STATUS.has(statusCode)
	});
}
function checkContent({ headers }, { refusedTypes }) {
	const encoding = headerText(headers, "content-encoding")?.trim().toLowerCase() ?? "";
	if (encoding !== "" && encoding !== "identity") throw refuse$2("sent an encoded body although none was asked for", "name a server that sends the file as it is");
	const type = headerText(headers, "content-type") ?? "";
	if (PAGE_TYPE.test(type)) throw refuse$2("sent an HTML page in place of the file", "a login, or a proxy in between? open the address yourself");
	if (refusedTypes?.test(type)) throw refuse$2(`sent ${refusedTypes.exec(type)?.[0]} in place of the file`);
}
function checkSize({ totalBytes }, { minBytes, maxBytes }) {
	if (totalBytes === void 0) return;
	if (totalBytes > maxBytes) throw refuse$2(`is ${totalBytes} bytes long; at most ${maxBytes} are accepted`);
	if (totalBytes < minBytes) throw refuse$2(`is ${totalBytes} bytes long; at least ${minBytes} were expected`);
}
function readPart({ headers }, length, { offset, file }) {
	const [start, last, total] = (/^bytes ([0-9]{1,15})-([0-9]{1,15})\/([0-9]{1,15}|\*)$/.exec(headerText(headers, "content-range") ?? "") ?? []).slice(1).map(Number);
	const totalBytes = Number.isNaN(total) ? file.totalBytes : total;
	if (!(offset > 0 && start === offset && last !== void 0 && last >= start && last < (totalBytes ?? Number.POSITIVE_INFINITY) && (length ?? last - start + 1) === last - start + 1)) throw startOver(`sent another part than the one from byte ${offset} that was asked for`);
	const { etag } = readValidators(headers);
	if (!((file.totalBytes ?? totalBytes) === totalBytes && (etag ?? file.etag) === (file.etag ?? etag))) throw startOver("sent a part of another file than the one that was begun");
	return {
		start,
		end: last + 1,
		file: {
			...file,
			totalBytes
		}
	};
}
function readResponseHead(head, expectation) {
	checkStatus(head);
	checkContent(head, expectation);
	const lengthText = headerText(head.headers, "content-length") ?? "";
	const length = /^[0-9]{1,15}$/.test(lengthText) ? Number(lengthText) : void 0;
	const body = head.statusCode === 206 ? readPart(head, length, expectation) : {
		start: 0,
		end: length,
		file: {
			...readValidators(head.headers),
			totalBytes: length
		}
	};
	checkSize(body.file, expectation);
	return body;
}
// src/fetch/download.ts
const RETRIES = 4;
const FIRST_DELAY_MS = 1e3;
const MAX_DELAY_MS = 3e4;
const RATE_WINDOW_S = 60;
const USER_AGENT = "konvid-ingest";
function parseUrl(text) {
	const url = URL.parse(text);
	if (url?.protocol === "http:" || url?.protocol === "https:") return url;
	throw new DownloadFault(url === null ? "is no address" : `${url.protocol} is neither http nor https`, {
		kind: "final",
		hint: "give an address that begins with https:// or http://"
	});
}
function watchRate({ minRate, stallTimeoutS }) {
	const slow = new AbortController();
	const seconds = Math.min(RATE_WINDOW_S, 2 * stallTimeoutS);
	let bytes = 0;
	const timer = setInterval(() => {
		if (bytes < seconds * minRate) {
			const reason = `less than ${minRate} bytes a second came for ${seconds} s`;
			slow.abort(new DownloadFault(reason, {
				kind: "transient",
				isSlow: true
			}));
		}
		bytes = 0;
	}, seconds * 1e3);
	const count = (received) => {
		bytes += received;
	};
	return {
		signal: slow.signal,
		count,
		stop: () => clearInterval(timer)
	};
}
function resumeOffset({ part, request }) {
	const { etag, lastModified } = part.file;
	return etag === void 0 && lastModified === void 0 && request.expectSha256 === void 0 ? 0 : part.sizeBytes;
}
function rangeHeaders(offset, { etag, lastModified }) {
	const validator = etag ?? lastModified;
	if (offset === 0) return {};
	return {
		range: `bytes=${offset}-`,
		...validator === void 0 ? {} : { "if-range": validator }
	};
}
function checkPosition(position, { end }, maxBytes) {
	if (position > maxBytes) throw new DownloadFault(`sent more than the ${maxBytes} bytes that are accepted`, {
		kind: "final",
		hint: "check the address",
		spoils: true
	});
	if (position > (end ?? position)) throw new DownloadFault("sent more bytes than it had announced", {
		kind: "transient",
		spoils: true
	});
}
function checkLength({ sizeBytes }, { end, file }) {
	if (sizeBytes < (end ?? 0)) throw new DownloadFault(`the body ended after ${sizeBytes} of ${end} bytes`, { kind: "transient" });
	if (sizeBytes < (file.totalBytes ?? 0)) throw new DownloadFault(`the server sent ${sizeBytes} of ${file.totalBytes} bytes and no more`, { kind: "transient" });
}
async function requestRest(job) {
	const { request, url, client, options, part } = job;
	const { minBytes = 0, maxBytes = Number.POSITIVE_INFINITY, refusedTypes, origin } = request;
	const offset = resumeOffset(job);
	const rate = watchRate(client);
	const get = {
		url,
		headers: {
			"accept-encoding": "identity",
			"user-agent": USER_AGENT,
			...rangeHeaders(offset, part.file)
		},
		origin,
		mayLoseTls: request.expectSha256 !== void 0,
		signal: AbortSignal.any([rate.signal, ...options.signal === void 0 ? [] : [options.signal]])
	};
	try {
		await client.get(get, async (response) => {
			const file = offset === 0 ? {} : part.file;
			const head = readResponseHead(response, {
				offset,
				file,
				minBytes,
				maxBytes,
				refusedTypes
			});
			await part.append(head, response.body, (position) => {
				checkPosition(position, head, maxBytes);
				rate.count(position - part.sizeBytes);
				options.onProgress?.(position, head.file.totalBytes);
			});
			checkLength(part, head);
		});
	} finally {
		rate.stop();
	}
}
async function checkFile({ request, part }) {
	const { minBytes = 0 } = request;
	if (part.sizeBytes < minBytes) throw new DownloadFault(`sent ${part.sizeBytes} bytes; at least ${minBytes} were expected`, {
		kind: "final",
		hint: "check the address",
		spoils: true
	});
	const expected = request.expectSha256?.toLowerCase();
	if (expected === void 0) return;
	const sha256 = await hashFile(part.path);
	if (sha256 === expected) return;
	throw new DownloadFault(`sent ${part.sizeBytes} bytes with SHA-256 ${sha256}; expected SHA-256 ${expected}`, {
		kind: "final",
		hint: "nothing of it was kept or run; check address and digest",
		spoils: true
	});
}
async function tryOnce(job) {
	const { part } = job;
	try {
		if (!part.isWhole) await requestRest(job);
		await checkFile(job);
		await part.finish();
	} catch (error) {
		if ((part.sizeBytes === 0 || error instanceof DownloadFault && error.details.spoils) && !(error instanceof UserError)) await part.discard();
		throw error;
	}
}
function delayOf({ details: { retryAfterMs = 0 } }, failures, firstDelayMs) {
	const backOff = Math.min(firstDelayMs * 2 ** (failures - 1), MAX_DELAY_MS) * (1 + Math.random() / 2);
	return Math.max(backOff, retryAfterMs);
}
async function tryAgain(job) {
	const { url, options, part } = job;
	const { retries = RETRIES, firstDelayMs = FIRST_DELAY_MS, signal, takeTurn = (work) => work() } = options;
	let furthest = part.sizeBytes;
	let failures = 0;
	for (let tries = 1;; tries += 1) try {
		return await takeTurn(() => tryOnce(job));
	} catch (error) {
		signal?.throwIfAborted();
		if (!(error instanceof DownloadFault)) throw error;
		const { kind, isSlow = false } = error.details;
		failures = part.sizeBytes > furthest && !isSlow ? 1 : failures + 1;
		furthest = Math.max(furthest, part.sizeBytes);
		if (kind !== "transient" || failures > retries || tries >= 100) throw error;
		options.onRetry?.(`${redactAddress(url.href)}: ${error.message}; trying again`);
		await setTimeout$1(delayOf(error, failures, firstDelayMs), void 0, { signal }).catch(() => signal?.throwIfAborted());
	}
}
function toUserError(fault, url, retries = RETRIES) {
	const { code, message, details } = fault;
	const tries = details.kind === "transient" ? ` (tried ${retries + 1} times without progress)` : "";
	const hint = details.hint === void 0 ? {} : { hint: details.hint };
	return new UserError(code, {
		message: `${redactAddress(url)}: ${message}${tries}`,
		...hint,
		cause: fault
	}, 3);
}
async function downloadFile(request, options = {}) {
	const client = options.client ?? new DownloadClient(options);
	try {
		const part = new PartFile(request.destination, request.url);
		const job = {
			request,
			url: parseUrl(request.url),
			client,
			options,
			part
		};
		await part.recall();
		const resumedAt = resumeOffset(job);
		await tryAgain(job);
		return {
			sizeBytes: part.sizeBytes,
			resumedAt
		};
	} catch (error) {
		options.signal?.throwIfAborted();
		if (error instanceof DownloadFault) throw toUserError(error, request.url, options.retries);
		throw error;
	} finally {
		if (options.client === void 0) await client.close();
	}
}
// src/options/table.ts
function section(common, entries) {
	return Object.entries(entries).map(([name, entry]) => ({
		...common,
		name,
		...entry
	}));
}
const of = (type) => (description, more = {}) => ({
	type,
	description,
	...more
});
const [text, path$1, integer, fraction, limit] = [
	of("text"),
	of("path"),
	of("integer"),
	of("fraction"),
	of("limit")
];
const [choice, flag, list] = [
	of("choice"),
	of("flag"),
	of("list")
];
const INGEST = {
	commands: ["ingest"],
	steps: ["ingest"]
};
const MERGE = {
	commands: ["merge"],
	steps: ["merge"]
};
const DAY_S = 86400;
const KONVID = findCorpus(DEFAULT_CORPUS);
const names = (all) => all.map((name) => `\`${name}\``).join(", ");
function describeMaxMissing() {
	const unlimited = CORPORA.filter(({ defaultMaxMissing }) => defaultMaxMissing === null).map(({ name }) => name);
	const usual = KONVID.defaultMaxMissing;
	return `\`${usual}\`${CORPORA.filter(({ defaultMaxMissing: limit }) => limit !== null && limit !== usual).map(({ name, defaultMaxMissing }) => `; \`${defaultMaxMissing}\` for ${name}`).join("")}; no limit for ${unlimited.join(" and ")}`;
}
const INPUT_OPTIONS = section({
	...INGEST,
	effect: "output",
	group: "Input"
}, {
	corpus: text(`Corpus to ingest: ${names(CORPORA.map(({ name }) => name))}; \`auto\` recognises which of them it is; \`custom\` is a study of your own`, {
		common: true,
		value: "name",
		default: DEFAULT_CORPUS
	}),
	dataset: choice("Where the corpus is: `path`, on the runner in `--corpus-dir`; `cache`, in the private cache entry `--cache-key`; `fetch`, at its publisher, from where it is downloaded into `--corpus-dir` if neither that folder nor the cache has it", {
		commands: [],
		effect: "face",
		common: true,
		choices: [
			"path",
			"cache",
			"fetch"
		],
		default: "path"
	}),
	"corpus-dir": path$1("Folder with clips and labels", {
		effect: "run",
		common: true,
		value: "folder",
		environment: KONVID.dirVariable,
		otherwise: `\`${KONVID.defaultDir}\`; for other corpora by their names`,
		step: {
			description: "Folder with clips and labels, relative to the workspace, for `--dataset path` and `--dataset fetch`",
			otherwise: "`.workingdir2/` and the name of the corpus; required with `--corpus auto`"
		}
	}),
	"konvid-dir": path$1("Another name of `--corpus-dir`", {
		steps: [],
		effect: "face",
		value: "folder"
	}),
	folder: path$1("The same as `--corpus-dir`", {
		steps: [],
		effect: "face",
		common: true,
		argument: "[folder]"
	}),
	"manifest-csv": path$1("The only label file or list of URLs to read", { otherwise: "looked for in the corpus folder" }),
	ratings: path$1("Table with one row for each rating: gives labels their standard deviation and number of ratings, and takes the place of a label file if there is none"),
	"accept-scale": flag("Take the scores that fit even if the column as a whole seems to be on another scale"),
	"clips-subdir": path$1("The only folder of clips, relative to the corpus folder", {
		commands: ["ingest", "validate"],
		steps: ["ingest", "validate"],
		value: "folder",
		otherwise: "looked for there"
	}),
	"link-target": list("Folder outside the corpus folder into which links may lead", {
		commands: ["ingest", "validate"],
		steps: ["ingest", "validate"],
		value: "folder",
		key: "linkTargets",
		formerly: "link-targets"
	}),
	limit: integer("Take only the first n labels: a trial run, marked partial in the manifest", { min: 1 }),
	shard: text("Take only the i-th of n parts of the label list, into files of their own, which `konvid-ingest merge` joins; `auto` takes i and n from a Slurm array, `auto/n` takes i from a Slurm array or a Kubernetes indexed Job", {
		common: true,
		value: "i/n",
		step: { description: "Take only the i-th of n parts of the label list, such as `2/16`, into files of their own, which the merge step joins; `auto` takes i and n from the matrix, `auto/n` fails if the matrix has another number of jobs" }
	}),
	"shard-job-index": integer("Which job of the matrix this is, counted from 0, for `--shard auto`", {
		commands: [],
		effect: "face",
		min: 0,
		default: `\${{ strategy.job-index }}`
	}),
	"shard-job-total": integer("How many jobs the matrix has, for `--shard auto`", {
		commands: [],
		effect: "face",
		min: 1,
		default: `\${{ strategy.job-total }}`
	})
});
const STUDY_OPTIONS = section({
	...INGEST,
	effect: "output",
	group: "A study of your own (`--corpus custom`)"
}, {
	"corpus-label": text("Name of the study: lower-case letters, digits, `-` and `_`; the label in its rows is `custom-`, the scale, `-` and this name", { value: "name" }),
	scale: choice("Scale of its scores", { choices: Object.keys(SCALES) }),
	columns: of("columns")(`Headers of its label file, such as \`mos=Mean score,file=Clip\`; the roles are ${names(CUSTOM_ROLES)}`, { otherwise: "the usual headers" })
});
const OUTPUT_OPTIONS = section({
	...INGEST,
	effect: "run",
	group: "Output"
}, {
	output: path$1("The JSONL; existing rows are kept", {
		common: true,
		otherwise: `\`${KONVID.outputName}\` in the corpus folder; for other corpora by their names`,
		step: {
			description: "The JSONL, relative to the workspace; existing rows are kept",
			otherwise: `named after the corpus, such as \`${KONVID.outputName}\``
		}
	}),
	"manifest-out": path$1("The manifest", {
		commands: [
			"ingest",
			"merge",
			"unify"
		],
		steps: ["ingest", "merge"],
		otherwise: "beside the JSONL, with `.manifest.json` for `.jsonl`"
	}),
	"corpus-version": text("Version written into every row", {
		effect: "output",
		otherwise: "the corpus' published version"
	}),
	"ingested-at": text("Instant written into every row, such as `2026-05-08T12:00:00+00:00`", {
		common: true,
		value: "instant",
		environment: "SOURCE_DATE_EPOCH",
		otherwise: "now"
	}),
	"dry-run": flag("Show folders, label files and matches; read no clip and write nothing", {
		effect: "face",
		common: true,
		step: { description: "Log folders, label files and matches; read no clip and write nothing" }
	}),
	"break-lock": flag("Take over the lock of a run that you know to be dead", {
		commands: [
			"ingest",
			"fetch",
			"merge",
			"unify",
			"split"
		],
		steps: ["ingest", "merge"]
	})
});
const READING_OPTIONS = section({
	...INGEST,
	effect: "run",
	group: "Reading clips"
}, {
	"ffprobe-bin": path$1("The ffprobe to use", {
		commands: ["ingest", "info"],
		environment: "FFPROBE_BIN",
		otherwise: "the one on the PATH",
		step: {
			description: "An ffprobe on the runner, `path` for the one on the PATH; nothing is downloaded then",
			otherwise: "the release `--ffprobe-version` is installed"
		}
	}),
	prober: choice("How size, frame rate and duration are read: `ffprobe`, by ffprobe alone; `auto`, by the header reader where it is certain, checked by ffprobe; `verify`, by both for every clip", {
		effect: "output",
		value: "mode",
		choices: PROBER_MODES,
		default: DEFAULT_PROBER
	}),
	concurrency: integer("Clips probed at the same time, and the largest number of reading threads", {
		min: 1,
		max: 256,
		otherwise: "one more than the processors"
	}),
	"probe-timeout-s": integer("Seconds after which ffprobe is killed", {
		effect: "output",
		min: 1,
		max: DAY_S,
		default: 60
	}),
	rehash: flag("Read and probe every clip again; ignore what earlier runs remember")
});
const FFPROBE_OPTIONS = section({
	commands: ["setup"],
	steps: ["ingest"],
	effect: "run",
	group: "Reading clips"
}, {
	"ffprobe-version": text("Release of ffprobe to install and verify: `8.1.2` or `6.1.1`", {
		value: "version",
		default: "8.1.2"
	}),
	"ffprobe-url": text("Address of another ffprobe binary; requires `--ffprobe-sha256`", { value: "url" }),
	"ffprobe-sha256": text("SHA-256 of the binary at `--ffprobe-url`, 64 hexadecimal digits", { value: "hex" })
});
const LIMIT_OPTIONS = Object.entries({
	"max-missing": "Labels that may lack a clip",
	"max-broken": "Clips that may be broken",
	"max-rejected": "Labels that may be rejected",
	"max-conflicts": "Labels that may contradict an existing score",
	"max-attrition": "Clips whose download may fail"
}).flatMap(([name, description]) => {
	const key = `thresholds.${name.replaceAll("-", "_")}`;
	const otherwise = name === "max-missing" ? describeMaxMissing() : "no limit";
	const common = name === "max-missing" || name === "max-broken" ? { common: true } : {};
	const entry = limit(`${description}, as a count or a percentage`, { key });
	return [...section({
		...INGEST,
		effect: "output",
		group: "Limits"
	}, { [name]: {
		...entry,
		otherwise,
		...common
	} }), ...section({
		...MERGE,
		effect: "output",
		group: "Limits"
	}, { [name]: {
		...entry,
		otherwise: "that of the shards"
	} })];
});
const DOWNLOAD_OPTIONS = section({
	...INGEST,
	effect: "run",
	group: "Downloading clips from a list of URLs"
}, {
	downloads: integer("Clips downloaded at the same time", {
		key: "downloads.atOnce",
		min: 1,
		max: 256,
		default: DOWNLOAD_DEFAULTS.atOnce
	}),
	"downloads-per-host": integer("Clips downloaded from one host at the same time", {
		key: "downloads.atOncePerHost",
		min: 1,
		max: 256,
		default: DOWNLOAD_DEFAULTS.atOncePerHost
	}),
	"download-timeout-s": integer("Seconds without a byte after which a download is tried again", {
		key: "downloads.timeoutS",
		min: 1,
		max: DAY_S,
		default: DOWNLOAD_DEFAULTS.timeoutS
	}),
	"max-clip-bytes": integer("Largest clip that is downloaded, in bytes", {
		effect: "output",
		key: "downloads.maxClipBytes",
		min: 1,
		default: DOWNLOAD_DEFAULTS.maxClipBytes
	}),
	"progress-path": path$1("File that records the state of each download", {
		key: "downloads.progressPath",
		otherwise: "`.download-progress.json` in the corpus folder"
	}),
	"retry-failed": flag("Ask again for clips that are recorded as gone for ever", { key: "downloads.retryFailed" }),
	"allow-private-hosts": flag("Allow addresses that lead to loopback, link-local and private networks", {
		effect: "output",
		key: "downloads.allowPrivateHosts"
	}),
	"attrition-warn-threshold": fraction("Warn if the downloads of more than this share of the labels failed", {
		key: "downloads.attritionWarnThreshold",
		default: ATTRITION_WARN_THRESHOLD
	})
});
const RATE_OPTIONS = section({
	commands: ["ingest", "fetch"],
	steps: ["ingest"],
	effect: "run",
	group: "Downloading clips from a list of URLs"
}, { "min-rate": integer("Bytes a second that a download must reach on average over a minute; a slower one is tried again", {
	min: 0,
	default: DEFAULT_MIN_RATE
}) });
const FETCH_OPTIONS = section({
	commands: ["fetch"],
	steps: ["ingest"],
	effect: "run",
	group: "Fetching the corpus (`--dataset fetch`)"
}, {
	corpus: text(`One of ${names(FETCHABLE_CORPORA.map(({ name }) => name))}`, {
		steps: [],
		argument: "[corpus]",
		default: DEFAULT_CORPUS
	}),
	root: path$1("Folder for archives and corpus", {
		steps: [],
		value: "folder",
		otherwise: `\`$VMAF_DATA_ROOT/${DEFAULT_CORPUS}\`, else \`~/datasets/${DEFAULT_CORPUS}\``
	}),
	"keep-zips": flag("Keep the archives after they have been unpacked", { steps: [] }),
	"manifest-out": path$1("The manifest", {
		steps: [],
		otherwise: "`fetch_manifest.json` in the root"
	}),
	"videos-url": text("A mirror of the clips' archive", {
		value: "url",
		key: "urls.videos",
		otherwise: "the publisher's",
		formerly: "fetch-videos-url"
	}),
	"metadata-url": text("A mirror of the labels' archive", {
		value: "url",
		key: "urls.metadata",
		otherwise: "the publisher's",
		formerly: "fetch-metadata-url"
	}),
	"expect-sha256": of("digests")("SHA-256 that an archive must have, as `videos=HEX` or `metadata=HEX`", { formerly: "fetch-sha256" }),
	"insecure-host": list("Host whose TLS certificate is not verified; requires `--expect-sha256`", {
		value: "host",
		key: "insecureHosts",
		formerly: "fetch-insecure-hosts"
	}),
	"stall-timeout-s": integer("Seconds without a byte after which a connection is given up and tried again", {
		min: 1,
		max: DAY_S,
		default: 60
	})
});
const MERGE_OPTIONS = section({
	...MERGE,
	effect: "run",
	group: "Input"
}, {
	artifacts: text("Names of the shards' artifacts in this workflow run; `*` matches any text. Of each job the newest attempt is taken", {
		commands: [],
		effect: "face",
		common: true,
		default: "mos-corpus-*",
		required: true
	}),
	shards: list("JSONLs or manifests of shards, or folders that hold them", {
		argument: "<shard...>",
		required: true,
		step: {
			description: "JSONLs or manifests of shards on the runner, or folders that hold them, instead of artifacts",
			required: false
		}
	}),
	output: path$1("The merged JSONL; an existing one must have the same rows", {
		common: true,
		required: true,
		step: {
			description: "The merged JSONL, relative to the workspace; an existing one must have the same rows",
			otherwise: "named after the shards, such as `konvid_150k.jsonl`",
			required: false
		}
	}),
	"allow-missing": flag("Merge the shards that are there, and mark the result partial", { effect: "output" })
});
const VALIDATE_OPTIONS = section({
	commands: ["validate"],
	steps: ["validate"],
	effect: "run"
}, {
	files: list("The JSONL files", {
		argument: "<file...>",
		required: true,
		step: { description: "The JSONL files, or patterns such as `data/*.jsonl`, relative to the workspace" }
	}),
	corpus: text("Label that every row must have", {
		value: "name",
		otherwise: "any"
	}),
	"min-rows": integer("Smallest number of rows in a file", {
		min: 0,
		default: 1
	}),
	manifest: path$1("Manifest whose row count and digest the file must have"),
	"manifest-sha256": text("SHA-256 that the manifest itself must have, 64 hexadecimal digits", { commands: [] }),
	"corpus-dir": path$1("Read the clips of this corpus folder again and compare their digests with the rows", { value: "folder" }),
	"max-violations": integer("Violations that are listed for each file; all are counted", {
		min: 1,
		max: 1e6,
		default: DEFAULT_MAX_VIOLATIONS
	}),
	strict: flag("Count warnings, such as a name that occurs twice in a corpus, as violations"),
	format: choice("How the findings are printed", {
		steps: [],
		effect: "face",
		choices: [
			"text",
			"json",
			"jsonl"
		],
		default: "text"
	}),
	report: path$1("The report as JSON", {
		commands: [],
		effect: "face",
		otherwise: "a file in the runner's temporary folder"
	}),
	"github-token": text("Asks GitHub whether the repository is private, because found values are shown only there; without a token they are hidden", {
		commands: [],
		effect: "face"
	})
});
const SCHEMA_OPTIONS = section({
	commands: ["schema"],
	effect: "face"
}, { name: text("Such as `corpus-row`, with or without `.schema.json`", { argument: "[name]" }) });
const REPORT_OPTIONS = section({
	commands: ["report"],
	effect: "run"
}, {
	jsonl: path$1("The JSONL of a corpus, or one made by `konvid-ingest unify`", {
		argument: "<jsonl>",
		required: true
	}),
	html: path$1("The page to write; an existing one is replaced", { otherwise: "the report is printed" }),
	manifest: path$1("Its manifest", { otherwise: "the one beside it, if there is one" }),
	against: path$1("An earlier JSONL to compare it with", { value: "jsonl" }),
	"per-clip": flag("With `--html`: show every clip with its values")
});
const UNIFY_OPTIONS = section({
	commands: ["unify"],
	effect: "run"
}, {
	jsonl: list("JSONL files made by `konvid-ingest ingest`", {
		argument: "<jsonl...>",
		required: true
	}),
	output: path$1("The JSONL to write; an existing one is replaced", { required: true }),
	"aggregated-at": text("Instant written into every row", {
		effect: "output",
		value: "instant",
		environment: "SOURCE_DATE_EPOCH",
		otherwise: "now"
	})
});
const SPLIT_OPTIONS = section({
	commands: ["split"],
	effect: "output"
}, {
	jsonl: list("JSONL files of corpora, or one made by `konvid-ingest unify`", {
		argument: "<jsonl...>",
		required: true
	}),
	output: path$1("The split file to write; an existing one is replaced"),
	seed: text("Another seed gives another split", { otherwise: "`0`" }),
	repeats: integer("How many times the contents are split", {
		min: 1,
		otherwise: "`5`; `1` with `--folds`"
	}),
	"test-share": fraction("Share of the contents in the test set", { otherwise: "`0.2`" }),
	folds: integer("Make k folds, so that each content is tested in one of them, instead of one test set", {
		min: 1,
		value: "k"
	}),
	"val-share": fraction("Share of the contents that are not tested which is for validation", { otherwise: "none" }),
	stratify: flag("Balance scores exactly; contents change sides when rows are added"),
	published: flag("Test the corpora's own test sets, as their catalogues have them (LSVQ, KonViD-150k)"),
	"group-by": text("Column of the catalogue, or of `--group-table`, that says which clips show one content", {
		value: "column",
		otherwise: "`content`, else what the names of clips show"
	}),
	"group-table": path$1("Table, as CSV, Parquet or JSONL, whose lines name clips by src_sha256 or src", {}),
	catalogue: list("Catalogue of the clips", {
		value: "file",
		otherwise: "the ones beside the JSONL files"
	}),
	check: path$1("Compare this split file with the rows instead of making one", { value: "split" }),
	"allow-new": flag("With `--check`: rows may have been added since")
});
const EXPORT_OPTIONS = section({
	commands: ["export"],
	effect: "run"
}, {
	jsonl: list("JSONL files of corpora, or one made by `konvid-ingest unify`", {
		argument: "<jsonl...>",
		required: true
	}),
	to: choice("Format: a table, the label files of FAST-VQA and DOVER, or JSON lines", {
		choices: [
			"csv",
			"parquet",
			"fast-vqa",
			"jsonl"
		],
		required: true
	}),
	output: path$1("The file to write, or the folder of the label files; an existing export is replaced", { required: true }),
	split: path$1("Split file that says which clips are for training and which for testing"),
	repeat: integer("Repeat of the split", {
		min: 1,
		default: 1
	}),
	fold: integer("Fold of the repeat", {
		min: 1,
		default: 1
	}),
	features: list("Table of features, as CSV, Parquet or JSONL, whose lines name clips by src_sha256 or src", { value: "file" }),
	catalogue: list("Catalogue of the clips", {
		value: "file",
		otherwise: "the ones beside the JSONL files"
	})
});
const SCORE_OPTIONS = section({
	commands: ["score"],
	steps: ["score"],
	effect: "output"
}, {
	predictions: path$1("JSONL or CSV of predictions, in the unit of the scores", {
		argument: "<predictions>",
		required: true
	}),
	against: path$1("The JSONL with the true scores", {
		value: "jsonl",
		required: true
	}),
	split: path$1("Split file whose test sets are scored; required with `--gate`", { otherwise: "all rows as one set" }),
	gate: flag("Judge the folds, write `MOS_PROMOTE.json` or `MOS_HOLD.json`, and fail on HOLD", { effect: "face" }),
	"verdict-dir": path$1("Folder of the verdict", {
		effect: "face",
		value: "folder",
		otherwise: "the folder of the predictions"
	}),
	"generated-at": text("Instant written into the verdict, such as `2026-05-08T12:00:00+00:00`", {
		effect: "face",
		value: "instant",
		environment: "SOURCE_DATE_EPOCH",
		otherwise: "now"
	}),
	bootstrap: integer("Samples drawn from each set for the intervals; `0` for none", {
		min: 0,
		max: 1e6,
		default: 1e3
	}),
	seed: integer("Seed of the samples", {
		min: 0,
		default: 1
	}),
	"allow-missing": flag("Count tested clips without a prediction or a row instead of refusing them"),
	"allow-unknown": flag("Count predictions of clips that are not in the JSONL instead of refusing them"),
	"allow-new": flag("Count rows that are not in the split instead of refusing them")
});
const TRAINING_OPTIONS = section({
	steps: ["ingest", "merge"],
	effect: "face",
	group: "Files for training"
}, {
	unify: flag("Also bring the rows onto the scale of 0..100, into a JSONL with a manifest beside the output, which join the artifact"),
	"unify-with": list("JSONL of another corpus to unify along with this one, with `--unify true`"),
	split: text("Also split the contents of the rows, into a split file beside the output, which joins the artifact: settings such as `folds=5,seed=1`, of `folds`, `repeats`, `test-share`, `seed` and `stratify=true`. With `--unify true` the unified rows are split", { otherwise: "no split" })
});
const CACHE_OPTIONS = section({
	steps: ["ingest"],
	effect: "face",
	group: "Cache"
}, {
	"cache-key": text("Key of the private cache entry that holds the corpus, for `--dataset cache`, `--cache-save` and `--dataset fetch`", { common: true }),
	"cache-match": choice("Which entry is taken if none has exactly the key `--cache-key`: `prefix`, the newest whose key begins with it; `exact`, none", {
		choices: ["prefix", "exact"],
		default: "prefix"
	}),
	"cache-save": flag("Save the corpus under `--cache-key` after a good run; never done on an untrusted event"),
	"index-cache": flag("Keep the answers of ffprobe in a small private cache, for other runners", { default: true }),
	"cache-timeout-s": integer("Seconds after which a restore counts as a miss", {
		min: 1,
		max: DAY_S,
		default: 3600
	})
});
const ARTIFACT_OPTIONS = section({
	steps: [
		"ingest",
		"merge",
		"score"
	],
	effect: "face",
	group: "Artifact and summary"
}, {
	"retention-days": integer("Days for which the artifact is kept; `0` for the repository's setting", {
		common: true,
		min: 0,
		max: 400,
		default: 0
	}),
	summary: flag("Write a job summary", { default: true }),
	report: flag("Write a page with the counts and distributions of the JSONL, beside it and into the artifact", {
		steps: ["ingest", "merge"],
		default: true
	}),
	"compression-level": integer("Zlib level of the artifact", {
		steps: ["ingest", "merge"],
		min: 0,
		max: 9,
		default: 6
	}),
	"allow-public": flag("Allow artifact and cache in a public repository, where anybody can fetch them"),
	"allow-internal": flag("Allow artifact and cache in an internal repository, which the whole enterprise can read"),
	"allow-missing-services": flag("Go on without artifact or cache if the server has no such service"),
	"github-token": text("Asks GitHub whether the repository is private; goes to GitHub's own origin only", { default: `\${{ github.token }}` })
});
function artifactOptions(step, what, name) {
	return section({
		steps: [step],
		effect: "face",
		group: "Artifact and summary"
	}, {
		artifact: flag(`Keep ${what} as an artifact`, {
			common: true,
			default: step !== "score"
		}),
		"artifact-name": text("Name of the artifact; the default is unique in a matrix, in a job and across attempts", {
			default: `${name}-\${{ github.action }}-attempt-\${{ github.run_attempt }}`,
			required: true
		})
	});
}
const DISPLAY_OPTIONS = section({
	commands: [
		"ingest",
		"fetch",
		"merge",
		"unify",
		"split",
		"export",
		"score"
	],
	effect: "face",
	group: "Display"
}, {
	json: flag("Print the result as JSON on stdout", { commands: [
		"ingest",
		"fetch",
		"merge",
		"validate",
		"report",
		"unify",
		"split",
		"score"
	] }),
	"log-level": choice("What is logged on stderr", {
		value: "level",
		choices: LOG_LEVELS,
		default: "info"
	}),
	quiet: flag("Log warnings and errors only", { short: "q" }),
	verbose: flag("Log everything", { short: "v" })
});
const OPTIONS = [
	...VALIDATE_OPTIONS,
	...INPUT_OPTIONS,
	...MERGE_OPTIONS,
	...SCHEMA_OPTIONS,
	...REPORT_OPTIONS,
	...UNIFY_OPTIONS,
	...SPLIT_OPTIONS,
	...EXPORT_OPTIONS,
	...SCORE_OPTIONS,
	...STUDY_OPTIONS,
	...OUTPUT_OPTIONS,
	...READING_OPTIONS,
	...FFPROBE_OPTIONS,
	...LIMIT_OPTIONS,
	...DOWNLOAD_OPTIONS,
	...RATE_OPTIONS,
	...FETCH_OPTIONS,
	...CACHE_OPTIONS,
	...TRAINING_OPTIONS,
	...artifactOptions("ingest", "JSONL, manifest, validation report and page", `mos-corpus-\${{ github.job }}-\${{ strategy.job-index }}`),
	...artifactOptions("merge", "JSONL, manifest, validation report and page", `merged-mos-corpus-\${{ github.job }}`),
	...artifactOptions("score", "the verdict", `mos-verdict-\${{ github.job }}-\${{ strategy.job-index }}`),
	...ARTIFACT_OPTIONS,
	...DISPLAY_OPTIONS
];
// src/options/read.ts
function optionsOfCommand(command) {
	return sortCommonFirst(OPTIONS.filter(({ commands }) => commands?.includes(command)).map((option) => ({
		...option,
		face: "command"
	})));
}
function optionsOfStep(name) {
	return sortCommonFirst(OPTIONS.filter(({ steps }) => steps?.includes(name)).map((option) => ({
		...option,
		...option.step,
		face: "step"
	})));
}
function sortCommonFirst(options) {
	const rank = ({ argument, common }) => argument !== void 0 ? 0 : common === true ? 1 : 2;
	return options.toSorted((a, b) => rank(a) - rank(b));
}
function toCamelCase(name) {
	return name.replaceAll(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}
function keyOf({ name, key = toCamelCase(name) }) {
	return key.split(".");
}
function findValue(option, options) {
	return keyOf(option).reduce((value, key) => value?.[key], options);
}
function describeExpected({ type, min = 0, max, choices = [] }) {
	switch (type) {
		case "integer": return max === void 0 ? `a whole number of at least ${min}` : `a whole number from ${min} to ${max}`;
		case "fraction": return "a fraction from 0 to 1, such as 0.10";
		case "limit": return "a count such as 60 or a percentage such as 5%";
		case "choice": return `one of ${choices.join(", ")}`;
		case "flag": return "true or false";
		case "digests": return "videos=HEX or metadata=HEX with 64 hexadecimal digits, each once";
		default: return "some text";
	}
}
const DIGEST = /^(videos|metadata)=([0-9a-f]{64})$/i;
function parseDigests(lines) {
	const digests = new Map();
	for (const line of lines) {
		const [, archive = "", digest = ""] = DIGEST.exec(line) ?? [];
		if (archive === "" || digests.has(archive.toLowerCase())) return void 0;
		digests.set(archive.toLowerCase(), digest.toLowerCase());
	}
	return Object.fromEntries(digests);
}
function parseInteger(text, { min = 0, max = Number.MAX_SAFE_INTEGER }) {
	const value = Number(text);
	return /^[0-9]+$/.test(text) && value >= min && value <= max ? value : void 0;
}
const PARSERS = {
	text: (text) => text,
	path: (text) => text,
	integer: parseInteger,
	fraction: (text) => /^(?:[0-9]+\.?[0-9]*|\.[0-9]+)$/.test(text) && Number(text) <= 1 ? Number(text) : void 0,
	limit: (text) => {
		const percent = /^([0-9]{1,3}(?:\.[0-9]+)?)%$/.exec(text)?.[1];
		return /^[0-9]{1,15}$/.test(text) || percent !== void 0 && Number(percent) <= 100 ? text : void 0;
	},
	choice: (text, { choices = [] }) => choices.find((choice) => choice === text.toLowerCase()),
	flag: (text) => text === "true" ? true : text === "false" ? false : void 0,
	columns: parseColumns
};
function readDefault({ type, default: value }) {
	if (typeof value === "string" && value.includes("${{")) return void 0;
	if (type === "flag") return value ?? false;
	if (type === "list") return [];
	return type === "digests" ? {} : value;
}
function readValue(option, given, refuse) {
	const [text = ""] = given ?? [];
	if (given === void 0 || given.length === 0) return option.required === true ? refuse(option, "", "a value") : readDefault(option);
	if (option.type === "list") return given;
	const value = option.type === "digests" ? parseDigests(given) : PARSERS[option.type](text, option);
	return value === void 0 ? refuse(option, given.join("\n"), describeExpected(option)) : value;
}
function readOptions(options, { given, refuse }) {
	const values = {};
	for (const option of options) {
		const value = readValue(option, given(option), refuse);
		const [first = "", second] = keyOf(option);
		values[first] = second === void 0 ? value : {
			...values[first],
			[second]: value
		};
	}
	return values;
}
function checkValues(command, options) {
	for (const option of OPTIONS.filter(({ commands, effect }) => effect !== "face" && commands?.includes(command))) {
		const value = findValue(option, options);
		if (value === void 0 || value === null || ![
			"integer",
			"fraction",
			"limit",
			"choice"
		].includes(option.type)) continue;
		const parsed = PARSERS[option.type](String(value), option);
		if (parsed !== void 0 && String(parsed) === String(value)) continue;
		throw new UserError("OPTION_INVALID", { message: `--${option.name} ${value}: expected ${describeExpected(option)}` });
	}
}
// src/options/fingerprint.ts
function ofLibrary(command) {
	return OPTIONS.filter(({ commands, effect }) => effect !== "face" && commands?.includes(command));
}
function toSnakeCase(name) {
	return name.replaceAll("-", "_");
}
function toRecorded(value) {
	if (value === void 0 || value === null) return null;
	if (Array.isArray(value)) return value.map(String);
	if (typeof value === "object") return Object.entries(value).map(([key, each]) => `${key}=${each}`);
	return value;
}
function recordSettings(command, options, settled) {
	const recorded = ofLibrary(command).map((option) => {
		const name = toSnakeCase(option.name);
		const given = findValue(option, options);
		const fallback = option.type === "flag" ? false : option.type === "list" ? [] : option.default;
		const found = settled[name];
		return [name, found === void 0 ? toRecorded(given ?? fallback) : found];
	});
	return Object.fromEntries(recorded);
}
function fingerprint(command, recorded) {
	const deciding = ofLibrary(command).filter(({ effect }) => effect === "output").map(({ name }) => [name, recorded[toSnakeCase(name)] ?? null]);
	return createHash("sha256").update(JSON.stringify(deciding)).digest("hex");
}
// node_modules/yocto-queue/index.js
var Node = class {
	value;
	next;
	constructor(value) {
		this.value = value;
	}
};
var Queue = class {
	#head;
	#tail;
	#size;
	constructor() {
		this.clear();
	}
	enqueue(value) {
		const node = new Node(value);
		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}
		this.#size++;
	}
	dequeue() {
		const current = this.#head;
		if (!current) return;
		this.#head = this.#head.next;
		this.#size--;
		if (!this.#head) this.#tail = void 0;
		return current.value;
	}
	peek() {
		if (!this.#head) return;
		return this.#head.value;
	}
	clear() {
		this.#head = void 0;
		this.#tail = void 0;
		this.#size = 0;
	}
	get size() {
		return this.#size;
	}
	*[Symbol.iterator]() {
		let current = this.#head;
		while (current) {
			yield current.value;
			current = current.next;
		}
	}
	*drain() {
		while (this.#head) yield this.dequeue();
	}
};
// node_modules/p-limit/index.js
function pLimit(concurrency) {
	let rejectOnClear = false;
	if (typeof concurrency === "object") ({concurrency, rejectOnClear = false} = concurrency);
	validateConcurrency(concurrency);
	if (typeof rejectOnClear !== "boolean") throw new TypeError("Expected `rejectOnClear` to be a boolean");
	const queue = new Queue();
	let activeCount = 0;
	const resumeNext = () => {
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};
	const next = () => {
		activeCount--;
		resumeNext();
	};
	const run = async (function_, resolve, arguments_) => {
		const result = (async () => function_(...arguments_))();
		resolve(result);
		try {
			await result;
		} catch {}
		next();
	};
	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = { reject };
		new Promise((internalResolve) => {
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(void 0, function_, resolve, arguments_));
		if (activeCount < concurrency) resumeNext();
	};
	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});
	Object.defineProperties(generator, {
		activeCount: { get: () => activeCount },
		pendingCount: { get: () => queue.size },
		clearQueue: { value() {
			if (!rejectOnClear) {
				queue.clear();
				return;
			}
			const abortError = AbortSignal.abort().reason;
			while (queue.size > 0) queue.dequeue().reject(abortError);
		} },
		concurrency: {
			get: () => concurrency,
			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;
				queueMicrotask(() => {
					while (activeCount < concurrency && queue.size > 0) resumeNext();
				});
			}
		},
		map: { async value(iterable, function_) {
			const promises = [];
			try {
				Array.from(iterable, (value, index) => {
					const promise = generator(function_, value, index);
					promises.push(promise);
					return promise;
				});
			} catch (error) {
				for (const promise of promises) promise.catch(() => {});
				throw error;
			}
			return Promise.all(promises);
		} }
	});
	return generator;
}
function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) throw new TypeError("Expected `concurrency` to be a number from 1 and up");
}
// src/fetch/clip-downloads.ts
const MAX_FAILURES_IN_A_ROW = 16;
const NO_VIDEO = /^\s*(?:application\/(?:[a-z.+-]*json|[a-z.+-]*xml)|image\/[a-z.+-]+)/i;
var ClipDownloads = class ClipDownloads {
	bytesReceived = 0;
	#options;
	#client;
	#limit;
	#hosts = new Map();
	#underWay = new Map();
	constructor(options) {
		const { atOnce, timeoutS: stallTimeoutS, minRate, allowPrivateHosts } = options;
		this.#options = options;
		this.#limit = pLimit(atOnce);
		this.#client = new DownloadClient({
			stallTimeoutS,
			minRate,
			allowPrivateHosts
		});
	}
	static async open(options) {
		const { folder, boundary } = options;
		try {
			await makeFolder(folder);
			if (!isInside(boundary, await realpath(folder))) throw new Error("leads out of the corpus folder");
		} catch (cause) {
			const code = systemErrorCode(cause);
			const message = `${folder}: can't take the clips that are downloaded (${code ?? messageOf(cause)})`;
			throw new UserError("CLIPS_FOLDER", {
				message,
				hint: "make it a folder that this user may write to, or name another inside the corpus folder with --clips-subdir",
				cause
			}, code === void 0 || isRefusal(code) ? 2 : 3);
		}
		return new ClipDownloads(options);
	}
	notePresent(name) {
		this.#options.progress.markDone(name);
	}
	async fetch(clip) {
		const underWay = this.#underWay.get(clip.name);
		if (underWay !== void 0) return underWay;
		const fetching = this.#fetchOnce(clip);
		this.#underWay.set(clip.name, fetching);
		try {
			return await fetching;
		} finally {
			this.#underWay.delete(clip.name);
		}
	}
	async #fetchOnce({ name, url }) {
		const { folder, progress, signal, atOncePerHost } = this.#options;
		signal.throwIfAborted();
		const fault = nameFault(name);
		if (fault !== void 0) return {
			code: "LABEL_NAME",
			reason: `the file name ${fault}`
		};
		const present = await lstat(join(folder, name)).catch((error) => {
			if (systemErrorCode(error) !== "ENOENT") throw error;
		});
		if (present?.isFile() === true) return void 0;
		if (present !== void 0) return {
			code: "CLIP_NOT_REGULAR",
			reason: "what is in its place is no regular file"
		};
		const recorded = progress.get(name);
		if (recorded?.state === "failed" && !this.#mayHavePassed(recorded.reason)) return {
			code: "DOWNLOAD_REFUSED",
			reason: `${recorded.reason ?? "failed"} (in an earlier run)`
		};
		const { host: hostName } = new URL(url);
		const host = this.#hosts.get(hostName) ?? {
			limit: pLimit(atOncePerHost),
			failuresInARow: 0
		};
		this.#hosts.set(hostName, host);
		return host.limit(() => {
			signal.throwIfAborted();
			if (host.failuresInARow < MAX_FAILURES_IN_A_ROW) return this.#download({
				name,
				url
			}, host);
			return {
				code: "DOWNLOAD_FAILED",
				reason: `${hostName} has failed too often in a row; another run asks it again`
			};
		});
	}
	#mayHavePassed(reason) {
		const { retryFailed, allowPrivateHosts } = this.#options;
		return retryFailed || allowPrivateHosts && reason?.includes("is an address of this machine or of a private network") === true;
	}
	async #download({ name, url }, host) {
		const { folder, progress, signal, maxClipBytes, onRetry } = this.#options;
		const destination = join(folder, name);
		try {
			const { sizeBytes, resumedAt } = await downloadFile({
				url,
				destination,
				origin: "manifest",
				minBytes: 1,
				maxBytes: maxClipBytes,
				refusedTypes: NO_VIDEO
			}, {
				client: this.#client,
				signal,
				onRetry,
				takeTurn: (work) => this.#limit(work)
			});
			this.bytesReceived += sizeBytes - resumedAt;
			host.failuresInARow = 0;
			progress.markDone(name);
			return;
		} catch (error) {
			const fault = error instanceof UserError ? error.cause : void 0;
			if (!(fault instanceof DownloadFault)) throw error;
			const { details, code, message: reason } = fault;
			host.failuresInARow = details.kind === "final" ? 0 : host.failuresInARow + 1;
			if (details.kind === "final") {
				await removePart(destination);
				progress.markFailed(name, reason);
			}
			return {
				code,
				reason
			};
		}
	}
	async close() {
		await Promise.allSettled(this.#underWay.values());
		await this.#client.close();
	}
};
// src/fetch/download-progress.ts
const MAX_PROGRESS_BYTES = 268435456;
const MIN_INTERVAL_MS = 1e3;
const INTERVALS_PER_WRITE = 20;
function refuse$1(path, reason) {
	return new UserError("PROGRESS_INVALID", {
		message: `${path}: is no download state (${toLogText(reason)})`,
		hint: "correct it, move it away (clips on disk are not downloaded again), or pass another with --progress-path"
	});
}
function parseProgress(path, text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch (error) {
		throw refuse$1(path, messageOf(error));
	}
	if (isDownloadProgress(value)) return new Map(Object.entries(value));
	const [violation] = toViolations(value, isDownloadProgress.errors ?? []);
	const { pointer = "", expected = "another value", found = "this" } = violation ?? {};
	throw refuse$1(path, `${pointer === "" ? "the whole" : pointer} is ${found}, expected ${expected}`);
}
function failToWrite(path, cause) {
	const code = systemErrorCode(cause);
	if (code === void 0) return cause;
	return new UserError("PROGRESS_UNWRITABLE", {
		message: `${path}: can't be written (${code})`,
		hint: "pass --progress-path with a path in a folder that this user may write to",
		cause
	}, 3);
}
var DownloadProgress = class DownloadProgress {
	#path;
	#states;
	#timer;
	#writing = Promise.resolve();
	#lastWriteMs = 0;
	#failure;
	constructor(path, states) {
		this.#path = path;
		this.#states = states;
	}
	static async read(path) {
		const { text, fault } = await readWholeFile(path, MAX_PROGRESS_BYTES);
		if (text !== void 0) return new DownloadProgress(path, parseProgress(path, text));
		if (fault === "ENOENT") return void 0;
		throw refuse$1(path, fault);
	}
	static async create(path) {
		const progress = new DownloadProgress(path, new Map());
		try {
			await access(dirname(path), constants$1.W_OK);
			await progress.#write();
		} catch (error) {
			throw failToWrite(path, error);
		}
		return progress;
	}
	get(name) {
		return this.#states.get(name);
	}
	markDone(name) {
		if (this.#states.get(name)?.state === "done") return;
		const { reason: _, ...others } = this.#states.get(name) ?? {};
		this.#set(name, {
			...others,
			state: "done"
		});
	}
	markFailed(name, reason) {
		this.#set(name, {
			...this.#states.get(name),
			state: "failed",
			reason
		});
	}
	#set(name, state) {
		if (this.#failure !== void 0) throw this.#failure;
		this.#states.set(name, state);
		const waitMs = Math.max(MIN_INTERVAL_MS, this.#lastWriteMs * INTERVALS_PER_WRITE);
		this.#timer ??= setTimeout(() => void this.#writeInTurn(), waitMs);
	}
	#writeInTurn() {
		clearTimeout(this.#timer);
		this.#timer = void 0;
		this.#writing = this.#writing.then(() => this.#write()).catch((error) => {
			this.#failure ??= failToWrite(this.#path, error);
		});
		return this.#writing;
	}
	async #write() {
		const begun = performance.now();
		const lines = [...this.#states.keys()].sort().map((name) => `  ${JSON.stringify(name)}: ${JSON.stringify(this.#states.get(name))}`);
		await writeDurably(this.#path, lines.length === 0 ? "{}\n" : `{\n${lines.join(",\n")}\n}\n`);
		this.#lastWriteMs = performance.now() - begun;
	}
	async close() {
		if (this.#timer !== void 0) await this.#writeInTurn();
		await this.#writing;
		if (this.#failure !== void 0) throw this.#failure;
	}
};
// src/ingest/catalogue.ts
async function readEarlier(path) {
	try {
		const { text = "" } = await readWholeFile(path, MAX_CATALOGUE_BYTES);
		return new Map(parseCatalogue(text).map((line) => [line.src_sha256, line]));
	} catch {
		return new Map();
	}
}
function describeLabel({ file, line, part, publishedSplit, content }, clip, { sha256, corpus, root }) {
	return formatCatalogueLine({
		src_sha256: sha256,
		src: clip.name,
		path: relative(root, pathOf(clip)).split(sep).join("/"),
		label_file: file,
		label_line: String(line),
		part,
		published_split: publishedSplit,
		content: content === "" ? findContentId({
			corpus,
			src: clip.name
		}) ?? "" : `${corpus}:${content}`
	});
}
var Catalogue = class Catalogue {
	#path;
	#file;
	#lines = 0;
	constructor(path, file) {
		this.#path = path;
		this.#file = file;
		file.write(CATALOGUE_HEADING);
	}
	static async open(output) {
		const path = cataloguePath(output);
		return new Catalogue(path, await NextFile.open(path, "finished rows are kept"));
	}
	add(line) {
		this.#lines += 1;
		this.#file.write(line);
	}
	async addOthers(rows, root) {
		if (rows.length === 0) return;
		const earlier = await readEarlier(this.#path);
		const unknown = {
			path: "",
			label_file: "",
			label_line: "",
			part: "",
			published_split: "",
			content: ""
		};
		for (const { sha256, src } of rows) {
			const line = {
				src_sha256: sha256,
				src,
				...earlier.get(sha256) ?? unknown
			};
			const isThere = line.path !== "" && existsSync(join(root, line.path));
			this.add(formatCatalogueLine({
				...line,
				path: isThere ? line.path : ""
			}));
		}
	}
	async finish() {
		const { sizeBytes, sha256 } = await this.#file.finish();
		await this.#file.replace();
		return {
			path: this.#path,
			lines: this.#lines,
			size_bytes: sizeBytes,
			sha256
		};
	}
	async close() {
		await this.#file.discard();
	}
};
// src/ingest/clip-index.ts
const HEADING = "[\"konvid-ingest-clip-index-v3\"]";
const OWN_BEGINNING = /^(?:[0-9a-f]{8} )?(?:\[")?konvid-ingest-clip-index-/;
const MAX_INDEX_BYTES = 1073741824;
const MAX_STALE_SHARE = 2;
const MIN_STALE_RECORDS = 1e3;
const READ_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
const APPEND_FLAGS = constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
const SHA256 = /^[0-9a-f]{64}$/;
const CHECKSUM_DIGITS = 8;
function proberId(name) {
	return createHash("sha256").update(name).digest("hex").slice(0, 16);
}
function isAnswer(value) {
	if (typeof value !== "object" || value === null || !isFault(value)) return isProbe(value);
	return typeof value.reason === "string" && typeof value.code === "string" && isLastingFault(value);
}
function checksum(text) {
	return crc32(text).toString(16).padStart(CHECKSUM_DIGITS, "0");
}
function formatRecord(record) {
	const text = JSON.stringify(record);
	return `["${checksum(text)}",${text}]`;
}
function parseRecord(line) {
	const text = line.slice(12, -1);
	if (line.slice(2, 10) !== checksum(text)) return void 0;
	let record;
	try {
		record = JSON.parse(text);
	} catch {
		return;
	}
	if (!Array.isArray(record) || record.length !== 4) return void 0;
	const [kind, first, second, third] = record;
	if (typeof first !== "string" || typeof second !== "string") return void 0;
	if (kind === "file" && typeof third === "string" && SHA256.test(third)) return [
		kind,
		first,
		second,
		third
	];
	return kind === "answer" && SHA256.test(first) && isAnswer(third) ? [
		kind,
		first,
		second,
		third
	] : void 0;
}
function kindOf(firstLine) {
	if (firstLine === HEADING) return "current";
	return OWN_BEGINNING.test(firstLine) ? "old" : "foreign";
}
async function readIndex(path, visit) {
	let file;
	try {
		file = await open(path, READ_FLAGS);
		const stats = await file.stat();
		if (!stats.isFile() || stats.size > MAX_INDEX_BYTES) return "foreign";
		let kind = "absent";
		const take = ({ number, bytes, isTerminated }) => {
			const text = bytes.toString("utf8");
			if (number === 1) kind = kindOf(text);
			const record = kind === "current" ? parseRecord(text) : void 0;
			if (record !== void 0) visit(record, text);
			if (kind === "current" && !isTerminated) kind = "torn";
		};
		await readLines(file, take, { skipsDigest: true });
		return kind;
	} catch (error) {
		const code = systemErrorCode(error);
		if (code === void 0) throw error;
		return code === "ENOENT" ? "absent" : "foreign";
	} finally {
		await closeSettled(file);
	}
}
async function writeIndex(path, lines) {
	await writeDurably(path, `${[HEADING, ...lines].join("\n")}\n`);
}
async function mergeAnswers(indexes, path) {
	const lines = new Set();
	for (const index of indexes) await readIndex(index, ([kind], text) => {
		if (kind === "answer") lines.add(text);
	});
	await writeIndex(path, lines);
}
var ClipIndex = class ClipIndex {
	isReplaced = false;
	#options;
	#proberIds;
	#files = new Map();
	#answers = new Map();
	#trust = new StateTrust();
	#pending = [];
	#file;
	#isWritable = true;
	#start = {
		truncates: false,
		text: ""
	};
	constructor(options) {
		this.#options = options;
		const { ffprobe, header } = options.probers;
		this.#proberIds = {
			ffprobe: proberId(ffprobe),
			header: header === void 0 ? void 0 : proberId(header)
		};
	}
	static async open(options) {
		const index = new ClipIndex(options);
		const { path, portable, rehash } = options;
		if (portable !== void 0 && !rehash) await readIndex(portable, (record) => index.#admit(record, "elsewhere"));
		let fileRecords = 0;
		const kind = await readIndex(path, (record) => {
			if (rehash) return;
			index.#admit(record, "earlier");
			if (record[0] === "file") fileRecords += 1;
		});
		index.isReplaced = kind === "old";
		index.#isWritable = kind !== "foreign";
		if (kind === "torn" && !rehash) index.#start = {
			truncates: false,
			text: "\n"
		};
		else if (kind !== "current" || rehash) index.#start = {
			truncates: true,
			text: `${HEADING}\n`
		};
		if (fileRecords > MIN_STALE_RECORDS + MAX_STALE_SHARE * index.#files.size) await index.#rewrite(["ffprobe", "header"]);
		return index;
	}
	#proberOf(id) {
		if (id === this.#proberIds.ffprobe) return "ffprobe";
		return id === this.#proberIds.header ? "header" : void 0;
	}
	#admit(record, origin) {
		if (record[0] === "answer") {
			const [, sha256, id, answer] = record;
			const by = this.#proberOf(id);
			if (by !== void 0) this.#putAnswer(sha256, {
				answer,
				by,
				origin
			});
		} else if (origin === "earlier") {
			const [, path, state, sha256] = record;
			this.#files.set(path, {
				state,
				sha256
			});
		}
	}
	#putAnswer(sha256, known) {
		if (known.by === "ffprobe" || this.#answers.get(sha256)?.by !== "ffprobe") this.#answers.set(sha256, known);
	}
	#nameOf(path) {
		const { root } = this.#options;
		return path.startsWith(root) && path[root.length] === sep ? path.slice(root.length + 1) : path;
	}
	recall(path) {
		const known = this.#files.get(this.#nameOf(path));
		const state = known === void 0 || !this.#trust.has(path) ? void 0 : readState(path);
		if (known === void 0 || state === void 0 || describeState(state) !== known.state) return void 0;
		return {
			sha256: known.sha256,
			state
		};
	}
	findAnswer(sha256) {
		return this.#answers.get(sha256);
	}
	admitChecked({ path, state, sha256 }) {
		this.#files.set(this.#nameOf(path), {
			state: describeState(state),
			sha256
		});
	}
	noteFile(path, { state, sha256 }, nowMs) {
		if (isSettled(state, nowMs)) this.#pending.push(formatRecord([
			"file",
			this.#nameOf(path),
			describeState(state),
			sha256
		]));
	}
	noteAnswer(sha256, answer, by) {
		const prober = this.#proberIds[by];
		if (prober === void 0 || isFault(answer) && !isLastingFault(answer)) return;
		this.#pending.push(formatRecord([
			"answer",
			sha256,
			prober,
			answer
		]));
		if (isFault(answer)) this.#putAnswer(sha256, {
			answer,
			by,
			origin: "this-run"
		});
	}
	async flush() {
		if (this.#pending.length === 0) return;
		const text = `${this.#pending.join("\n")}\n`;
		this.#pending = [];
		if (!this.#isWritable) return;
		try {
			this.#file ??= await this.#openFile();
			await this.#file.appendFile(text);
		} catch (error) {
			if (systemErrorCode(error) === void 0) throw error;
			this.#isWritable = false;
		}
	}
	async #openFile() {
		const file = await open(this.#options.path, APPEND_FLAGS);
		const { truncates, text } = this.#start;
		if (truncates) await file.truncate(0);
		await file.appendFile(text);
		return file;
	}
	async forgetDoubtful() {
		this.#pending = [];
		const isCertain = ({ by, origin }) => by === "ffprobe" && origin !== "elsewhere";
		this.#answers = new Map([...this.#answers].filter(([, known]) => isCertain(known)));
		const { portable } = this.#options;
		if (portable !== void 0) await writeIndex(portable, []);
		await this.#rewrite(["ffprobe"]);
	}
	async #rewrite(probers) {
		if (!this.#isWritable) return;
		await closeSettled(this.#file);
		this.#file = void 0;
		const { path } = this.#options;
		const lines = new Map();
		await readIndex(path, ([kind, name, prober], text) => {
			const by = kind === "file" ? void 0 : this.#proberOf(prober);
			if (kind === "file") lines.set(`file ${name}`, text);
			else if (by !== void 0 && probers.includes(by)) lines.set(`answer ${name} ${prober}`, text);
		});
		await writeIndex(path, lines.values()).catch(() => void 0);
	}
	async close() {
		await this.flush();
		await closeSettled(this.#file);
		const { portable, path } = this.#options;
		if (portable === void 0) return;
		this.#answers = new Map();
		await readIndex(portable, (record) => this.#admit(record, "elsewhere"));
		await readIndex(path, (record) => this.#admit(record, "earlier"));
		await writeIndex(portable, [...this.#answers].sort(([a], [b]) => a < b ? -1 : 1).map(([sha256, { answer, by }]) => formatRecord([
			"answer",
			sha256,
			this.#proberIds[by] ?? "",
			answer
		]))).catch(() => void 0);
	}
};
// src/ffprobe/arguments.ts
const FORMAT_WHITELIST = [...[
	"mov",
	"mp4",
	"m4a",
	"3gp",
	"3g2",
	"mj2",
	"matroska",
	"webm",
	"avi"
], ...[
	"mpegts",
	"mpeg",
	"asf",
	"flv",
	"ogg"
]];
const SHOWN_ENTRIES = [
	"stream=index,codec_name,width,height,pix_fmt,avg_frame_rate,r_frame_rate,duration",
	"stream_disposition=attached_pic",
	"format=duration"
].join(":");
const FFPROBE_ARGUMENTS = [
	"-v",
	"error",
	"-protocol_whitelist",
	"file",
	"-format_whitelist",
	FORMAT_WHITELIST.join(","),
	"-select_streams",
	"v",
	"-show_entries",
	SHOWN_ENTRIES,
	"-of",
	"json",
	"-i"
];
function ffprobeArguments(absolutePath) {
	return [...FFPROBE_ARGUMENTS, `file:${absolutePath}`];
}
// src/ingest/clip-prober.ts
const SAMPLED_ONE_IN = 256;
function isSampled(sha256) {
	return Number.parseInt(sha256.slice(0, 8), 16) % SAMPLED_ONE_IN === 0;
}
function nameProbers({ version, sha256 }, mode) {
	const ffprobe = `ffprobe ${version} ${sha256} ${FORMAT_WHITELIST.join()}`;
	return {
		ffprobe,
		header: mode === "auto" ? `header 2 beside ${ffprobe}` : void 0
	};
}
const READER = {
	by: "the header reader",
	hint: "run with `--prober ffprobe` into a new --output: rows that this run has written already came from the same reader; and report the clip"
};
const OTHER_MACHINE = {
	by: "another machine's index",
	hint: "run with `--prober ffprobe` and --rehash into a new --output: rows that this run has written already may come from the same index"
};
const NOT_OPENED = /: (?:No such file or directory|Permission denied|Operation not permitted)$/;
const NO_ANSWER = new Set(["PROBE_FAILED", "PROBE_BAD_JSON"]);
function explainUnusable(path, { reason }) {
	return new UserError("FFPROBE_UNUSABLE", {
		message: `${path}: can be read, but not by this ffprobe: ${reason}`,
		hint: "make sure that ffprobe may read the corpus folder (one from a container or a snap may not see it) and is no wrapper that changes its output, or run `konvid-ingest setup`"
	}, 3);
}
function describeAnswer(answer) {
	return isFault(answer) ? `${answer.code} (${answer.reason})` : JSON.stringify(answer);
}
var ClipProber = class {
	#options;
	#kinds = new Map();
	#probing = new Map();
	counts = {
		header: 0,
		ffprobe: 0,
		index: 0,
		checked: 0
	};
	disagreement;
	constructor(options) {
		this.#options = options;
	}
	get isThorough() {
		return this.#options.mode === "verify";
	}
	needsBytes(sha256) {
		const { mode, index } = this.#options;
		return this.isThorough || mode === "auto" && index.findAnswer(sha256) === void 0;
	}
	async probe(clip, signal) {
		const { sha256 } = clip.reading;
		const underWay = this.#probing.get(sha256);
		if (underWay !== void 0) {
			const answer = await underWay;
			if (answer !== CLIP_CHANGED) return answer;
		}
		const probing = this.#probe(clip, signal);
		this.#probing.set(sha256, probing);
		try {
			return await probing;
		} finally {
			this.#probing.delete(sha256);
		}
	}
	async #probe(clip, signal) {
		const { mode, index } = this.#options;
		const { sha256, header } = clip.reading;
		const known = this.isThorough ? void 0 : index.findAnswer(sha256);
		if (known !== void 0) {
			const { answer, origin } = known;
			if (origin === "elsewhere" && isSampled(sha256)) await this.#check(clip, {
				answer,
				...OTHER_MACHINE
			}, signal);
			if (origin !== "this-run") this.counts.index += 1;
			return answer;
		}
		if (header === void 0 || mode === "ffprobe") {
			const answer = await this.#ask(clip, signal);
			this.counts.ffprobe += 1;
			return answer;
		}
		if (this.isThorough) return (await this.#check(clip, {
			answer: header.probe,
			...READER
		}, signal)).answer;
		return this.#takeHeader(clip, header, signal);
	}
	async #ask({ path, reading }, signal) {
		const answer = await this.#options.probeClip(path, signal);
		if (!isUnchanged(path, reading.state)) return CLIP_CHANGED;
		if (isFault(answer) && NOT_OPENED.test(answer.reason)) throw explainUnusable(path, answer);
		this.#options.index.noteAnswer(reading.sha256, answer, "ffprobe");
		return answer;
	}
	async #takeHeader(clip, { probe, kind }, signal) {
		const { sha256 } = clip.reading;
		let checking = this.#kinds.get(kind);
		while (checking !== void 0 && !await checking) checking = this.#kinds.get(kind);
		if (checking !== void 0 && !isSampled(sha256)) {
			this.counts.header += 1;
			this.#options.index.noteAnswer(sha256, probe, "header");
			return probe;
		}
		const checked = this.#check(clip, {
			answer: probe,
			...READER
		}, signal);
		if (checking === void 0) this.#kinds.set(kind, this.#confirm(kind, checked));
		const { answer, isConfirmed } = await checked;
		this.counts[isConfirmed ? "header" : "ffprobe"] += 1;
		return answer;
	}
	#confirm(kind, checked) {
		const confirmed = checked.then(({ isConfirmed }) => {
			if (!isConfirmed) this.#kinds.delete(kind);
			return isConfirmed;
		});
		confirmed.catch(() => void 0);
		return confirmed;
	}
	async #check(clip, { by, answer, hint }, signal) {
		const truth = await this.#ask(clip, signal);
		if (isFault(truth) && !isLastingFault(truth)) return {
			answer: truth,
			isConfirmed: false
		};
		if (isFault(truth) && NO_ANSWER.has(truth.code)) throw explainUnusable(clip.path, truth);
		if (!isDeepStrictEqual(truth, answer)) {
			const message = `${clip.path}: ${by} says ${describeAnswer(answer)}, ffprobe says ${describeAnswer(truth)}`;
			this.disagreement ??= new UserError("PROBER_DISAGREES", {
				message,
				hint
			}, 1);
			throw this.disagreement;
		}
		this.counts.checked += 1;
		return {
			answer: truth,
			isConfirmed: true
		};
	}
};
// src/ingest/outcomes.ts
const MAX_LISTED_ITEMS = 1e3;
function emptyList() {
	return {
		count: 0,
		items: []
	};
}
var Tally = class {
	total = 0;
	#lists = {
		rejected: emptyList(),
		missing: emptyList(),
		broken: emptyList(),
		"download-failed": emptyList(),
		conflict: emptyList()
	};
	#counts = {
		written: 0,
		existing: 0,
		repeated: 0
	};
	#onNotice;
	constructor(onNotice) {
		this.#onNotice = onNotice;
	}
	count(what) {
		this.total += 1;
		this.#counts[what] += 1;
	}
	add(outcome, item) {
		this.total += 1;
		const list = this.#lists[outcome];
		list.count += 1;
		if (list.items.length < 1e3) list.items.push(item);
		if (outcome === "missing") return;
		const found = item;
		const what = outcome === "rejected" ? `rejected: ${found.file}:${found.line}` : `skipped (${outcome}): ${found.src}`;
		this.#onNotice({
			level: "warning",
			code: found.code ?? "SCORE_CONFLICT",
			message: `${what}: ${found.reason}`
		});
	}
	get stats() {
		const { written, existing, repeated } = this.#counts;
		const { rejected, missing, broken, "download-failed": failed, conflict } = this.#lists;
		return {
			written,
			skipped_download: failed.count,
			skipped_broken: broken.count,
			dedups: existing + repeated,
			attrition_pct: this.total === 0 ? 0 : failed.count / this.total,
			missing: missing.count,
			rejected: rejected.count,
			conflicts: conflict.count
		};
	}
	get results() {
		const { stats } = this;
		const { rejected, missing, broken, "download-failed": download_failed, conflict: conflicts } = this.#lists;
		return {
			stats,
			outcomes: {
				written: this.#counts.written + this.#counts.existing,
				dedup: this.#counts.repeated,
				broken: broken.count,
				missing: missing.count,
				rejected: rejected.count,
				conflict: conflicts.count,
				"download-failed": download_failed.count
			},
			rejected,
			missing,
			download_failed,
			broken,
			conflicts
		};
	}
};
function countSkipped({ outcomes }) {
	const { broken, missing, rejected, conflict, "download-failed": failed } = outcomes;
	return broken + missing + rejected + conflict + failed;
}
const THRESHOLD_OPTIONS = [
	{
		key: "max_rejected",
		option: "--max-rejected",
		outcome: "rejected",
		what: "labels were rejected"
	},
	{
		key: "max_conflicts",
		option: "--max-conflicts",
		outcome: "conflict",
		what: "labels contradict the score that stands"
	},
	{
		key: "max_broken",
		option: "--max-broken",
		outcome: "broken",
		what: "clips are broken"
	},
	{
		key: "max_missing",
		option: "--max-missing",
		outcome: "missing",
		what: "labels have no clip"
	},
	{
		key: "max_attrition",
		option: "--max-attrition",
		outcome: "download-failed",
		what: "clips could not be downloaded"
	}
];
function parseThreshold(option, text) {
	const percent = /^([0-9]{1,3}(?:\.[0-9]+)?)%$/.exec(text)?.[1];
	if (percent !== void 0 && Number(percent) <= 100) return {
		kind: "percent",
		percent: Number(percent)
	};
	if (/^[0-9]{1,15}$/.test(text)) return {
		kind: "count",
		count: Number(text)
	};
	throw new UserError("OPTION_INVALID", { message: `${option} ${JSON.stringify(text)}: expected a count such as 60 or a percentage such as 5%` });
}
const ROUNDING = 1e-6;
function isExceeded(threshold, count, total) {
	return threshold.kind === "count" ? count > threshold.count : count * 100 - threshold.percent * total > ROUNDING;
}
function settleThresholds(given, defaultMaxMissing) {
	const settings = {
		max_rejected: given?.max_rejected ?? null,
		max_conflicts: given?.max_conflicts ?? null,
		max_broken: given?.max_broken ?? null,
		max_missing: given?.max_missing === void 0 ? defaultMaxMissing : given.max_missing,
		max_attrition: given?.max_attrition ?? null
	};
	for (const { key, option } of THRESHOLD_OPTIONS) {
		const text = settings[key];
		if (text !== null) parseThreshold(option, text);
	}
	return settings;
}
function findFailures({ outcomes, labels, jsonl, config, shard }) {
	if (shard !== void 0) return [];
	const failures = [];
	for (const { key, option, outcome, what } of THRESHOLD_OPTIONS) {
		const text = config.thresholds[key];
		const count = outcomes[outcome];
		if (text === null || !isExceeded(parseThreshold(option, text), count, labels.taken)) continue;
		const message = `${count} of ${labels.taken} ${what}; ${option} allows ${text}`;
		const hint = `the manifest lists them; if that is acceptable, raise ${option}`;
		failures.push({
			code: "THRESHOLD_EXCEEDED",
			message,
			hint
		});
	}
	if (jsonl.rows === 0) {
		const message = `${jsonl.path}: no clip could be used, so it has no row`;
		failures.push({
			code: "OUTPUT_EMPTY",
			message,
			hint: "the manifest says for each clip why"
		});
	}
	return failures;
}
const NAMED_CLIPS = 3;
function describeReplaced(replaced) {
	const names = replaced.slice(0, NAMED_CLIPS).map(({ src }) => src);
	const rest = replaced.length > names.length ? `, and ${replaced.length - names.length} more` : "";
	return {
		level: "warning",
		code: "CLIP_REPLACED",
		message: `${replaced.length === 1 ? "a clip has been replaced since its row was" : `${replaced.length} clips have been replaced since their rows were`} written: ${names.join(", ")}${rest}. Rows are never rewritten, so those of the old bytes stay; write a new output to leave them out (the manifest lists them)`
	};
}
function describeLacking(rows) {
	return {
		level: "warning",
		code: "ROWS_LACK_DEVIATION",
		message: `${rows === 1 ? "an existing row lacks" : `${rows} existing rows lack`} the standard deviation that the ratings give. Rows are never rewritten; a new output gets it`
	};
}
function judgeAttrition({ skipped_download: failed, attrition_pct: attrition }, threshold = ATTRITION_WARN_THRESHOLD) {
	if (attrition <= threshold) return void 0;
	const percent = (fraction) => `${Number((fraction * 100).toFixed(2))} %`;
	return {
		level: "warning",
		code: "ATTRITION_HIGH",
		message: `${failed} clips could not be downloaded, ${percent(attrition)} of the labels; more than ${percent(threshold)} is unusual`
	};
}
// src/ffprobe/child.ts
const PASSED_ON = [
	"PATH",
	"LD_LIBRARY_PATH",
	"DYLD_LIBRARY_PATH",
	"DYLD_FALLBACK_LIBRARY_PATH",
	"SYSTEMROOT",
	"SystemRoot",
	"TMPDIR",
	"TEMP"
];
function ffprobeEnvironment(environment) {
	const passedOn = PASSED_ON.flatMap((name) => {
		const value = environment[name];
		return value === void 0 ? [] : [[name, value]];
	});
	return {
		...Object.fromEntries(passedOn),
		LC_ALL: "C"
	};
}
const HAS_GROUPS = process.platform !== "win32";
const STEP_MS = 1e3;
function afterRunningFor(milliseconds, callback) {
	let left = milliseconds;
	let timer;
	const wait = () => {
		const step = Math.min(left, STEP_MS);
		left -= step;
		timer = setTimeout(left > 0 ? wait : callback, step);
	};
	wait();
	return () => clearTimeout(timer);
}
function killGroup(pid) {
	if (pid === void 0) return;
	try {
		process.kill(HAS_GROUPS ? -pid : pid, "SIGKILL");
	} catch (error) {
		if (systemErrorCode(error) !== "ESRCH" && systemErrorCode(error) !== "EPERM") throw error;
	}
}
async function runChild(binary, args, options) {
	const { timeoutMs, maxOutputBytes, signal } = options;
	const { execa } = await import("./execa.mjs");
	signal?.throwIfAborted();
	const child = execa(binary, args, {
		env: ffprobeEnvironment(process.env),
		extendEnv: false,
		stdin: "ignore",
		detached: HAS_GROUPS,
		killSignal: "SIGKILL",
		maxBuffer: maxOutputBytes,
		stripFinalNewline: false,
		reject: false,
		windowsHide: true,
		...signal === void 0 ? {} : { cancelSignal: signal }
	});
	const closeOutput = () => {
		child.stdout.destroy();
		child.stderr.destroy();
	};
	let hasEnded = false;
	child.nodeChildProcess.once("exit", () => {
		hasEnded = true;
		if (HAS_GROUPS) killGroup(child.pid);
		if (signal?.aborted === true) closeOutput();
	});
	let isLate = false;
	const stopKilling = afterRunningFor(timeoutMs, () => {
		isLate = true;
		if (!hasEnded) killGroup(child.pid);
	});
	const stopReading = afterRunningFor(timeoutMs + STEP_MS, closeOutput);
	const { stdout, stderr, exitCode, signal: killedBy, isMaxBuffer, ...result } = await child;
	stopKilling();
	stopReading();
	signal?.throwIfAborted();
	const startError = exitCode !== void 0 || killedBy !== void 0 || isMaxBuffer ? void 0 : result.code ?? systemErrorCode(result.cause) ?? "unknown";
	return {
		stdout,
		stderr,
		exitCode,
		signal: killedBy,
		timedOut: isLate && killedBy !== void 0,
		isTooMuch: isMaxBuffer,
		startError
	};
}
// src/ffprobe/find.ts
const FFPROBE_FILE = process.platform === "win32" ? "ffprobe.exe" : "ffprobe";
function ffprobePlace(environment) {
	const base = environment["XDG_CACHE_HOME"] || environment["LOCALAPPDATA"] || join(homedir(), ".cache");
	return join(base, "konvid-ingest", FFPROBE_FILE);
}
const VERSION_TIMEOUT_MS = 2e4;
const OLDEST_MAJOR = 3;
const HOW_TO_GET_IT = "run `konvid-ingest setup`, install FFmpeg, or name the binary with --ffprobe-bin or FFPROBE_BIN";
async function isExecutable(path) {
	try {
		await access(path, constants.X_OK);
		return (await stat$1(path)).isFile();
	} catch {
		return false;
	}
}
async function findOnPath(name, environment) {
	const names = process.platform === "win32" ? [`${name}.exe`, name] : [name];
	const folders = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
	for (const folder of folders) for (const candidate of names.map((file) => join(folder, file))) if (await isExecutable(candidate)) return candidate;
}
async function locate({ binary, environment }) {
	const named = binary ?? environment["FFPROBE_BIN"] ?? "";
	if (named === "") {
		const found = await findOnPath("ffprobe", environment);
		if (found !== void 0) return found;
		const setUp = ffprobePlace(environment);
		if (await isExecutable(setUp)) return setUp;
		throw new UserError("FFPROBE_NOT_FOUND", {
			message: "ffprobe is not on the PATH",
			hint: HOW_TO_GET_IT
		});
	}
	const found = isAbsolute(named) || /[/\\]/.test(named) ? resolve(named) : await findOnPath(named, environment) ?? resolve(named);
	if (await isExecutable(found)) return found;
	throw new UserError("FFPROBE_NOT_FOUND", {
		message: `${binary === void 0 ? "FFPROBE_BIN" : "--ffprobe-bin"} ${JSON.stringify(named)}: no executable file of this name`,
		hint: HOW_TO_GET_IT
	});
}
async function readVersion(path) {
	const { stdout, exitCode } = await runChild(path, ["-version"], {
		timeoutMs: VERSION_TIMEOUT_MS,
		maxOutputBytes: 1048576
	});
	const version = /^ffprobe version (\S+)/.exec(stdout)?.[1];
	if (Number(/^n?([0-9]+)\./.exec(version ?? "")?.[1] ?? OLDEST_MAJOR) < OLDEST_MAJOR) throw new UserError("FFPROBE_UNUSABLE", {
		message: `${path}: is version ${version}; ${OLDEST_MAJOR}.0 or newer is needed`,
		hint: HOW_TO_GET_IT
	});
	if (version !== void 0 && exitCode === 0) return version;
	throw new UserError("FFPROBE_UNUSABLE", {
		message: `${path}: does not answer "-version" as ffprobe does`,
		hint: HOW_TO_GET_IT
	});
}
async function findFfprobe(options) {
	const path = resolve(await locate(options));
	const [version, sha256] = await Promise.all([readVersion(path), hashFile(path)]);
	return {
		path,
		version,
		sha256
	};
}
// src/ffprobe/probe.ts
function parseRate(text) {
	const match = typeof text === "string" ? /^([0-9]+)\/([0-9]+)$/.exec(text) : null;
	const rate = Number(match?.[1]) / Number(match?.[2]);
	return Number.isFinite(rate) && rate > 0 ? rate : void 0;
}
function parseDuration(text) {
	const seconds = typeof text === "string" && /^[0-9]+(?:\.[0-9]+)?$/.test(text) ? Number(text) : NaN;
	return Number.isFinite(seconds) && seconds > 0 ? seconds : void 0;
}
function isGeometry(value) {
	return typeof value === "number" && Number.isInteger(value) && value > 0;
}
function isName(value) {
	return typeof value === "string" && value !== "" && value !== "unknown";
}
function findVideoStream(streams) {
	if (!Array.isArray(streams)) return void 0;
	return streams.find((stream) => stream !== null && stream.disposition?.attached_pic !== 1);
}
function parseProbe(stdout) {
	let output;
	try {
		output = JSON.parse(stdout);
	} catch {
		return {
			code: "PROBE_BAD_JSON",
			reason: "ffprobe printed something that is not JSON"
		};
	}
	const stream = findVideoStream(output?.streams);
	if (stream === void 0) return {
		code: "PROBE_NO_VIDEO",
		reason: "no video stream"
	};
	const { width, height, pix_fmt, codec_name } = stream;
	if (!isGeometry(width) || !isGeometry(height)) return {
		code: "PROBE_NO_GEOMETRY",
		reason: `the video stream is ${describeValue(width)} x ${describeValue(height)} pixels`
	};
	const framerate = parseRate(stream.avg_frame_rate) ?? parseRate(stream.r_frame_rate);
	if (framerate === void 0) return {
		code: "PROBE_NO_FRAME_RATE",
		reason: "no frame rate is known"
	};
	const duration = parseDuration(stream.duration) ?? parseDuration(output?.format?.duration);
	if (duration === void 0) return {
		code: "PROBE_NO_DURATION",
		reason: "no duration is known"
	};
	if (!isName(pix_fmt)) return {
		code: "PROBE_NO_PIXEL_FORMAT",
		reason: "no pixel format is known"
	};
	if (!isName(codec_name)) return {
		code: "PROBE_NO_CODEC",
		reason: "no codec is known"
	};
	return {
		width,
		height,
		framerate,
		duration_s: duration,
		pix_fmt,
		encoder_upstream: codec_name
	};
}
// src/ffprobe/run.ts
const MAX_OUTPUT_BYTES = 1048576;
const MAX_REASON_CHARACTERS = 200;
const SIGNALS_FROM_OUTSIDE = new Set([
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
]);
const EXIT_CODES_FROM_OUTSIDE = new Set([
	129,
	130,
	143,
	255
]);
async function runOnce({ binary, timeoutS }, path, signal) {
	const ending = await runChild(binary, ffprobeArguments(path), {
		timeoutMs: timeoutS * 1e3,
		maxOutputBytes: MAX_OUTPUT_BYTES,
		signal
	});
	const { startError } = ending;
	if (startError === void 0) return ending;
	throw new UserError("FFPROBE_FAILED_TO_START", { message: `${binary}: could not be started (${startError})` }, 3);
}
function wasStoppedFromOutside({ signal, exitCode, timedOut }) {
	if (timedOut) return false;
	if (signal !== void 0) return SIGNALS_FROM_OUTSIDE.has(signal);
	return exitCode !== void 0 && EXIT_CODES_FROM_OUTSIDE.has(exitCode);
}
function findComplaint(stderr, path) {
	const refused = /^\[(\S+) @ \w+\] Format not on whitelist/m.exec(stderr)?.[1];
	if (refused !== void 0) return `the file is ${refused}, a format that is not accepted`;
	const lines = stderr.trimEnd().split(/[\r\n]+/);
	return (lines.at(-2) ?? lines.at(-1) ?? "").replace(/^(?:\[\S+ @ \w+\] )+/, "").replaceAll(`file:${path}: `, "").slice(0, MAX_REASON_CHARACTERS);
}
async function findForeignContent(path) {
	const file = await open(path).catch(() => void 0);
	if (file === void 0) return void 0;
	try {
		return describeForeignContent(await readFully(file, Buffer.alloc(512), 0));
	} finally {
		await closeSettled(file);
	}
}
async function explainEnding(ending, path, timeoutS) {
	const { stdout, stderr, exitCode, signal, timedOut, isTooMuch } = ending;
	if (timedOut) return {
		code: "PROBE_TIMEOUT",
		reason: `ffprobe did not answer within ${timeoutS} s`
	};
	if (isTooMuch) return {
		code: "PROBE_TOO_MUCH_OUTPUT",
		reason: "ffprobe printed more than 1 MiB"
	};
	if (signal !== void 0) return {
		code: "PROBE_CRASHED",
		reason: `ffprobe died of ${signal}`
	};
	if (exitCode === 0) return parseProbe(stdout);
	const content = await findForeignContent(path);
	if (content !== void 0) return {
		code: "PROBE_FAILED",
		reason: `not a video: the file ${content}`
	};
	const complaint = findComplaint(stderr, path);
	return {
		code: "PROBE_FAILED",
		reason: `ffprobe exited with ${exitCode}${complaint === "" ? "" : `: ${complaint}`}`
	};
}
async function probeClip(options, path, signal) {
	let ending = await runOnce(options, path, signal);
	if (wasStoppedFromOutside(ending)) ending = await runOnce(options, path, signal);
	return explainEnding(ending, path, options.timeoutS);
}
// src/ingest/shard.ts
const MAX_SHARDS = 2048;
function parseShard(text) {
	const [, index, count] = /^([0-9]{1,4})\/([0-9]{1,4})$/.exec(text) ?? [];
	const shard = {
		index: Number(index),
		count: Number(count)
	};
	if (shard.index >= 1 && shard.index <= shard.count && shard.count <= 2048) return shard;
	throw new UserError("OPTION_INVALID", { message: `--shard ${JSON.stringify(text)}: expected i/n with i from 1 to n and n up to ${MAX_SHARDS}, such as 2/16, or auto, or auto/n` });
}
function describeShard({ index, count }) {
	return `shard ${index} of ${count}`;
}
function labelRangeOf(shard, labels) {
	if (shard === void 0) return {
		start: 0,
		end: labels
	};
	const { index, count } = shard;
	return {
		start: Math.floor((index - 1) * labels / count),
		end: Math.floor(index * labels / count)
	};
}
const EXTENSION = /^(.*[^/\\])(\.[^./\\]+)$/s;
function shardPath(whole, shard) {
	if (shard === void 0) return whole;
	const [, stem = whole, extension = ""] = EXTENSION.exec(whole) ?? [];
	const [index, count] = [shard.index, shard.count].map((number) => String(number).padStart(5, "0"));
	return `${stem}.shard-${index}-of-${count}${extension}`;
}
function shardFileKind(name) {
	const extension = /\.shard-[0-9]{5}-of-[0-9]{5}\.(manifest\.json|jsonl)$/.exec(name)?.[1];
	return extension === "manifest.json" ? "manifest" : extension === "jsonl" ? "jsonl" : void 0;
}
function refuse(message, hint = "give --shard i/n") {
	throw new UserError("SHARD_AUTO", {
		message: `--shard auto: ${message}`,
		hint
	});
}
function readWholeNumber(environment, name) {
	const text = environment[name];
	if (text === void 0 || text === "") return void 0;
	return /^[0-9]{1,15}$/.test(text) ? Number(text) : refuse(`${name} is ${JSON.stringify(text)}, not a whole number`);
}
function requireCount(given, found, what) {
	if (given === void 0 || given === found) return;
	refuse(`${what} has ${found} parts, and --shard auto/${given} says ${given}`, "where only some of the parts run again, give each its --shard i/n");
}
function readSlurm(environment, given) {
	const task = readWholeNumber(environment, "SLURM_ARRAY_TASK_ID");
	if (task === void 0) return void 0;
	const need = (name) => readWholeNumber(environment, name) ?? refuse(`SLURM_ARRAY_TASK_ID is set, but not ${name}`);
	const min = need("SLURM_ARRAY_TASK_MIN");
	const max = need("SLURM_ARRAY_TASK_MAX");
	const count = need("SLURM_ARRAY_TASK_COUNT");
	const step = Math.max(1, readWholeNumber(environment, "SLURM_ARRAY_TASK_STEP") ?? 1);
	if (count < 1 || min + (count - 1) * step !== max) refuse(`the array has ${count} tasks from ${min} to ${max} in steps of ${step}, so some are left out`, "submit an array without gaps, such as --array=1-16, or give --shard i/n");
	requireCount(given, count, "the Slurm array");
	const place = (task - min) / step;
	if (Number.isInteger(place) && place >= 0 && place < count) return {
		index: place + 1,
		count
	};
	return refuse(`task ${task} is none of ${count} from ${min} on in steps of ${step}`);
}
function readKubernetes(environment, given) {
	const pod = readWholeNumber(environment, "JOB_COMPLETION_INDEX");
	if (pod === void 0) return void 0;
	if (given === void 0) return refuse("JOB_COMPLETION_INDEX says which pod this is, but nothing says how many there are", "give --shard auto/n with the completions of the Job as n");
	if (pod < given) return {
		index: pod + 1,
		count: given
	};
	return refuse(`JOB_COMPLETION_INDEX is ${pod}, counted from 0, and there are ${given} shards`, "give n = completions");
}
function chooseShard(text, { environment, matrixJob }) {
	const auto = /^auto(?:\/([0-9]{1,4}))?$/.exec(text);
	const given = auto?.[1] === void 0 ? void 0 : Number(auto[1]);
	if (auto === null || given === 0) return parseShard(text);
	let shard;
	if (matrixJob === void 0) {
		const slurm = readSlurm(environment, given);
		const kubernetes = readKubernetes(environment, given);
		if (slurm !== void 0 && kubernetes !== void 0) refuse("both SLURM_ARRAY_TASK_ID and JOB_COMPLETION_INDEX are set");
		shard = slurm ?? kubernetes;
	} else {
		requireCount(given, matrixJob.total, "the matrix");
		shard = {
			index: matrixJob.index + 1,
			count: matrixJob.total
		};
	}
	if (shard === void 0) return refuse("neither a Slurm array nor a Kubernetes indexed Job is to be seen");
	return shard.count > 2048 ? refuse(`${shard.count} shards are more than ${MAX_SHARDS}`, "take fewer") : shard;
}
function claimsPath(output) {
	return `${output}.claims`;
}
// src/ingest/plan.ts
function statusOf({ rejection, clip }) {
	if (rejection !== void 0) return "rejected";
	if (clip === void 0) return "missing";
	return clip.kind === "remote" ? "remote" : "matched";
}
function countStatuses(labels) {
	const counts = {
		matched: 0,
		remote: 0,
		missing: 0,
		rejected: 0
	};
	for (const label of labels) counts[statusOf(label)] += 1;
	return counts;
}
function nameOf({ name, flickrId }, corpus) {
	return name ?? `${flickrId}${corpus.clipExtension}`;
}
async function findSameFile(candidates) {
	const paths = candidates.map((candidate) => realpath(pathOf(candidate)).catch(() => void 0));
	const real = new Set(await Promise.all(paths));
	return real.size === 1 && !real.has(void 0) ? candidates[0] : void 0;
}
async function joinAmbiguous(label, candidates) {
	const isOneFolder = new Set(candidates.map(({ folder }) => folder)).size === 1;
	label.clip = isOneFolder ? void 0 : await findSameFile(candidates);
	if (label.clip !== void 0) return;
	label.rejection = {
		field: "file",
		code: "CLIP_AMBIGUOUS",
		reason: `the label fits more than one clip: ${candidates.map(({ folder, name }) => isOneFolder ? name : `${basename(folder)}/${name}`).join(", ")}`
	};
}
async function joinMatch(label, match) {
	if (match.kind === "found") label.clip = match.clip;
	else if (match.kind === "ambiguous") await joinAmbiguous(label, match.candidates);
	return match.kind !== "missing";
}
function joinAbsent(label, corpus, downloadFolder) {
	const { url, name } = label;
	if (url === void 0 || name === void 0) return;
	const fault = urlFault(url);
	if (fault !== void 0) label.rejection = {
		field: "url",
		code: "LABEL_URL",
		reason: fault
	};
	else if (name.startsWith(".")) label.rejection = {
		field: "file",
		code: "LABEL_NAME",
		reason: "the file name begins with a dot"
	};
	else label.clip = {
		folder: downloadFolder,
		name: name.endsWith(corpus.clipExtension) ? name : `${name}${corpus.clipExtension}`,
		kind: "remote"
	};
}
function listUnlabelled(clips, labels) {
	const named = new Set();
	for (const { clip } of labels) if (clip !== void 0 && clip.kind !== "remote") named.add(clip.name);
	const unlabelled = new Set();
	for (const { names } of clips.folders) for (const name of names) if (!named.has(name)) unlabelled.add(name);
	return [...unlabelled].sort();
}
function refuseUnmatched(labels, { clips, labelFiles, corpus }) {
	if (labels.some(({ clip }) => clip !== void 0)) return;
	const paths = (parts) => parts.map(({ path }) => path).join(", ");
	const ambiguous = labels.find(({ rejection }) => rejection?.code === "CLIP_AMBIGUOUS");
	if (ambiguous !== void 0) throw new UserError("CLIPS_UNMATCHED", {
		message: `none of ${labels.length} labels of ${paths(labelFiles)} names one clip: line ${ambiguous.line}: ${ambiguous.rejection?.reason}`,
		hint: "name the folder whose clips you mean with --clips-subdir"
	});
	const example = labels.find(({ name, flickrId }) => name !== void 0 || flickrId !== void 0);
	const [[clip] = []] = clips.folders.map(({ names }) => names);
	throw new UserError("CLIPS_UNMATCHED", {
		message: `none of ${labels.length} labels of ${paths(labelFiles)} names a clip of ${paths(clips.folders)}`,
		hint: `a label names ${example === void 0 ? "none" : nameOf(example, corpus)}, a clip is called ${clip}: check that both belong to one release; --clips-subdir names another folder of clips`
	});
}
async function findLabelFiles(folders, { corpus, manifestCsv }, ratings) {
	if (manifestCsv !== void 0) return takeNamedLabels(manifestCsv, corpus);
	try {
		return await findLabels(folders, corpus, ratings);
	} catch (error) {
		const isAbsent = error instanceof UserError && ["LABELS_NOT_FOUND", "LABELS_UNKNOWN"].includes(error.code);
		if (ratings === void 0 || !isAbsent) throw error;
		return {
			files: [],
			passedOver: [],
			lacking: []
		};
	}
}
async function readAllLabels(folders, options) {
	const { corpus, acceptScale, columns } = options;
	const path = options.ratings === void 0 ? void 0 : await resolveRatings(options.ratings);
	const found = await findLabelFiles(folders, options, path);
	const read = path === void 0 ? void 0 : await readRatings(path, corpus, {
		columns,
		acceptScale
	});
	if (read !== void 0 && found.files.length === 0) {
		const labelFiles = [read.file];
		checkLabelFiles(labelFiles, corpus, {
			lacking: [],
			acceptScale
		});
		return {
			found,
			labelFiles,
			ratings: {
				...read,
				differing: {
					count: 0,
					names: []
				}
			}
		};
	}
	const labelFiles = await readLabelFiles(found, corpus, { acceptScale });
	if (read === void 0) return {
		found,
		labelFiles,
		ratings: void 0
	};
	const { files, differing } = completeLabels(labelFiles, read, corpus);
	return {
		found,
		labelFiles: files,
		ratings: {
			...read,
			differing
		}
	};
}
async function planIngest(folders, options) {
	const { corpus, clipsSubdir: subdir, limit, shard } = options;
	const { boundary } = folders;
	const { found, labelFiles, ratings } = await readAllLabels(folders, options);
	const all = labelFiles.flatMap(({ labels }) => labels);
	const clips = await findClips(folders, corpus, { subdir });
	const place = {
		root: boundary.root,
		subdir
	};
	if (!all.some(({ url }) => url !== void 0)) await requireClips(clips, corpus, place);
	const downloadFolder = downloadFolderOf(clips, corpus, place);
	const absent = [];
	for (const { labels, clipPart } of labelFiles) for (const label of labels.filter(({ rejection }) => rejection === void 0)) if (!await joinMatch(label, clips.find(label, clipPart))) absent.push(label);
	const named = new Set(all.map(({ clip }) => clip));
	for (const label of absent) if (!await joinMatch(label, clips.findBelow(label, named))) joinAbsent(label, corpus, downloadFolder);
	refuseUnmatched(all, {
		labelFiles,
		clips,
		corpus
	});
	const { start, end } = labelRangeOf(shard, Math.min(all.length, limit ?? Number.POSITIVE_INFINITY));
	const unlabelled = listUnlabelled(clips, all);
	const { passedOver, lacking } = found;
	return {
		corpus,
		boundary,
		labelFiles,
		ratings,
		passedOver,
		lacking,
		clips,
		downloadFolder,
		labels: all.slice(start, end),
		before: start,
		total: all.length,
		unlabelled,
		shard
	};
}
function announcePlan(plan, onNotice) {
	const { labelFiles, ratings, passedOver, lacking, clips, labels, before, total, unlabelled, shard } = plan;
	const note = (level, code, message) => onNotice({
		level,
		code,
		message
	});
	const end = before + labels.length;
	let first = 0;
	for (const { path, labels: rows } of labelFiles) {
		note("info", "LABELS_TAKEN", `labels: ${path} (${Math.max(0, Math.min(end, first + rows.length) - Math.max(before, first))} of ${countOf(rows.length, "row")})`);
		first += rows.length;
	}
	if (ratings !== void 0) {
		const { file, used, rejected, differing } = ratings;
		const clipCount = countOf(file.labels.length, "clip");
		note("info", "RATINGS_TAKEN", `ratings: ${file.path} (${countOf(used, "rating")} of ${clipCount})`);
		if (rejected.count > 0) note("warning", "RATINGS_REJECTED", `${countOf(rejected.count, "rating")} rejected: ${rejected.first}`);
		if (differing.count > 0) note("warning", "RATINGS_DIFFER", `the scores of ${countOf(differing.count, "label")} are not the mean of the ratings, and are kept: ${differing.names.join(", ")}`);
	}
	if (shard !== void 0) {
		const which = labels.length === 0 ? "no label" : `labels ${before + 1} to ${end}`;
		note("info", "SHARD_TAKEN", `${describeShard(shard)}: ${which} of ${total}`);
	}
	for (const path of passedOver) note("info", "LABELS_PASSED_OVER", `labels: ${path} was passed over`);
	for (const part of lacking) note("warning", "LABELS_PART_MISSING", `labels: no file whose name contains ${part} was found`);
	for (const { path, size } of clips.folders) note("info", "CLIPS_TAKEN", `clips: ${path} (${countOf(size, "clip")})`);
	const { remote, missing } = countStatuses(labels);
	if (remote > 0) note("info", "CLIPS_REMOTE", `${countOf(remote, "clip")} to be downloaded`);
	if (missing > 0) note("warning", "CLIPS_MISSING", `${countOf(missing, "label")} without a clip`);
	if (unlabelled.length > 0) note("warning", "CLIPS_UNLABELLED", `${countOf(unlabelled.length, "clip")} without a label`);
}
// src/ingest/choose-corpus.ts
function namedCorpus(choice) {
	const { corpus = DEFAULT_CORPUS, corpusLabel: label, scale, columns, ratings } = choice;
	if (corpus === "custom") {
		if (label !== void 0 && scale !== void 0) return makeCustomCorpus({
			label,
			scale,
			columns
		});
		throw new UserError("OPTION_INVALID", {
			message: `--corpus ${CUSTOM_CORPUS}: needs --corpus-label and --scale`,
			hint: "such as `--corpus custom`, `--corpus-label panel-2026`, `--scale 1-5`, `--columns mos=Mean score,file=Clip`"
		});
	}
	if (label !== void 0 || scale !== void 0 || columns !== void 0 && ratings === void 0) throw new UserError("OPTION_INVALID", {
		message: `--corpus ${corpus}: takes no --corpus-label, --scale or --columns`,
		hint: `they describe a study of your own: \`--corpus ${CUSTOM_CORPUS}\`; --columns also describes a table given as --ratings`
	});
	return corpus === "auto" ? void 0 : findCorpus(corpus);
}
const NOT_OF_A_CORPUS = new Set([
	"CORPUS_NOT_FOUND",
	"CORPUS_UNREADABLE",
	"LINK_TARGET_NOT_FOUND",
	"MANIFEST_CSV_NOT_FOUND",
	"RATINGS_NOT_FOUND",
	"OPTION_INVALID"
]);
async function fitCorpus(corpus, folders, { manifestCsv, ratings, columns, acceptScale, clipsSubdir }) {
	try {
		const { labelFiles, labels, total } = await planIngest(folders, {
			corpus,
			manifestCsv,
			ratings,
			columns,
			acceptScale,
			clipsSubdir
		});
		const named = labelFiles.find(({ name }) => corpus.signature.test(name));
		const keyed = labelFiles.find(({ keyOwner }) => keyOwner === corpus);
		const evidence = [...named === void 0 ? [] : [`${named.name} is a name of its label files`], ...keyed === void 0 ? [] : [`${keyed.name} names clips as it does`]];
		const match = `${labels.filter(({ clip }) => clip !== void 0).length} of ${total} labels have a clip`;
		return evidence.length === 0 ? `${corpus.name}: ${match}, but neither labels nor clips have names of ${corpus.title}` : {
			corpus,
			reason: [...evidence, match].join(", ")
		};
	} catch (error) {
		if (!(error instanceof UserError) || NOT_OF_A_CORPUS.has(error.code)) throw error;
		return `${corpus.name}: ${error.message}`;
	}
}
async function recogniseCorpus(corpusDir, choice) {
	const fitting = [];
	const others = [];
	const folders = new CorpusFolders(await drawBoundary(corpusDir, choice.linkTargets ?? []));
	for (const corpus of CORPORA) {
		const found = await fitCorpus(corpus, folders, choice);
		if (typeof found === "string") others.push(found);
		else fitting.push(found);
	}
	const [only, ...more] = fitting;
	if (only === void 0) throw new UserError("CORPUS_NOT_RECOGNISED", {
		message: `${corpusDir}: no published corpus is recognised in it: ${others.join("; ")}`,
		hint: "name the corpus with --corpus; a study of your own with `--corpus custom`"
	});
	if (more.length === 0) return only;
	throw new UserError("CORPUS_AMBIGUOUS", {
		message: `${corpusDir}: more than one corpus is recognised in it: ${fitting.map(({ corpus, reason }) => `${corpus.name} (${reason})`).join("; ")}`,
		hint: "name the one you mean with --corpus, or a folder that holds it alone with --corpus-dir"
	});
}
async function chooseCorpus(choice) {
	const named = namedCorpus(choice);
	if (named !== void 0) return {
		corpus: named,
		reason: void 0
	};
	if (choice.corpusDir !== void 0) return recogniseCorpus(choice.corpusDir, choice);
	throw new UserError("OPTION_INVALID", {
		message: `--corpus ${AUTO_CORPUS}: needs --corpus-dir`,
		hint: "name the folder in which the corpus is to be recognised"
	});
}
// src/ingest/settings.ts
const DEFAULT_WORLD = {
	environment: process.env,
	now: () => new Date(),
	openProber: async ({ ffprobeBin, probeTimeoutS = 60 }) => {
		const ffprobe = await findFfprobe({
			binary: ffprobeBin,
			environment: process.env
		});
		const options = {
			binary: ffprobe.path,
			timeoutS: probeTimeoutS
		};
		return {
			ffprobe,
			probeClip: (path, signal) => probeClip(options, path, signal)
		};
	},
	openReader: readInThreads,
	checkedFiles: [],
	portableIndex: void 0,
	matrixJob: void 0
};
function defaultConcurrency() {
	return availableParallelism() + 1;
}
function requireVersion(version) {
	if (/^[0-9A-Za-z][0-9A-Za-z._+-]{0,127}$/.test(version)) return version;
	throw new UserError("OPTION_INVALID", { message: `--corpus-version ${JSON.stringify(version)}: expected up to 128 letters, digits and . _ + -` });
}
async function settleSettings(options, world) {
	checkValues("ingest", options);
	const now = world.now();
	const onNotice = options.onNotice ?? (() => void 0);
	const { corpus, reason } = await chooseCorpus(options);
	if (reason !== void 0) onNotice({
		level: "info",
		code: "CORPUS_RECOGNISED",
		message: `corpus: ${corpus.name} is recognised: ${reason}`
	});
	const { ingestedAt, corpusVersion, linkTargets = [], corpusDir } = options;
	return {
		options,
		corpus,
		thresholds: settleThresholds(options.thresholds, corpus.defaultMaxMissing),
		constants: {
			corpus: corpus.name,
			corpus_version: requireVersion(corpusVersion ?? corpus.defaultVersion),
			ingested_at_utc: chooseInstant(ingestedAt, {
				option: "--ingested-at",
				environment: world.environment,
				now
			})
		},
		shard: options.shard === void 0 ? void 0 : chooseShard(options.shard, world),
		boundary: await drawBoundary(corpusDir, linkTargets),
		now,
		signal: options.signal ?? new AbortController().signal,
		onNotice
	};
}
async function planFor(options, world = DEFAULT_WORLD) {
	const { boundary, corpus, shard } = await settleSettings(options, world);
	return planIngest(new CorpusFolders(boundary), {
		...options,
		corpus,
		shard
	});
}
// src/ingest/manifest.ts
function describeColumn({ header, index, otherwise }) {
	const name = header ?? `column ${index + 1}`;
	return otherwise === void 0 ? name : `${name}, else ${describeColumn(otherwise)}`;
}
function describeLabelFile({ path, sha256, dialect, labels }) {
	const header = (role) => {
		const column = dialect.columns[role];
		return column === void 0 ? null : describeColumn(column);
	};
	const columns = {
		file: header("file"),
		flickr_id: header("flickr_id"),
		mos: header("mos"),
		mos_std_dev: header("mos_std_dev"),
		n_ratings: header("n_ratings"),
		url: header("url")
	};
	return {
		path,
		sha256,
		dialect: describeDialect(dialect),
		columns,
		rows: labels.length
	};
}
async function describeInputs(name, inputs) {
	const entries = inputs.map(async ({ path, sha256 }, index) => [index === 0 ? name : `${name}_${index + 1}`, await describePath(path, sha256)]);
	return Object.fromEntries(await Promise.all(entries));
}
function recordRun({ options, corpus, boundary, constants, thresholds }, shard) {
	return recordSettings("ingest", options, {
		corpus: corpus.name,
		corpus_dir: boundary.root,
		corpus_version: constants.corpus_version,
		ingested_at: constants.ingested_at_utc,
		concurrency: options.concurrency ?? defaultConcurrency(),
		shard: shard === void 0 ? null : `${shard.index}/${shard.count}`,
		link_target: [...boundary.linkTargets],
		...thresholds
	});
}
async function describeRun({ settings, plan, jsonl, ffprobe, manifestPath, shard }) {
	const { options, boundary } = settings;
	const folders = plan.clips.folders.map(({ path }) => ({ path }));
	return recordProvenance({
		entrypoint: "konvid-ingest ingest",
		argv: [...options.argv ?? []],
		args: {
			...recordRun(settings, shard),
			output: jsonl.path,
			manifest_out: manifestPath,
			ffprobe_bin: ffprobe.path
		},
		inputs: {
			corpus_dir: await describePath(boundary.root),
			...await describeInputs("labels", plan.labelFiles),
			...await describeInputs("ratings", plan.ratings === void 0 ? [] : [plan.ratings.file]),
			...await describeInputs("clips", folders),
			ffprobe: await describePath(ffprobe.path, ffprobe.sha256)
		},
		outputs: {
			jsonl: await describePath(jsonl.path, jsonl.sha256),
			manifest: await describePath(manifestPath)
		}
	});
}
async function composeManifest(parts) {
	const { settings, plan, results, replaced, jsonl, catalogue, ffprobe, probers, shard } = parts;
	const { options, corpus, boundary, constants, thresholds } = settings;
	const { labelFiles, clips, unlabelled } = plan;
	return {
		schema: corpus.manifestSchema,
		corpus: corpus.name,
		partial: options.limit !== void 0 || shard !== void 0,
		config: {
			corpus_version: constants.corpus_version,
			corpus_dir: boundary.root,
			ingested_at_utc: constants.ingested_at_utc,
			limit: options.limit ?? null,
			manifest_csv: options.manifestCsv ?? null,
			clips_subdir: options.clipsSubdir ?? null,
			link_targets: [...boundary.linkTargets],
			prober: options.prober ?? "auto",
			probe_timeout_s: options.probeTimeoutS ?? 60,
			thresholds
		},
		stats: results.stats,
		outcomes: results.outcomes,
		labels: {
			files: labelFiles.map(describeLabelFile),
			passed_over: [...plan.passedOver],
			total: plan.total,
			taken: plan.labels.length
		},
		clips: {
			folders: clips.folders.map(({ path, size }) => ({
				path,
				clips: size
			})),
			total: clips.size,
			unlabelled: {
				count: unlabelled.length,
				items: unlabelled.slice(0, MAX_LISTED_ITEMS)
			}
		},
		jsonl,
		catalogue,
		rejected: results.rejected,
		missing: results.missing,
		download_failed: results.download_failed,
		broken: results.broken,
		conflicts: results.conflicts,
		replaced: {
			count: replaced.length,
			items: replaced.slice(0, MAX_LISTED_ITEMS)
		},
		contract: {
			row_schema: ROW_SCHEMA_ID,
			row_schema_sha256: ROW_SCHEMA_SHA256
		},
		tool: {
			name: "konvid-ingest",
			version: TOOL_VERSION,
			node: process.version
		},
		probers,
		ffprobe: {
			path: ffprobe.path,
			version: ffprobe.version,
			sha256: ffprobe.sha256
		},
		run_provenance: await describeRun(parts),
		...shard === void 0 ? {} : { shard }
	};
}
async function writeManifest(path, manifest) {
	try {
		await writeDurably(path, `${JSON.stringify(manifest, null, 2)}\n`);
	} catch (error) {
		throw explainFailedWrite(error, path);
	}
}
// src/ingest/row.ts
function isSameScore(a, b) {
	const agree = (one, other) => one === other || one === 0 || other === 0;
	return a.mos === b.mos && agree(a.mos_std_dev, b.mos_std_dev) && agree(a.n_ratings, b.n_ratings);
}
function describeConflict(kept, { file, line, score }) {
	const describe = ({ mos, mos_std_dev, n_ratings }) => `MOS ${mos}, standard deviation ${mos_std_dev}, ${n_ratings} ratings`;
	return `these bytes stand with ${describe(kept)}; ${file}:${line} gives ${describe(score)}`;
}
var ScoreLedger = class {
	#entries = new Map();
	#current = new Map();
	lackingDeviations = 0;
	get size() {
		return this.#entries.size;
	}
	has(sha256) {
		return this.#entries.has(sha256);
	}
	note(sha256, { src, mos, mos_std_dev, n_ratings }, isClaimed = false) {
		if (this.#entries.has(sha256)) return false;
		const row = this.#entries.size;
		this.#entries.set(sha256, {
			src,
			mos,
			mos_std_dev,
			n_ratings,
			row,
			isClaimed,
			isSeen: isClaimed
		});
		return true;
	}
	see(src, sha256) {
		this.#current.set(src, sha256);
		const entry = this.#entries.get(sha256);
		if (entry !== void 0) entry.isSeen = true;
	}
	findUnseen() {
		return [...this.#entries].flatMap(([sha256, { src, isSeen }]) => isSeen ? [] : [{
			sha256,
			src
		}]);
	}
	findReplaced() {
		return [...this.#entries].flatMap(([replaced_sha256, { src, isSeen }]) => {
			const src_sha256 = this.#current.get(src);
			return isSeen || src_sha256 === void 0 ? [] : [{
				src,
				src_sha256,
				replaced_sha256
			}];
		});
	}
	rowOf(sha256) {
		return this.#entries.get(sha256)?.row ?? -1;
	}
	claim(sha256, score) {
		const kept = this.#entries.get(sha256);
		if (kept === void 0) return { kind: "new" };
		if (!isSameScore(kept, score)) return {
			kind: "conflict",
			kept
		};
		if (kept.isClaimed) return { kind: "repeated" };
		kept.isClaimed = true;
		if (kept.mos_std_dev === 0 && score.mos_std_dev > 0) this.lackingDeviations += 1;
		return { kind: "already-written" };
	}
};
function composeRow(score, { clip, sha256, sizeBytes, probe }, constants) {
	const { width, height, framerate, duration_s, pix_fmt, encoder_upstream } = probe;
	const row = {
		src: clip.name,
		src_sha256: sha256,
		src_size_bytes: sizeBytes,
		width,
		height,
		framerate,
		duration_s,
		pix_fmt,
		encoder_upstream,
		...score,
		...constants
	};
	const [violation] = validateRow(row);
	if (violation === void 0) return row;
	const { pointer, expected, found } = violation;
	return {
		code: "ROW_INVALID",
		reason: `${pointer} is ${describeValue(found)}, expected ${expected}`
	};
}
async function settleLabel(label, taken, settlement) {
	const { corpus, constants, output, tally, catalogue, root, claims } = settlement;
	const { file, line, rejection } = label;
	if (rejection !== void 0) return tally.add("rejected", {
		file,
		line,
		...rejection
	});
	if (taken === void 0) return tally.add("missing", {
		file,
		line,
		name: nameOf(label, corpus)
	});
	const src = taken.clip.name;
	if (taken.kind === "download-failed") return tally.add("download-failed", {
		file,
		line,
		src,
		...taken.fault
	});
	const { sha256 } = taken;
	if (sha256 !== void 0) output.ledger.see(src, sha256);
	const score = {
		mos: label.mos,
		mos_std_dev: label.mosStdDev,
		n_ratings: label.nRatings
	};
	const describe = (digest) => describeLabel(label, taken.clip, {
		sha256: digest,
		corpus: constants.corpus,
		root
	});
	const noteClaim = (outcome) => {
		if (sha256 === void 0) return;
		const entry = outcome === "dedup" || claims === void 0 ? {} : { entry: describe(sha256) };
		claims?.noteOther({
			file,
			line,
			src,
			src_sha256: sha256,
			...score,
			outcome,
			...entry
		});
	};
	const settleBroken = ({ code, reason }) => {
		tally.add("broken", {
			file,
			line,
			src,
			code,
			reason
		});
		noteClaim("broken");
	};
	if (taken.kind === "broken") return settleBroken(taken.fault);
	const { ledger } = output;
	const standing = ledger.claim(taken.sha256, score);
	if (standing.kind === "repeated") {
		catalogue.add(describe(taken.sha256));
		tally.count("repeated");
		return noteClaim("dedup");
	}
	if (standing.kind === "conflict") {
		const reason = describeConflict(standing.kept, {
			file,
			line,
			score
		});
		tally.add("conflict", {
			file,
			line,
			src,
			src_sha256: taken.sha256,
			reason
		});
		return noteClaim("conflict");
	}
	if (standing.kind === "already-written") tally.count("existing");
	else {
		if (taken.kind === "known") throw new Error(`${src}: neither probed nor in the JSONL`);
		const row = composeRow(score, taken, constants);
		if (isFault(row)) return settleBroken(row);
		await output.append(serialiseRow(row));
		ledger.note(taken.sha256, row, true);
		tally.count("written");
	}
	catalogue.add(describe(taken.sha256));
	claims?.noteRow(label, ledger.rowOf(taken.sha256));
}
// src/ingest/output.ts
const MAX_LISTED = 10;
const OPENING_BRACE = 123;
const TORN_CODES = new Set(["LINE_NOT_JSON", "LINE_NOT_UTF8"]);
function isTorn({ bytes, isTerminated }, violations) {
	if (isTerminated || bytes.length > 65536) return false;
	if (bytes.every((byte) => byte === 0)) return true;
	return bytes[0] === OPENING_BRACE && violations.every(({ code }) => TORN_CODES.has(code));
}
async function readExistingRows(file, { path, expected, signal }) {
	const { corpus, corpus_version } = expected;
	const ledger = new ScoreLedger();
	const faults = [];
	let faultCount = 0;
	let rows = 0;
	let ending = { kind: "whole" };
	const addFault = (number, what) => {
		faultCount += 1;
		if (faults.length < MAX_LISTED) faults.push(`line ${number}: ${what}`);
	};
	const visitFault = (line, violations) => {
		if (isTorn(line, violations)) ending = {
			kind: "torn",
			offset: line.offset
		};
		else addFault(line.number, violations.map(({ code, field, found }) => `${field ?? code} ${found}`).join(", "));
	};
	const visitRow = ({ number, row, isTerminated }) => {
		if (!isTerminated) ending = { kind: "unterminated" };
		if (row.corpus !== corpus) addFault(number, `a row of corpus ${row.corpus}`);
		else if (row.corpus_version !== corpus_version) addFault(number, `a row of version ${row.corpus_version}`);
		else if (!ledger.note(row.src_sha256, row)) addFault(number, `repeats the src_sha256 ${row.src_sha256}`);
		rows += 1;
	};
	const { sha256, sizeBytes } = await readRows(file, {
		visitFault,
		visitRow
	}, { signal });
	if (faultCount > 0) {
		const rest = faultCount > faults.length ? `; and ${faultCount - faults.length} more` : "";
		throw new UserError("OUTPUT_INVALID_ROWS", {
			message: `${path}: ${faultCount} lines are not rows of ${corpus}, version ${corpus_version}: ${faults.join("; ")}${rest}`,
			hint: "nothing was appended; move the file away or name another with --output (`konvid-ingest validate` lists every fault)"
		});
	}
	return {
		ledger,
		rows,
		sha256,
		sizeBytes,
		ending
	};
}
async function openOrCreate(path) {
	let file;
	try {
		file = await open(path, "a+");
	} catch (error) {
		throw explainUnwritable(error, path);
	}
	try {
		if ((await file.stat()).isFile()) return file;
	} catch (error) {
		await closeSettled(file);
		throw explainFailedRead(error, path);
	}
	await closeSettled(file);
	throw new UserError("OUTPUT_NOT_REGULAR", {
		message: `${path}: is not a regular file`,
		hint: "pass --output with the path of a file"
	});
}
const BATCH_ROWS = 256;
const BATCH_MS = 1e3;
var JsonlOutput = class JsonlOutput {
	#existing;
	#file;
	#options;
	#sizeBytes;
	#rows;
	#isTouched = false;
	#batch = [];
	#batchStarted = 0;
	constructor(file, existing, options) {
		this.#file = file;
		this.#existing = existing;
		this.#options = options;
		this.#sizeBytes = existing.sizeBytes;
		this.#rows = existing.rows;
	}
	static async open(options) {
		const { path } = options;
		const file = await openOrCreate(path);
		try {
			const existing = await readExistingRows(file, options).catch((error) => {
				throw explainFailedRead(error, path);
			});
			if (existing.sizeBytes === 0) await syncFolder(dirname(path));
			const output = new JsonlOutput(file, existing, options);
			await output.#mendEnding();
			return output;
		} catch (error) {
			await closeSettled(file);
			throw error;
		}
	}
	get ledger() {
		return this.#existing.ledger;
	}
	async append(line) {
		if (this.#batch.length === 0) this.#batchStarted = performance.now();
		this.#batch.push(`${line}\n`);
		if (this.#batch.length >= BATCH_ROWS || performance.now() - this.#batchStarted >= BATCH_MS) await this.flush();
	}
	async flush() {
		if (this.#batch.length === 0) return;
		const batch = this.#batch;
		this.#batch = [];
		await this.#write(batch.join(""));
		this.#rows += batch.length;
	}
	discardBatch() {
		this.#batch = [];
	}
	async digest() {
		await this.flush();
		const { path } = this.#options;
		if (!this.#isTouched) {
			const { rows, sizeBytes, sha256 } = this.#existing;
			return {
				path,
				rows,
				size_bytes: sizeBytes,
				sha256
			};
		}
		try {
			const { sha256, sizeBytes } = await readLines(this.#file, () => void 0);
			return {
				path,
				rows: this.#rows,
				size_bytes: sizeBytes,
				sha256
			};
		} catch (error) {
			throw explainFailedRead(error, path);
		}
	}
	async close() {
		await closeSettled(this.#file);
	}
	async #mendEnding() {
		const { ending } = this.#existing;
		if (ending.kind === "unterminated") await this.#write("\n");
		if (ending.kind !== "torn") return;
		const { path, now } = this.#options;
		try {
			const torn = await readFully(this.#file, Buffer.alloc(this.#sizeBytes - ending.offset), ending.offset);
			await this.#prepare();
			const stamp = now.toISOString().replaceAll(/[-:]|\.\d+/g, "");
			const digest = createHash("sha256").update(torn).digest("hex").slice(0, 8);
			await writeFile(`${path}.torn-${stamp}-${digest}`, torn, { flush: true });
			await syncFolder(dirname(path));
			await this.#file.truncate(ending.offset);
			await this.#file.datasync();
			this.#sizeBytes = ending.offset;
		} catch (error) {
			throw explainFailedWrite(error, path);
		}
	}
	async #prepare() {
		if (this.#isTouched) return;
		await removeDurably(this.#options.manifestPath);
		this.#isTouched = true;
	}
	async #write(text) {
		const bytes = Buffer.from(text);
		try {
			await this.#prepare();
			await this.#file.appendFile(bytes);
			await this.#file.datasync();
			this.#sizeBytes += bytes.length;
		} catch (error) {
			await this.#file.truncate(this.#sizeBytes).catch(() => void 0);
			throw explainFailedWrite(error, this.#options.path);
		}
	}
};
// src/ingest/output-place.ts
function besides(output) {
	return [
		["the clip index", `${output}.index`],
		["the catalogue", cataloguePath(output)],
		["the record of a shard", claimsPath(output)]
	];
}
function manifestBeside(output) {
	return `${output.replace(/\.jsonl$/, "")}.manifest.json`;
}
function refuseInput(path, { boundary, clips, downloadFolder, labelFiles }) {
	const isClip = clips.folders.some((folder) => contains(folder.path, path) && folder.get(relative(folder.path, path).split(sep).join("/")) !== void 0);
	const isLabelFile = labelFiles.some((file) => file.path === path);
	const inputFolders = [
		...clips.folders.map((folder) => folder.path),
		downloadFolder,
		...labelFiles.map((file) => dirname(file.path)).filter((folder) => contains(boundary.root, folder))
	].filter((folder) => !contains(folder, boundary.root));
	if (!isClip && !isLabelFile && !inputFolders.some((folder) => contains(folder, path))) return;
	throw new UserError("OUTPUT_AMONG_INPUTS", {
		message: `${path}: belongs to a part of the corpus that is never written to`,
		hint: "pass --output (or --manifest-out) with a path in another folder"
	});
}
async function settle(given, plan, homes) {
	const absolute = resolve(given);
	try {
		const path = await locateOutput(absolute);
		if (homes !== void 0 && !homes.some((home) => contains(home, path))) throw new UserError("OUTPUT_LINK_OUTSIDE", {
			message: `${absolute}: leads to ${path}`,
			hint: `remove the link, or pass --output (or --manifest-out) with ${path} if that is meant`
		});
		refuseInput(path, plan);
		if (await lstat(path).catch(() => void 0) === void 0) await makeFolder(dirname(path));
		return path;
	} catch (error) {
		throw explainUnwritable(error, absolute);
	}
}
async function refuseForeignManifest(path) {
	const file = await readWholeFile(path, MAX_MANIFEST_BYTES);
	if (file.fault === "ENOENT") return;
	if (file.text === void 0) throw new UserError("MANIFEST_UNREADABLE", {
		message: `${path}: can't be read (${file.fault})`,
		hint: "pass --manifest-out with the path of a file",
		cause: file.cause
	});
	const { text } = file;
	if (/"schema":\s*"[0-9a-z-]+-corpus-jsonl-manifest-v1"/.test(text) || text.trim() === "") return;
	throw new UserError("MANIFEST_FOREIGN", {
		message: `${path}: stands already and is not a manifest of this tool`,
		hint: "move it away, or pass --manifest-out with another path"
	});
}
async function refuseForeignCatalogue(path) {
	if ((await lstat(path).catch(() => void 0))?.isSymbolicLink()) return;
	const isOurs = (beginning) => beginning.startsWith(CATALOGUE_HEADING);
	await settleOutput({
		given: path,
		option: "--output",
		inputs: [],
		isOurs
	});
}
async function readDownloadRecord(plan, { output, manifestPath }, given) {
	const isNeeded = plan.labels.some((label) => statusOf(label) === "remote");
	if (!isNeeded && !plan.labels.some((label) => label.url !== void 0 && statusOf(label) === "matched")) return;
	const { root, linkTargets } = plan.boundary;
	const path = await settle(shardPath(given ?? join(root, ".download-progress.json"), plan.shard), plan, given === void 0 ? [root, ...linkTargets] : void 0);
	refuseSharedPaths(output, [
		...besides(output),
		["--manifest-out", manifestPath],
		["--progress-path", path]
	]);
	return {
		path,
		progress: await DownloadProgress.read(path),
		isNeeded
	};
}
async function settleOutputPlace(plan, { output, outputFolder, manifestOut }) {
	const { boundary, corpus, shard } = plan;
	if (shard !== void 0 && manifestOut !== void 0) throw new UserError("OPTION_INVALID", { message: "--manifest-out goes with no --shard: the manifest of a shard lies beside its JSONL, where merging finds it" });
	const folder = outputFolder === void 0 ? boundary.root : await realpath(outputFolder);
	const homes = [
		folder,
		boundary.root,
		...boundary.linkTargets
	];
	const isNamed = (path) => path !== void 0 && (outputFolder === void 0 || isAbsolute(path));
	const whole = resolve(outputFolder ?? "", output ?? join(folder, corpus.outputName));
	if (shard !== void 0 && !whole.endsWith(".jsonl")) throw new UserError("OPTION_INVALID", { message: `--output ${output ?? whole}: the name must end with .jsonl, so that shards are known by their names` });
	const jsonl = await settle(shardPath(whole, shard), plan, isNamed(output) ? void 0 : homes);
	const manifestPath = await settle(resolve(outputFolder ?? "", manifestOut ?? manifestBeside(jsonl)), plan, isNamed(manifestOut) ? void 0 : [dirname(jsonl), ...homes]);
	refuseSharedPaths(jsonl, [...besides(jsonl), ["--manifest-out", manifestPath]]);
	await refuseForeignManifest(manifestPath);
	await refuseForeignCatalogue(cataloguePath(jsonl));
	return {
		output: jsonl,
		manifestPath
	};
}
// src/ingest/settle-labels.ts
const CLIPS_PER_PROBE = 64;
const DOWNLOAD_WINDOW = 4096;
const INDEX_BATCH_LABELS = 256;
const TURN_MS = 50;
async function settleLabels(job) {
	const { settings, world, plan, index, downloads, settlement } = job;
	const { options, signal: outer } = settings;
	const { output, tally } = settlement;
	const concurrency = options.concurrency ?? defaultConcurrency();
	const stop = new AbortController();
	const signal = AbortSignal.any([outer, stop.signal]);
	const reader = world.openReader({
		threads: Math.min(concurrency, availableParallelism()),
		signal
	});
	const prober = new ClipProber({
		mode: options.prober ?? "auto",
		probeClip: job.prober.probeClip,
		index
	});
	const taker = new ClipTaker({
		boundary: plan.boundary,
		index,
		reader,
		prober,
		ledger: output.ledger,
		downloads
	}, {
		concurrency,
		signal
	});
	const window = downloads === void 0 ? concurrency * CLIPS_PER_PROBE : DOWNLOAD_WINDOW;
	const underWay = [];
	let bytesRead = 0;
	const settleFirst = async () => {
		const [first] = underWay;
		if (first === void 0) return;
		const taken = await first.taken;
		outer.throwIfAborted();
		if (prober.disagreement !== void 0) throw prober.disagreement;
		await settleLabel(first.label, taken, settlement);
		underWay.shift();
		if (tally.total % INDEX_BATCH_LABELS === 0) await index.flush();
		if (taken?.kind === "known" || taken?.kind === "probed") bytesRead += taken.sizeBytes;
		const bytesDownloaded = downloads?.bytesReceived ?? 0;
		options.onProgress?.({
			labelsDone: tally.total,
			labelsTotal: plan.labels.length,
			bytesRead,
			bytesDownloaded
		});
	};
	let turnBegan = performance.now();
	try {
		for (const label of plan.labels) {
			const taken = taker.take(label);
			taken.catch(() => void 0);
			underWay.push({
				label,
				taken
			});
			if (underWay.length > window) await settleFirst();
			if (performance.now() - turnBegan < TURN_MS) continue;
			await setImmediate();
			turnBegan = performance.now();
		}
		while (underWay.length > 0) await settleFirst();
		return prober.counts;
	} finally {
		stop.abort();
		await reader.close();
		await Promise.allSettled(underWay.map(({ taken }) => taken));
		if (prober.disagreement === void 0) await output.flush();
		else {
			output.discardBatch();
			await index.forgetDoubtful();
		}
	}
}
var ClipTaker = class {
	#sources;
	#signal;
	#limitProbes;
	#earlierRead = Promise.resolve();
	constructor(sources, { concurrency, signal }) {
		this.#sources = sources;
		this.#signal = signal;
		this.#limitProbes = pLimit(concurrency);
	}
	async take({ clip, url, rejection }) {
		if (clip === void 0 || rejection !== void 0) return void 0;
		const { index, prober, ledger, downloads } = this.#sources;
		if (url !== void 0 && clip.kind !== "remote") downloads?.notePresent(clip.name);
		const recalled = clip.kind === "file" && !prober.isThorough ? index.recall(pathOf(clip)) : void 0;
		if (recalled !== void 0 && ledger.has(recalled.sha256)) return {
			kind: "known",
			clip,
			sha256: recalled.sha256,
			sizeBytes: Number(recalled.state.size)
		};
		const inOrder = Promise.all([this.#read(clip, url), this.#earlierRead]);
		this.#earlierRead = inOrder.catch(() => void 0);
		const [read] = await inOrder;
		if ("kind" in read) return read;
		return this.#limitProbes(async () => {
			const { sha256, sizeBytes } = read.reading;
			const known = {
				kind: "known",
				clip,
				sha256,
				sizeBytes
			};
			const hasRow = ledger.has(sha256);
			if (hasRow && !prober.isThorough) return known;
			const answer = await prober.probe(read, this.#signal);
			if (hasRow) return known;
			return isFault(answer) ? {
				kind: "broken",
				clip,
				sha256,
				fault: answer
			} : {
				kind: "probed",
				clip,
				sha256,
				sizeBytes,
				probe: answer
			};
		});
	}
	async #read(clip, url) {
		const { boundary, index, reader, prober, ledger, downloads } = this.#sources;
		if (clip.kind === "remote") {
			const fault = await downloads?.fetch({
				name: clip.name,
				url: url ?? ""
			});
			if (fault !== void 0) return {
				kind: "download-failed",
				clip,
				fault
			};
		}
		const path = await resolveEntry(clip, boundary);
		if (typeof path !== "string") return {
			kind: "broken",
			clip,
			sha256: void 0,
			fault: path
		};
		const known = index.recall(path);
		const hasRow = known !== void 0 && !prober.isThorough && ledger.has(known.sha256);
		if (known !== void 0 && (hasRow || !prober.needsBytes(known.sha256))) {
			const { sha256, state } = known;
			return {
				path,
				reading: {
					sha256,
					sizeBytes: Number(state.size),
					state,
					header: void 0
				}
			};
		}
		const begun = Date.now();
		const reading = await reader.read(path);
		if (isFault(reading)) return {
			kind: "broken",
			clip,
			sha256: void 0,
			fault: reading
		};
		index.noteFile(path, reading, begun);
		return {
			path,
			reading
		};
	}
};
// src/ingest/shard-record.ts
const CLAIMS_HEADING = { schema: "konvid-ingest-shard-claims-v1" };
var ClaimLog = class ClaimLog {
	#path;
	#file;
	#rows;
	constructor(path, file) {
		this.#path = path;
		this.#file = file;
		this.#write(CLAIMS_HEADING);
	}
	static async open(output) {
		const path = claimsPath(output);
		return new ClaimLog(path, await NextFile.open(path, "finished rows are kept"));
	}
	noteRow({ file, line }, row) {
		const rows = this.#rows;
		if (rows !== void 0 && rows.file === file && rows.line + rows.count === line && rows.row + rows.count === row) {
			this.#rows = {
				...rows,
				count: rows.count + 1
			};
			return;
		}
		this.#endRows();
		this.#rows = {
			file,
			line,
			row,
			count: 1
		};
	}
	noteOther(claim) {
		this.#endRows();
		this.#write(claim);
	}
	#endRows() {
		if (this.#rows !== void 0) this.#write(this.#rows);
		this.#rows = void 0;
	}
	#write(line) {
		this.#file.write(`${JSON.stringify(line)}\n`);
	}
	async finish() {
		this.#endRows();
		const { sizeBytes, sha256 } = await this.#file.finish();
		await this.#file.replace();
		return {
			path: this.#path,
			size_bytes: sizeBytes,
			sha256
		};
	}
	close() {
		return this.#file.discard();
	}
};
function digestLabelList({ labelFiles, ratings }) {
	const hash = createHash("sha256");
	for (const { sha256, dialect, labels } of ratings === void 0 ? labelFiles : [...labelFiles, ratings.file]) hash.update(`${JSON.stringify([
		sha256,
		labels.length,
		dialect
	])}\n`);
	return hash.digest("hex");
}
function statOrNothing(path) {
	try {
		return statSync(path, {
			bigint: true,
			throwIfNoEntry: false
		});
	} catch {
		return;
	}
}
function digestClips({ labels, boundary }, nowMs) {
	const hash = createHash("sha256");
	const prefix = `${boundary.root}${sep}`;
	let showsChanges = true;
	const trust = new StateTrust();
	for (const label of labels) {
		const status = statusOf(label);
		if (label.clip === void 0 || status !== "matched") {
			hash.update(`${status}\n`);
			continue;
		}
		const path = pathOf(label.clip);
		const name = path.startsWith(prefix) ? path.slice(prefix.length) : path;
		const stats = statOrNothing(path);
		if (stats !== void 0 && !(isSettled(toState(stats), nowMs) && trust.has(path))) showsChanges = false;
		hash.update(`${JSON.stringify(name)} ${stats?.size} ${stats?.mtimeNs} ${stats?.ctimeNs}\n`);
	}
	return showsChanges ? hash.digest("hex") : null;
}
function identifyShard(plan, shard, nowMs) {
	return {
		...shard,
		labels_before: plan.before,
		label_list_sha256: digestLabelList(plan),
		clips_sha256: digestClips(plan, nowMs)
	};
}
async function isRestGone({ settings: { options }, plan, place }) {
	const remote = plan.labels.filter((label) => statusOf(label) === "remote");
	if (remote.length === 0) return true;
	const { retryFailed, allowPrivateHosts, progressPath } = options.downloads ?? {};
	if (retryFailed === true) return false;
	const record = await readDownloadRecord(plan, place, progressPath);
	return remote.every(({ clip }) => {
		const recorded = record?.progress?.get(clip?.name ?? "");
		if (recorded?.state !== "failed") return false;
		return allowPrivateHosts !== true || recorded.reason?.includes("is an address of this machine or of a private network") !== true;
	});
}
function hasSameSettings({ run_provenance: run, shard, tool, ffprobe, contract }, { settings, ffprobe: used }) {
	return fingerprint("ingest", run.args) === fingerprint("ingest", recordRun(settings, shard)) && tool.version === TOOL_VERSION && contract.row_schema_sha256 === "6a476e9e3c4cb6429bb2641513d385f1729ff0333f7a0514852c987c1c17fc6e" && ffprobe.version === used.version && ffprobe.sha256 === used.sha256;
}
const PERMANENT_FAULTS = new Set([
	"CLIP_EMPTY",
	"CLIP_LINK_OUTSIDE",
	"CLIP_NOT_REGULAR"
]);
function hasOnlyPermanentFaults({ broken }) {
	if (broken.count > broken.items.length) return false;
	return broken.items.every((fault) => PERMANENT_FAULTS.has(fault.code) || isLastingFault(fault));
}
async function findDoneShard(identity, shard) {
	if (shard.settings.options.rehash === true || identity.clips_sha256 === null) return void 0;
	const { output, manifestPath } = shard.place;
	const read = await readIngestManifest(manifestPath).catch((error) => {
		if (error instanceof UserError) return void 0;
		throw error;
	});
	if (read?.manifest.shard === void 0) return void 0;
	const { manifest } = read;
	const { claims, ...was } = read.manifest.shard;
	return Object.keys(identity).every((key) => was[key] === identity[key]) && hasSameSettings(manifest, shard) && hasOnlyPermanentFaults(manifest) && await hasBytes(output, manifest.jsonl) && await hasBytes(claimsPath(output), claims) && manifest.catalogue !== void 0 && await hasBytes(cataloguePath(output), manifest.catalogue) && await isRestGone(shard) ? manifest : void 0;
}
// src/ingest/run.ts
function ingest(options) {
	return ingestIn(DEFAULT_WORLD, options);
}
async function ingestIn(world, options) {
	const settings = await settleSettings(options, world);
	const { corpus, boundary, shard, constants, now, onNotice } = settings;
	const plan = await planIngest(new CorpusFolders(boundary), {
		...options,
		corpus,
		shard
	});
	announcePlan(plan, onNotice);
	const prober = await world.openProber(options);
	const { ffprobe } = prober;
	const place = await settleOutputPlace(plan, options);
	const identity = shard === void 0 ? void 0 : identifyShard(plan, shard, now.getTime());
	const done = identity && await findDoneShard(identity, {
		settings,
		ffprobe,
		plan,
		place
	});
	if (done !== void 0) return {
		...place,
		manifest: done,
		failures: findFailures(done),
		isUnchanged: true
	};
	const job = {
		settings,
		world,
		plan,
		prober,
		place,
		identity
	};
	const lock = await lockOutput(place.output, { breakLock: options.breakLock ?? false });
	try {
		const record = await readDownloadRecord(plan, place, options.downloads?.progressPath);
		const { output, index, catalogue, claims, close } = await openFiles(job);
		try {
			const tally = new Tally(onNotice);
			const settlement = {
				corpus,
				constants,
				output,
				tally,
				catalogue,
				root: boundary.root,
				claims
			};
			const probers = await withDownloads(record, job, (downloads) => settleLabels({
				settings,
				world,
				plan,
				prober,
				index,
				downloads,
				settlement
			}));
			const attrition = judgeAttrition(tally.stats, options.downloads?.attritionWarnThreshold);
			if (attrition !== void 0) onNotice(attrition);
			const replaced = output.ledger.findReplaced();
			if (replaced.length > 0) onNotice(describeReplaced(replaced));
			const { lackingDeviations } = output.ledger;
			if (plan.ratings !== void 0 && lackingDeviations > 0) onNotice(describeLacking(lackingDeviations));
			const { manifestPath } = place;
			const [results, jsonl] = [tally.results, await output.digest()];
			const shardBlock = identity && claims && {
				...identity,
				claims: await claims.finish()
			};
			await catalogue.addOthers(output.ledger.findUnseen(), boundary.root);
			const manifest = await composeManifest({
				settings,
				plan,
				results,
				replaced,
				jsonl,
				catalogue: await catalogue.finish(),
				ffprobe,
				probers,
				manifestPath,
				shard: shardBlock
			});
			await index.flush();
			await writeManifest(manifestPath, manifest);
			return {
				...place,
				manifest,
				failures: findFailures(manifest),
				isUnchanged: false
			};
		} finally {
			await close();
		}
	} finally {
		await lock.release();
	}
}
async function openFiles({ settings, world, plan, prober, place, identity }) {
	const { options, constants, now, signal, onNotice } = settings;
	const { output: path, manifestPath } = place;
	const output = await JsonlOutput.open({
		path,
		manifestPath,
		expected: constants,
		now,
		signal
	});
	const index = await ClipIndex.open({
		path: `${path}.index`,
		root: plan.boundary.root,
		probers: nameProbers(prober.ffprobe, options.prober ?? "auto"),
		rehash: options.rehash ?? false,
		portable: world.portableIndex
	});
	if (index.isReplaced) onNotice({
		level: "info",
		code: "INDEX_REPLACED",
		message: `${path}.index: comes from an earlier version and is replaced; all clips are read again`
	});
	for (const file of world.checkedFiles) index.admitChecked(file);
	let claims;
	let catalogue;
	const close = async () => {
		await claims?.close();
		await catalogue?.close();
		await index.close();
		await output.close();
	};
	try {
		claims = identity === void 0 ? void 0 : await ClaimLog.open(path);
		catalogue = await Catalogue.open(path);
		return {
			output,
			index,
			catalogue,
			claims,
			close
		};
	} catch (error) {
		await close();
		throw error;
	}
}
async function withDownloads(record, { settings: { options, signal, onNotice }, plan }, work) {
	const progress = record?.progress ?? (record?.isNeeded ? await DownloadProgress.create(record.path) : void 0);
	if (progress === void 0) return work(void 0);
	const given = options.downloads ?? {};
	const stop = new AbortController();
	const downloads = await ClipDownloads.open({
		folder: plan.downloadFolder,
		boundary: plan.boundary,
		progress,
		atOnce: given.atOnce ?? DOWNLOAD_DEFAULTS.atOnce,
		atOncePerHost: given.atOncePerHost ?? DOWNLOAD_DEFAULTS.atOncePerHost,
		timeoutS: given.timeoutS ?? DOWNLOAD_DEFAULTS.timeoutS,
		minRate: options.minRate,
		maxClipBytes: given.maxClipBytes ?? DOWNLOAD_DEFAULTS.maxClipBytes,
		allowPrivateHosts: given.allowPrivateHosts ?? false,
		retryFailed: given.retryFailed ?? false,
		signal: AbortSignal.any([signal, stop.signal]),
		onRetry: (message) => onNotice({
			level: "info",
			code: "DOWNLOAD_RETRY",
			message
		})
	});
	let result;
	try {
		result = await work(downloads);
	} catch (error) {
		stop.abort();
		await downloads.close();
		await progress.close().catch(() => void 0);
		throw error;
	}
	await downloads.close();
	await progress.close();
	return result;
}
// src/ffprobe/releases.ts
const SHAKA = "https://github.com/shaka-project/static-ffmpeg-binaries/releases/download/n8.1.2-1";
const STATIC = "https://github.com/eugeneware/ffmpeg-static/releases/download/b6.1.1";
const DEFAULT_FFPROBE_VERSION = "8.1.2";
const FFPROBE_RELEASES = {
	"8.1.2": {
		"linux-x64": {
			url: `${SHAKA}/ffprobe-linux-x64`,
			sha256: "065d3c56926052a76e884c4e4b51b7d95248da9391ab7effdcca6b94ceab98cf",
			sizeBytes: 48090488
		},
		"linux-arm64": {
			url: `${SHAKA}/ffprobe-linux-arm64`,
			sha256: "fd2aca1456f0261cabef4514b6d97a70fa342003347f51b39c473dd364328089",
			sizeBytes: 36326648
		},
		"darwin-x64": {
			url: `${SHAKA}/ffprobe-osx-x64`,
			sha256: "d530823f480a3c7eb6334f18a00197d1e9f1070e86172b9aa89c4bf4022bd879",
			sizeBytes: 42555344
		},
		"darwin-arm64": {
			url: `${SHAKA}/ffprobe-osx-arm64`,
			sha256: "ded4c698b8ff38d0bc1fd30fcc5e768dc46f58bc15a8dfd61f98615ba49cde5c",
			sizeBytes: 33882408
		},
		"win32-x64": {
			url: `${SHAKA}/ffprobe-win-x64.exe`,
			sha256: "fc37ca23d31ee08bb8f7e108edf3822f6ef3efc1a8d306bbe0b779190230710b",
			sizeBytes: 53558272
		}
	},
	"6.1.1": {
		"linux-x64": {
			url: `${STATIC}/ffprobe-linux-x64`,
			sha256: "4f231a1960d83e403d08f7971e271707bec278a9ae18e21b8b5b03186668450d",
			sizeBytes: void 0
		},
		"linux-arm64": {
			url: `${STATIC}/ffprobe-linux-arm64`,
			sha256: "d17ae9b4c297d48e2521ba14e417bb0537c6ff77c584cdbcd6bb0d8d0307a2e8",
			sizeBytes: void 0
		},
		"darwin-x64": {
			url: `${STATIC}/ffprobe-darwin-x64`,
			sha256: "fa3add0ce901f7241abe0dfc0155d958fc834aca3f8ce61f87cc712ae669c1e0",
			sizeBytes: void 0
		},
		"darwin-arm64": {
			url: `${STATIC}/ffprobe-darwin-arm64`,
			sha256: "bb2db6f5d8cef919da12fbf592119a987202a8c060a886f3cab091f9cab90b64",
			sizeBytes: void 0
		},
		"win32-x64": {
			url: `${STATIC}/ffprobe-win32-x64`,
			sha256: "3a7e2dc003dc2cd1472827e4c7c4f056ae1ae0ae7c5bbc580c99b49827351ba4",
			sizeBytes: void 0
		}
	}
};
export { mergeAnswers as A, AUTO_CORPUS as B, findFfprobe as C, countSkipped as D, THRESHOLD_OPTIONS as E, readOptions as F, LOG_LEVELS as H, toCamelCase as I, downloadFile as L, recordSettings as M, optionsOfCommand as N, findFailures as O, optionsOfStep as P, removePart as R, ffprobePlace as S, MAX_LISTED_ITEMS as T, DEFAULT_MAX_VIOLATIONS as V, claimsPath as _, CLAIMS_HEADING as a, shardFileKind as b, ScoreLedger as c, planFor as d, chooseCorpus as f, MAX_SHARDS as g, countStatuses as h, ingestIn as i, Catalogue as j, parseThreshold as k, describeConflict as l, announcePlan as m, FFPROBE_RELEASES as n, manifestBeside as o, namedCorpus as p, ingest as r, refuseForeignManifest as s, DEFAULT_FFPROBE_VERSION as t, DEFAULT_WORLD as u, describeShard as v, findOnPath as w, FFPROBE_FILE as x, labelRangeOf as y, openHttpAgent as z };
