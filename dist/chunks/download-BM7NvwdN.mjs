import { F as messageOf, I as systemErrorCode, P as UserError, S as closeSettled, b as redactAddress, x as redactCredentials } from "./base-BCPtbKOG.mjs";
import { it as hashFile } from "./ingest-CkxT9Rw9.mjs";
import { a as isPrivateAddress, n as PRIVATE_ADDRESS, o as literalAddress, s as watchLookup, t as AddressRefused } from "./address-guard-CrakMZBp.mjs";
import { n as require_undici, t as openHttpClient } from "./http-client-CiKY6IGT.mjs";
import { g as readWholeFile, i as nextPath, o as syncFolder, s as writeDurably, v as readBootId } from "./output-CPkopTjv.mjs";
const createHash = (...args) => globalThis.process.getBuiltinModule("node:crypto").createHash(...args);
const open = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").open(...args);
const rename = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").rename(...args);
const rm = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").rm(...args);
const writeFile = (...args) => globalThis.process.getBuiltinModule("node:fs/promises").writeFile(...args);
const { setTimeout: setTimeout$1 } = globalThis.process.getBuiltinModule("node:timers/promises");
const { constants: constants$1 } = globalThis.process.getBuiltinModule("node:fs");
const { dirname } = globalThis.process.getBuiltinModule("node:path");
const { connect } = globalThis.process.getBuiltinModule("node:tls");
// src/fetch/download-fault.ts
var import_undici = require_undici();
var DownloadFault = class extends Error {
	name = "DownloadFault";
	kind;
	code;
	hint;
	spoils;
	retryAfterMs;
	constructor(reason, options) {
		super(reason, options.cause === void 0 ? void 0 : { cause: options.cause });
		this.kind = options.kind;
		this.code = options.code ?? (options.kind === "final" ? "DOWNLOAD_REFUSED" : "DOWNLOAD_FAILED");
		this.hint = options.hint;
		this.spoils = options.spoils ?? false;
		this.retryAfterMs = options.retryAfterMs;
	}
};
// src/fetch/tls-fault.ts
const WHAT_IS_WRONG = {
	CERT_HAS_EXPIRED: "has expired",
	CERT_NOT_YET_VALID: "is not valid yet",
	CERT_REVOKED: "was revoked",
	CERT_SIGNATURE_FAILURE: "has a wrong signature",
	CERT_UNTRUSTED: "is not trusted",
	DEPTH_ZERO_SELF_SIGNED_CERT: "is signed by itself alone",
	ERR_TLS_CERT_ALTNAME_INVALID: "is for another host",
	SELF_SIGNED_CERT_IN_CHAIN: "comes from an authority that this machine does not know",
	UNABLE_TO_GET_ISSUER_CERT: "comes from an authority that this machine does not know",
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "comes from an authority that this machine does not know",
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: "comes from an authority that this machine does not know"
};
const UNKNOWN_AUTHORITY = /SELF_SIGNED|ISSUER|LEAF_SIGNATURE|UNTRUSTED/;
const PEEK_TIMEOUT_MS = 5e3;
function toDay(text) {
	const time = Date.parse(text ?? "");
	return Number.isNaN(time) ? void 0 : new Date(time).toISOString().slice(0, 10);
}
function peekValidity({ hostname, port }, lookup) {
	const host = hostname.replace(/^\[|\]$/g, "");
	return new Promise((resolve) => {
		const socket = connect({
			host,
			port: port === "" ? 443 : Number(port),
			servername: /[a-z]/i.test(host) ? host : "",
			rejectUnauthorized: false,
			...lookup === void 0 ? {} : { lookup }
		});
		const end = (validity) => {
			socket.destroy();
			resolve(validity);
		};
		socket.setTimeout(PEEK_TIMEOUT_MS, () => end({}));
		socket.on("error", () => end({}));
		socket.once("secureConnect", () => {
			const { valid_from: from, valid_to: to } = socket.getPeerCertificate();
			end({
				from: toDay(from),
				to: toDay(to)
			});
		});
	});
}
async function explainCertificate(code, url, { lookup, isDirect }) {
	const wrong = Object.hasOwn(WHAT_IS_WRONG, code) ? WHAT_IS_WRONG[code] : void 0;
	if (wrong === void 0) return void 0;
	const { from, to } = (code === "CERT_HAS_EXPIRED" || code === "CERT_NOT_YET_VALID") && isDirect ? await peekValidity(url, lookup) : {};
	const day = code === "CERT_HAS_EXPIRED" ? to : from;
	const date = day === void 0 ? "" : ` (${code === "CERT_HAS_EXPIRED" ? "on" : "before"} ${day})`;
	return {
		reason: `the TLS certificate of ${url.hostname} ${wrong}${date}`,
		hasUnknownAuthority: UNKNOWN_AUTHORITY.test(code)
	};
}
// src/fetch/network-fault.ts
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
const PROXY_ANSWER = /Proxy response \((\d{3})\)|Proxy Authentication Required \((407)\)/;
const CHECK_PROXY = "check HTTPS_PROXY, HTTP_PROXY and NO_PROXY";
function mayUseProxy(environment) {
	return [
		"https_proxy",
		"HTTPS_PROXY",
		"http_proxy",
		"HTTP_PROXY"
	].some((name) => (environment[name] ?? "") !== "");
}
async function readCertificateFault(error, hop) {
	const options = {
		lookup: hop.lookup,
		isDirect: !mayUseProxy(hop.environment)
	};
	const refused = await explainCertificate(systemErrorCode(error) ?? "", hop.url, options);
	if (refused === void 0) return void 0;
	return new DownloadFault(refused.reason, {
		kind: "later",
		code: "TLS_CERTIFICATE",
		hint: refused.hasUnknownAuthority ? "if the authority is your own, name the file of its certificate in NODE_EXTRA_CA_CERTS" : "check this machine's clock; otherwise the server's keeper must mend it",
		cause: error
	});
}
function readProxyFault(error) {
	const [, tunnel, plain] = PROXY_ANSWER.exec(messageOf(error)) ?? [];
	const status = tunnel ?? plain;
	if (status === void 0) return void 0;
	const kind = Number(status) >= 500 ? "transient" : "later";
	return new DownloadFault(`the proxy answered ${status}`, {
		kind,
		hint: CHECK_PROXY,
		cause: error
	});
}
function readParserFault(error) {
	if (!(error instanceof import_undici.errors.HTTPParserError)) return void 0;
	return new DownloadFault(`the server sent what is no HTTP (${error.message})`, {
		kind: "transient",
		cause: error
	});
}
async function toNetworkFault(error, hop) {
	if (error instanceof DownloadFault) return error;
	if (error instanceof UserError) throw error;
	if (error instanceof AddressRefused) return new DownloadFault(error.message, {
		kind: "final",
		code: "DOWNLOAD_ADDRESS",
		hint: "if that is meant, allow it with --allow-private-hosts",
		cause: error
	});
	const known = await readCertificateFault(error, hop) ?? readProxyFault(error) ?? readParserFault(error);
	if (known !== void 0) return known;
	const code = systemErrorCode(error);
	if (code === void 0) throw error;
	if (error instanceof import_undici.errors.InvalidArgumentError) return new DownloadFault(`can't be asked for (${error.message})`, {
		kind: "final",
		cause: error
	});
	if (STALLS.has(code)) return new DownloadFault(`nothing came for ${hop.stallTimeoutS ?? 60} s`, {
		kind: "transient",
		cause: error
	});
	if (code === "ENOTFOUND") return new DownloadFault(`no name server knows ${hop.url.hostname}`, {
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
// src/fetch/send-get.ts
function joinRepeated(headers) {
	const lines = Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value]);
	return Object.fromEntries(lines);
}
var HeadSuffices = class extends Error {};
var BodyReceiver = class {
	#request;
	#settle;
	#answer;
	#sink;
	#stop;
	constructor(request, settle) {
		this.#request = request;
		this.#settle = settle;
	}
	onRequestStart(controller) {
		const { signal } = this.#request;
		if (signal === void 0) return;
		const abort = () => controller.abort(new import_undici.errors.RequestAbortedError());
		if (signal.aborted) abort();
		else signal.addEventListener("abort", abort, { once: true });
		this.#stop = () => signal.removeEventListener("abort", abort);
	}
	onResponseStart(controller, statusCode, headers) {
		if (statusCode < 200) return;
		this.#answer = {
			statusCode,
			headers: joinRepeated(headers)
		};
		try {
			this.#sink = this.#request.onAnswer(this.#answer);
			if (this.#sink === void 0) controller.abort(new HeadSuffices());
		} catch (error) {
			controller.abort(error);
		}
	}
	onResponseData(controller, chunk) {
		try {
			if (this.#sink === void 0 || this.#sink.push(chunk)) return;
			controller.pause();
			this.#sink.whenDrained(() => controller.resume());
		} catch (error) {
			controller.abort(error);
		}
	}
	onResponseEnd() {
		this.#stop?.();
		if (this.#answer !== void 0) this.#settle.resolve(this.#answer);
	}
	onResponseError(_controller, error) {
		this.#stop?.();
		if (error instanceof HeadSuffices && this.#answer !== void 0) this.#settle.resolve(this.#answer);
		else this.#settle.reject(error);
	}
};
function sendGet(dispatcher, request) {
	const { url, headers } = request;
	return new Promise((resolve, reject) => {
		const path = `${url.pathname}${url.search}`;
		const options = {
			origin: url.origin,
			path,
			method: "GET",
			headers: { ...headers }
		};
		dispatcher.dispatch(options, new BodyReceiver(request, {
			resolve,
			reject
		}));
	});
}
// src/fetch/download-client.ts
function refusePrivate(hostname, addresses) {
	const refused = addresses.find(isPrivateAddress);
	if (refused === void 0) return;
	const host = refused === hostname ? hostname : `${hostname} (${refused})`;
	throw new AddressRefused(`${host} ${PRIVATE_ADDRESS}`);
}
function openDownloadClient(options = {}) {
	const { stallTimeoutS, allowPrivateHosts = false, insecureHosts = [] } = options;
	const insecure = new Set(insecureHosts.map((host) => host.toLowerCase()));
	const privateHosts = new Map();
	const groups = new Map();
	const lookups = {
		guarded: watchLookup({ observe: refusePrivate }),
		open: watchLookup({ observe: (host, addresses) => void privateHosts.set(host, addresses.every(isPrivateAddress)) })
	};
	function modeOf({ isGuarded }) {
		return isGuarded && !allowPrivateHosts ? "guarded" : "open";
	}
	function dispatcherFor(hop) {
		const { url } = hop;
		const mode = modeOf(hop);
		const literal = literalAddress(url);
		if (mode === "guarded" && literal !== void 0) refusePrivate(literal, [literal]);
		const verifiesTls = !insecure.has(url.hostname);
		const key = `${mode} ${verifiesTls}`;
		const dispatcher = groups.get(key) ?? openHttpClient({
			stallTimeoutS,
			maxRedirects: 0,
			lookup: lookups[mode],
			verifiesTls
		});
		groups.set(key, dispatcher);
		return dispatcher;
	}
	return {
		send: async (hop, request) => {
			try {
				return await sendGet(dispatcherFor(hop), {
					...request,
					url: hop.url
				});
			} catch (error) {
				const lookup = lookups[modeOf(hop)];
				throw await toNetworkFault(error, {
					url: hop.url,
					lookup,
					stallTimeoutS,
					environment: process.env
				});
			}
		},
		isPrivate: (url) => {
			const literal = literalAddress(url);
			return literal === void 0 ? privateHosts.get(url.hostname) ?? false : isPrivateAddress(literal);
		},
		close: async () => {
			await Promise.all([...groups.values()].map((dispatcher) => dispatcher.destroy()));
		}
	};
}
const REDIRECT_STATUS = new Set([
	301,
	302,
	303,
	307,
	308
]);
const SCHEMES = new Set(["http:", "https:"]);
function refuseRedirect(reason) {
	return new DownloadFault(`redirects ${reason}`, {
		kind: "final",
		hint: "check the address"
	});
}
function nextUrl(from, location, mayLoseTls) {
	const to = URL.canParse(location, from.href) ? new URL(location, from.href) : void 0;
	if (to === void 0) throw refuseRedirect("to what is no address");
	if (!SCHEMES.has(to.protocol)) throw refuseRedirect(`to ${to.protocol}, which is neither http nor https`);
	if (from.protocol === "https:" && to.protocol === "http:" && !mayLoseTls) throw refuseRedirect("from https to http, where anybody could answer");
	return to;
}
function decodePart(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function authorizationOf({ username, password }) {
	if (username === "" && password === "") return {};
	const pair = [username, password].map(decodePart).join(":");
	return { authorization: `Basic ${Buffer.from(pair).toString("base64")}` };
}
async function getFollowing(client, options) {
	const { url: first, headers, origin, mayLoseTls, signal, onAnswer } = options;
	const authorization = authorizationOf(first);
	let url = first;
	let isGuarded = origin === "manifest";
	for (let hops = 0; hops <= 5; hops += 1) {
		let location;
		const answer = await client.send({
			url,
			isGuarded
		}, {
			headers: url.origin === first.origin ? {
				...headers,
				...authorization
			} : headers,
			signal,
			onAnswer: (head) => {
				location = REDIRECT_STATUS.has(head.statusCode) ? head.headers.location : void 0;
				return location === void 0 ? onAnswer(head) : void 0;
			}
		});
		if (location === void 0) return answer;
		if (origin === "user" && hops === 0) isGuarded = !client.isPrivate(url);
		url = nextUrl(url, location, mayLoseTls);
	}
	throw refuseRedirect(`more than 5 times`);
}
// src/fetch/append-queue.ts
const BLOCK_BYTES = 1048576;
const BATCH_BYTES = 262144;
const FLUSH_AFTER_MS = 20;
function freePiece({ buffer, byteLength }) {
	if (byteLength > 0 && buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) buffer.transfer(0);
}
var AppendQueue = class {
	#options;
	#arrived;
	#written;
	#isPrepared = false;
	#waiting = [];
	#writing;
	#timer;
	#failure;
	#resume;
	constructor(options) {
		this.#options = options;
		this.#arrived = options.position;
		this.#written = options.position;
	}
	get #waitingBytes() {
		return this.#arrived - this.#written;
	}
	push(chunk) {
		if (this.#failure !== void 0) throw this.#failure;
		this.#options.checkPosition(this.#arrived + chunk.length);
		this.#arrived += chunk.length;
		this.#waiting.push(chunk);
		if (this.#writing === void 0) this.#schedule();
		return this.#waitingBytes < BLOCK_BYTES;
	}
	whenDrained(resume) {
		this.#resume = resume;
		if (this.#writing === void 0) this.#release();
	}
	#release() {
		const resume = this.#resume;
		this.#resume = void 0;
		resume?.();
	}
	#schedule() {
		if (this.#waitingBytes >= BATCH_BYTES) this.#startWriting();
		else this.#timer ??= setTimeout(() => this.#startWriting(), FLUSH_AFTER_MS);
	}
	#startWriting() {
		clearTimeout(this.#timer);
		this.#timer = void 0;
		this.#writing ??= this.#writeWaiting();
	}
	async #writeWaiting() {
		try {
			if (!this.#isPrepared) await this.#options.prepare();
			this.#isPrepared = true;
			while (this.#waiting.length > 0) {
				await this.#append(this.#waiting.splice(0));
				this.#release();
				if (this.#waitingBytes < BATCH_BYTES) break;
			}
		} catch (error) {
			this.#failure ??= error;
		}
		this.#writing = void 0;
		this.#release();
		if (this.#waiting.length > 0 && this.#failure === void 0) this.#schedule();
	}
	async #append(batch) {
		const { file, onWritten } = this.#options;
		const { bytesWritten } = await file.writev(batch, this.#written);
		const missing = batch.reduce((sum, { length }) => sum + length, 0) - bytesWritten;
		this.#written += bytesWritten;
		await onWritten(this.#written);
		if (missing === 0) return batch.forEach(freePiece);
		await this.#append([Buffer.concat(batch).subarray(-missing)]);
	}
	async settle() {
		do {
			this.#startWriting();
			await this.#writing;
		} while (this.#waiting.length > 0 && this.#failure === void 0);
		clearTimeout(this.#timer);
		if (this.#failure !== void 0) throw this.#failure;
	}
};
// src/fetch/part-notes.ts
const NOTHING_KNOWN = {
	validators: {},
	totalBytes: void 0,
	flushedBytes: 0,
	boot: void 0
};
const MAX_NOTES_BYTES = 16384;
function digestOf(url) {
	return createHash("sha256").update(url).digest("hex");
}
const HEADER_TEXT = /^[\x20-\x7e\x80-\xff]+$/;
function readText(value) {
	return typeof value === "string" && HEADER_TEXT.test(value) ? value : void 0;
}
function readCount(value) {
	return Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : void 0;
}
function parseNotes(text, url) {
	try {
		const notes = JSON.parse(text);
		if (notes?.["url_sha256"] !== digestOf(url)) return void 0;
		return {
			validators: {
				etag: readText(notes["etag"]),
				lastModified: readText(notes["last_modified"])
			},
			totalBytes: readCount(notes["size_bytes"]),
			flushedBytes: readCount(notes["flushed_bytes"]) ?? 0,
			boot: readText(notes["boot"])
		};
	} catch {
		return;
	}
}
var NotesFile = class {
	#path;
	#url;
	#exists = false;
	constructor(path, url) {
		this.#path = path;
		this.#url = url;
	}
	get exists() {
		return this.#exists;
	}
	async read() {
		const { text } = await readWholeFile(this.#path, MAX_NOTES_BYTES);
		this.#exists = text !== void 0;
		return text === void 0 ? void 0 : parseNotes(text, this.#url);
	}
	#format({ validators, totalBytes, flushedBytes, boot }) {
		return JSON.stringify({
			url_sha256: digestOf(this.#url),
			etag: validators.etag,
			last_modified: validators.lastModified,
			size_bytes: totalBytes,
			flushed_bytes: flushedBytes,
			boot
		});
	}
	async write(notes) {
		await rm(this.#path, { force: true });
		await writeFile(this.#path, this.#format(notes), {
			mode: 420,
			flag: "wx"
		});
		this.#exists = true;
	}
	async replace(notes) {
		await writeDurably(this.#path, this.#format(notes));
	}
	async remove() {
		if (!this.#exists) return;
		await Promise.all([this.#path, nextPath(this.#path)].map((path) => rm(path, { force: true })));
		this.#exists = false;
	}
};
// src/fetch/part-file.ts
const FLUSHED_EVERY_BYTES = 67108864;
const PART_ENDING = ".part";
const NOTES_ENDING = ".json";
async function removePart(destination) {
	const part = `${destination}${PART_ENDING}`;
	const notes = `${part}${NOTES_ENDING}`;
	await Promise.all([
		part,
		notes,
		nextPath(notes)
	].map((path) => rm(path, { force: true })));
}
const OPEN_FLAGS = constants$1.O_RDWR | constants$1.O_CREAT | (constants$1.O_NOFOLLOW ?? 0) | (constants$1.O_NONBLOCK ?? 0);
async function onDisk(path, work) {
	try {
		return await work();
	} catch (cause) {
		if (cause instanceof UserError) throw cause;
		const reason = systemErrorCode(cause) ?? messageOf(cause);
		throw new UserError("DOWNLOAD_UNWRITABLE", {
			message: `${path}: can't be written (${reason})`,
			hint: "check free space and permissions, and run again: what has arrived is kept",
			cause
		}, 3);
	}
}
async function openRegular(path) {
	const file = await open(path, OPEN_FLAGS, 420);
	if ((await file.stat()).isFile()) return file;
	await file.close();
	throw new Error("not a regular file");
}
var PartFile = class PartFile {
	path;
	#destination;
	#file;
	#notesFile;
	#notes = NOTHING_KNOWN;
	#sizeBytes = 0;
	constructor(file, destination, url) {
		this.path = `${destination}${PART_ENDING}`;
		this.#destination = destination;
		this.#file = file;
		this.#notesFile = new NotesFile(`${this.path}${NOTES_ENDING}`, url);
	}
	static async open(destination, url) {
		const path = `${destination}${PART_ENDING}`;
		const file = await onDisk(path, () => openRegular(path));
		const part = new PartFile(file, destination, url);
		try {
			await onDisk(path, () => part.#recall());
		} catch (error) {
			await closeSettled(file);
			throw error;
		}
		return part;
	}
	async #recall() {
		const { size } = await this.#file.stat();
		const notes = await this.#notesFile.read();
		if (size === 0 && !this.#notesFile.exists) return;
		if (notes === void 0 || size > (notes.totalBytes ?? size)) return this.#discard();
		const boot = await readBootId();
		const kept = boot !== void 0 && boot === notes.boot ? size : Math.min(size, notes.flushedBytes);
		if (kept === 0) return this.#discard();
		if (kept < size) await this.#file.truncate(kept);
		this.#notes = {
			...notes,
			boot,
			flushedBytes: Math.min(kept, notes.flushedBytes)
		};
		this.#sizeBytes = kept;
	}
	async #flush() {
		const flushedBytes = this.#sizeBytes;
		await this.#file.datasync();
		this.#notes = {
			...this.#notes,
			flushedBytes
		};
		await this.#notesFile.replace(this.#notes);
	}
	get notes() {
		return this.#notes;
	}
	get sizeBytes() {
		return this.#sizeBytes;
	}
	get isWhole() {
		return this.#notes.totalBytes === this.#sizeBytes && this.#sizeBytes > 0;
	}
	async #discard() {
		this.#notes = NOTHING_KNOWN;
		await this.#notesFile.remove();
		await this.#file.truncate(0);
		this.#sizeBytes = 0;
	}
	discard() {
		return onDisk(this.path, () => this.#discard());
	}
	receive({ start, totalBytes, validators }, watch) {
		return new AppendQueue({
			file: this.#file,
			position: start,
			checkPosition: watch.checkPosition,
			onWritten: async (position) => {
				this.#sizeBytes = position;
				watch.onWritten(position);
				if (position - this.#notes.flushedBytes >= FLUSHED_EVERY_BYTES && this.#notesFile.exists) await this.#flush();
			},
			prepare: async () => {
				if (start === 0 && (this.#sizeBytes > 0 || this.#notesFile.exists)) await this.#discard();
				const flushedBytes = start === 0 ? 0 : this.#notes.flushedBytes;
				this.#notes = {
					validators,
					totalBytes,
					flushedBytes,
					boot: await readBootId()
				};
				if ((totalBytes === void 0 || totalBytes > 1048576) && !this.#notesFile.exists) await this.#notesFile.write(this.#notes);
			}
		});
	}
	settle(queue) {
		return onDisk(this.path, () => queue.settle());
	}
	finish() {
		return onDisk(this.#destination, async () => {
			await this.#file.datasync();
			await rename(this.path, this.#destination);
			await this.#notesFile.remove();
			await syncFolder(dirname(this.#destination));
		});
	}
	remove() {
		return onDisk(this.path, async () => {
			await this.#notesFile.remove();
			await rm(this.path, { force: true });
		});
	}
	async close() {
		try {
			if (this.#notesFile.exists && this.#sizeBytes > this.#notes.flushedBytes) await this.#flush();
		} catch {} finally {
			await closeSettled(this.#file);
		}
	}
};
// src/fetch/retry.ts
const MAX_RETRY_AFTER_MS = 12e4;
const MAX_DELAY_MS = 3e4;
function readRetryAfter(value, nowMs = Date.now()) {
	const text = value?.trim() ?? "";
	const timeMs = /GMT$/.test(text) ? Date.parse(text) - nowMs : NaN;
	const ms = /^[0-9]{1,9}$/.test(text) ? Number(text) * 1e3 : timeMs;
	return Number.isNaN(ms) ? void 0 : Math.min(Math.max(ms, 0), MAX_RETRY_AFTER_MS);
}
function delayOf({ retryAfterMs }, failures, firstDelayMs) {
	const backOff = Math.min(firstDelayMs * 2 ** (failures - 1), MAX_DELAY_MS) * (1 + Math.random() / 2);
	return Math.max(backOff, retryAfterMs ?? 0);
}
var FailureCount = class {
	#options;
	#furthest;
	#inARow = 0;
	#inAll = 0;
	constructor(options) {
		this.#options = options;
		this.#furthest = options.progress();
	}
	add(fault) {
		const { retries, firstDelayMs, progress } = this.#options;
		const position = progress();
		this.#inARow = position > this.#furthest ? 1 : this.#inARow + 1;
		this.#furthest = Math.max(this.#furthest, position);
		this.#inAll += 1;
		if (fault.kind !== "transient" || this.#inARow > retries || this.#inAll >= 100) return void 0;
		return delayOf(fault, this.#inARow, firstDelayMs);
	}
};
async function tryAgain(work, options) {
	const { signal, onRetry } = options;
	const failures = new FailureCount(options);
	for (;;) try {
		return await work();
	} catch (error) {
		signal?.throwIfAborted();
		const delayMs = error instanceof DownloadFault ? failures.add(error) : void 0;
		if (delayMs === void 0) throw error;
		onRetry?.(error, delayMs);
		await setTimeout$1(delayMs, void 0, signal === void 0 ? {} : { signal }).catch(() => signal?.throwIfAborted());
	}
}
// src/fetch/read-answer.ts
function isTransientStatus(status) {
	return status === 408 || status === 425 || status === 429 || status >= 500 && status <= 599;
}
const GONE_STATUS = new Set([404, 410]);
const PROXY_AUTHENTICATION = 407;
const PAGE_TYPE = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i;
const final = (reason, hint = "check the address") => new DownloadFault(reason, {
	kind: "final",
	hint
});
const startOver = (reason) => new DownloadFault(reason, {
	kind: "transient",
	spoils: true
});
function reliableDate(lastModified, date) {
	return Date.parse(date ?? "") - Date.parse(lastModified ?? "") >= 1e3 ? lastModified : void 0;
}
function readValidators({ etag, "last-modified": lastModified, date }) {
	return {
		etag: etag !== void 0 && /^"[^"]*"$/.test(etag) ? etag : void 0,
		lastModified: reliableDate(lastModified, date)
	};
}
function readLength({ "content-length": length }) {
	return length !== void 0 && /^[0-9]{1,15}$/.test(length) ? Number(length) : void 0;
}
function readContentRange(text) {
	const [, start, last, total] = /^bytes ([0-9]{1,15})-([0-9]{1,15})\/([0-9]{1,15}|\*)$/.exec(text?.trim() ?? "") ?? [];
	if (start === void 0 || last === void 0) return void 0;
	return {
		start: Number(start),
		last: Number(last),
		total: total === "*" ? void 0 : Number(total)
	};
}
function readPart({ headers }, { offset, totalBytes, validators }) {
	const range = readContentRange(headers["content-range"]);
	const length = readLength(headers);
	const found = readValidators(headers);
	const size = range?.total ?? totalBytes;
	if (!(offset > 0 && range !== void 0 && range.start === offset && range.last >= range.start && (size === void 0 || range.last < size) && (length === void 0 || length === range.last - range.start + 1))) throw startOver(`sent another part than the one from byte ${offset} on that was asked for`);
	if (!((totalBytes === void 0 || size === totalBytes) && (found.etag === void 0 || validators.etag === void 0 || found.etag === validators.etag))) throw startOver("sent a part of another file than the one that was begun");
	return {
		start: offset,
		end: range.last + 1,
		totalBytes: size,
		validators
	};
}
function checkSize(totalBytes, { minBytes, maxBytes }) {
	if (totalBytes === void 0) return;
	if (totalBytes > maxBytes) throw final(`is ${totalBytes} bytes long; at most ${maxBytes} are accepted`);
	if (totalBytes < minBytes) throw final(`is ${totalBytes} bytes long; at least ${minBytes} were expected`);
}
function checkStatus({ statusCode, headers }) {
	if (statusCode === 200 || statusCode === 206) return;
	const reason = `the server answered ${statusCode}`;
	if (isTransientStatus(statusCode)) throw new DownloadFault(reason, {
		kind: "transient",
		retryAfterMs: readRetryAfter(headers["retry-after"])
	});
	throw new DownloadFault(reason, {
		kind: statusCode === PROXY_AUTHENTICATION ? "later" : "final",
		hint: "check the address",
		spoils: GONE_STATUS.has(statusCode)
	});
}
function checkBodyKind({ headers }, { refusedTypes }) {
	const encoding = headers["content-encoding"]?.trim().toLowerCase() ?? "";
	if (encoding !== "" && encoding !== "identity") throw final("sent an encoded body although none was asked for", "name a server that gives the file as it is");
	const type = headers["content-type"] ?? "";
	if (PAGE_TYPE.test(type)) throw final("sent an HTML page in place of the file", "a login, or a proxy in between? open the address yourself");
	if (refusedTypes?.test(type)) throw final(`sent ${refusedTypes.exec(type)?.[0]} in place of the file`);
}
function saysNothingIsMissing({ statusCode, headers }, expectation) {
	if (statusCode !== 416 || expectation.offset === 0) return false;
	const total = /^bytes \*\/([0-9]{1,15})$/.exec(headers["content-range"]?.trim() ?? "")?.[1];
	const { etag } = readValidators(headers);
	return (etag === void 0 || etag === expectation.validators.etag) && Number(total) === expectation.offset;
}
function readBodyHead(answer, expectation) {
	if (answer.statusCode === 416) throw startOver("the server has no byte where the rest should begin");
	checkStatus(answer);
	checkBodyKind(answer, expectation);
	if (answer.statusCode === 206) {
		const part = readPart(answer, expectation);
		checkSize(part.totalBytes, expectation);
		return part;
	}
	const totalBytes = readLength(answer.headers);
	checkSize(totalBytes, expectation);
	return {
		start: 0,
		end: totalBytes,
		totalBytes,
		validators: readValidators(answer.headers)
	};
}
// src/fetch/download.ts
const RETRIES = 4;
const FIRST_DELAY_MS = 1e3;
const USER_AGENT = "konvid-ingest";
function parseUrl(text) {
	const url = URL.canParse(text) ? new URL(text) : void 0;
	if (url?.protocol === "http:" || url?.protocol === "https:") return url;
	throw new DownloadFault(url === void 0 ? "is no address" : `${url.protocol} is neither http nor https`, {
		kind: "final",
		hint: "give an address that begins with https:// or http://"
	});
}
function resumeOffset({ part, request }) {
	const { etag, lastModified } = part.notes.validators;
	return etag !== void 0 || lastModified !== void 0 || request.expectSha256 !== void 0 ? part.sizeBytes : 0;
}
function rangeHeaders(offset, { notes }) {
	if (offset === 0) return {};
	const validator = notes.validators.etag ?? notes.validators.lastModified;
	return {
		range: `bytes=${offset}-`,
		...validator === void 0 ? {} : { "if-range": validator }
	};
}
function watchBody({ request, options }, { end, totalBytes }) {
	const { maxBytes = Number.POSITIVE_INFINITY } = request;
	return {
		onWritten: (receivedBytes) => options.onProgress?.({
			receivedBytes,
			totalBytes
		}),
		checkPosition: (position) => {
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
	};
}
async function askForRest(job) {
	const { request, url, client, options, part } = job;
	const { takeTurn = (work) => work() } = options;
	const offset = resumeOffset(job);
	const { notes } = part;
	const expectation = {
		offset,
		totalBytes: offset === 0 ? void 0 : notes.totalBytes,
		validators: notes.validators,
		minBytes: request.minBytes ?? 0,
		maxBytes: request.maxBytes ?? Number.POSITIVE_INFINITY,
		refusedTypes: request.refusedTypes
	};
	let queue;
	let head;
	try {
		await takeTurn(() => getFollowing(client, {
			url,
			headers: {
				"accept-encoding": "identity",
				"user-agent": USER_AGENT,
				...rangeHeaders(offset, part)
			},
			origin: request.origin,
			mayLoseTls: request.expectSha256 !== void 0,
			signal: options.signal,
			onAnswer: (answer) => {
				if (saysNothingIsMissing(answer, expectation)) return void 0;
				head = readBodyHead(answer, expectation);
				queue = part.receive(head, watchBody(job, head));
				return queue;
			}
		}));
	} finally {
		if (queue !== void 0) await part.settle(queue);
	}
	checkLength(part, head);
}
function checkLength({ sizeBytes }, head) {
	const end = head?.end;
	if (end !== void 0 && sizeBytes < end) throw new DownloadFault(`the body ended after ${sizeBytes} of ${end} bytes`, { kind: "transient" });
	const total = head?.totalBytes;
	if (total !== void 0 && sizeBytes < total) throw new DownloadFault(`the server gave ${sizeBytes} of ${total} bytes and said no more`, { kind: "transient" });
}
async function checkFile({ request, part }) {
	const { expectSha256, wantsSha256 = false, minBytes = 0 } = request;
	if (part.sizeBytes < minBytes) throw new DownloadFault(`sent ${part.sizeBytes} bytes; at least ${minBytes} were expected`, {
		kind: "final",
		hint: "check the address",
		spoils: true
	});
	if (expectSha256 === void 0 && !wantsSha256) return void 0;
	const sha256 = await hashFile(part.path);
	if (expectSha256 !== void 0 && sha256 !== expectSha256.toLowerCase()) throw new DownloadFault(`sent ${part.sizeBytes} bytes with SHA-256 ${sha256}; expected SHA-256 ${expectSha256.toLowerCase()}`, {
		kind: "final",
		hint: "nothing of it was kept or run; check address and digest",
		spoils: true
	});
	return sha256;
}
async function tryOnce(job) {
	const { part } = job;
	try {
		if (!part.isWhole) await askForRest(job);
		return await checkFile(job);
	} catch (error) {
		if (error instanceof DownloadFault && error.spoils) await part.discard();
		throw error;
	}
}
async function downloadInto(job) {
	const { part, options } = job;
	const resumedAt = resumeOffset(job);
	try {
		const sha256 = await tryAgain(() => tryOnce(job), {
			retries: options.retries ?? RETRIES,
			firstDelayMs: options.firstDelayMs ?? FIRST_DELAY_MS,
			signal: options.signal,
			progress: () => part.sizeBytes,
			onRetry: ({ message }) => options.onRetry?.(`${redactAddress(job.url.href)}: ${message}; trying again`)
		});
		await part.finish();
		return {
			...sha256 === void 0 ? {} : { sha256 },
			sizeBytes: part.sizeBytes,
			resumedAt
		};
	} catch (error) {
		if (part.sizeBytes === 0) await part.remove();
		throw error;
	} finally {
		await part.close();
	}
}
function explain(fault, url, retries) {
	const tries = fault.kind === "transient" ? ` (tried ${retries + 1} times without progress)` : "";
	const message = `${redactAddress(url)}: ${fault.message}${tries}`;
	return new UserError(fault.code, {
		message,
		...fault.hint === void 0 ? {} : { hint: fault.hint },
		cause: fault
	}, 3);
}
function checkInsecureHosts({ insecureHosts = [] }, { expectSha256, url }) {
	if (insecureHosts.length === 0 || expectSha256 !== void 0) return;
	throw new UserError("INSECURE_HOST", {
		message: `${redactAddress(url)}: ${insecureHosts.join(", ")} may stay unverified only where the file's SHA-256 is given`,
		hint: "take the digest from a source that you trust, and give it with the host"
	});
}
async function downloadFile(request, options = {}) {
	checkInsecureHosts(options, request);
	const client = options.client ?? openDownloadClient(options);
	try {
		return await downloadInto({
			request,
			url: parseUrl(request.url),
			client,
			options,
			part: await PartFile.open(request.destination, request.url)
		});
	} catch (error) {
		options.signal?.throwIfAborted();
		if (error instanceof DownloadFault) throw explain(error, request.url, options.retries ?? RETRIES);
		throw error;
	} finally {
		if (options.client === void 0) await client.close();
	}
}
export { openDownloadClient as a, removePart as i, NOTES_ENDING as n, DownloadFault as o, PART_ENDING as r, downloadFile as t };
