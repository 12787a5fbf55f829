import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  openHttpClient,
  require_undici
} from "./chunk-2WACAGZT.mjs";
import {
  FFPROBE_RELEASES
} from "./chunk-RVEDPQKN.mjs";
import {
  hashFile
} from "./chunk-3GOHOVWN.mjs";
import {
  redactCredentials
} from "./chunk-UFWS6INU.mjs";
import {
  UserError,
  messageOf,
  systemErrorCode
} from "./chunk-OGL3B4ST.mjs";
import {
  __toESM
} from "./chunk-HXH44GDJ.mjs";

// src/fetch/ffprobe-download.ts
import { chmod, mkdir, rename } from "node:fs/promises";
import { dirname } from "node:path";

// src/fetch/download-verified.ts
import { createHash } from "node:crypto";
import { open, rm } from "node:fs/promises";

// node_modules/is-network-error/index.js
var objectToString = Object.prototype.toString;
var isError = (value) => objectToString.call(value) === "[object Error]";
var errorMessages = /* @__PURE__ */ new Set([
  "network error",
  // Chrome
  "NetworkError when attempting to fetch resource.",
  // Firefox
  "The Internet connection appears to be offline.",
  // Safari 16
  "Network request failed",
  // `cross-fetch`
  "fetch failed",
  // Undici (Node.js)
  "terminated",
  // Undici (Node.js)
  " A network error occurred.",
  // Bun (WebKit)
  "Network connection lost"
  // Cloudflare Workers (fetch)
]);
function isNetworkError(error) {
  const isValid = error && isError(error) && error.name === "TypeError" && typeof error.message === "string";
  if (!isValid) {
    return false;
  }
  const { message, stack } = error;
  if (message === "Load failed" || message.startsWith("Load failed (") && message.endsWith(")")) {
    return stack === void 0 || "__sentry_captured__" in error;
  }
  if (message.startsWith("error sending request for url")) {
    return true;
  }
  if (message === "Failed to fetch" || message.startsWith("Failed to fetch (") && message.endsWith(")")) {
    return true;
  }
  return errorMessages.has(message);
}

// node_modules/p-retry/index.js
function validateRetries(retries) {
  if (typeof retries === "number") {
    if (retries < 0) {
      throw new TypeError("Expected `retries` to be a non-negative number.");
    }
    if (Number.isNaN(retries)) {
      throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.");
    }
    if (Number.isFinite(retries) && !Number.isInteger(retries)) {
      throw new TypeError("Expected `retries` to be a non-negative integer or Infinity.");
    }
  } else if (retries !== void 0) {
    throw new TypeError("Expected `retries` to be a number or Infinity.");
  }
}
function validateNumberOption(name, value, { allowInfinity = false } = {}) {
  if (typeof value !== "number" || Number.isNaN(value)) {
    throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity ? " or Infinity" : ""}.`);
  }
  if (!allowInfinity && !Number.isFinite(value)) {
    throw new TypeError(`Expected \`${name}\` to be a finite number.`);
  }
  if (value < 0) {
    throw new TypeError(`Expected \`${name}\` to be \u2265 0.`);
  }
}
function validateOption(name, value, type) {
  if (value === void 0 || value === null) {
    return;
  }
  if (typeof value !== type) {
    throw new TypeError(`Expected \`${name}\` to be a ${type}.`);
  }
}
function validateSignal(value) {
  if (value === void 0 || value === null) {
    return;
  }
  if (typeof value.throwIfAborted !== "function" || typeof value.addEventListener !== "function" || typeof value.removeEventListener !== "function") {
    throw new TypeError("Expected `signal` to be an AbortSignal.");
  }
}
var AbortError = class _AbortError extends Error {
  constructor(message) {
    super(typeof message === "string" ? message : void 0);
    this.name = "AbortError";
    if (message instanceof Error) {
      this.originalError = message;
      ({ message } = message);
    } else {
      this.originalError = new Error(message);
      ({ message } = this.originalError);
      Error.captureStackTrace?.(this.originalError, _AbortError);
    }
    this.message = message;
  }
};
var maximumDelay = 2 ** 31 - 1;
function calculateDelay(retriesConsumed, options) {
  if (options.minTimeout === 0) {
    return 0;
  }
  const attempt = retriesConsumed + 1;
  const random = options.randomize ? Math.random() + 1 : 1;
  const timeout = Math.round(random * options.minTimeout * options.factor ** (attempt - 1));
  return Math.min(timeout, Math.ceil(options.maxTimeout), maximumDelay);
}
function calculateRemainingTime(start, max) {
  return Number.isFinite(max) ? max - (performance.now() - start) : max;
}
async function delayForRetry(delay, options) {
  if (delay <= 0) {
    return;
  }
  await new Promise((resolve, reject) => {
    const onAbort = () => {
      clearTimeout(timeoutToken);
      reject(options.signal.reason);
    };
    const timeoutToken = setTimeout(() => {
      options.signal?.removeEventListener("abort", onAbort);
      resolve();
    }, delay);
    if (options.unref) {
      timeoutToken.unref?.();
    }
    options.signal?.addEventListener("abort", onAbort, { once: true });
  });
}
function stringifyThrownValue(value) {
  try {
    return String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}
function unwrapAbortError(error) {
  let cause = error;
  while (cause instanceof AbortError && cause.originalError instanceof Error) {
    cause = cause.originalError;
  }
  return cause;
}
async function onAttemptFailure({ error, attemptNumber, retriesConsumed, startTime, options }) {
  const abortIfNeeded = () => {
    options.signal?.throwIfAborted();
  };
  const normalizedError = error instanceof Error ? error : new TypeError(`Non-error was thrown: "${stringifyThrownValue(error)}". You should only throw errors.`);
  abortIfNeeded();
  if (normalizedError instanceof AbortError) {
    throw unwrapAbortError(normalizedError);
  }
  const retriesLeft = options.retries - retriesConsumed;
  const isRetriableError = !(normalizedError instanceof TypeError) || isNetworkError(normalizedError);
  const timeLeft = calculateRemainingTime(startTime, options.maxRetryTime);
  const delayTime = isRetriableError && timeLeft > 0 && retriesLeft > 0 ? calculateDelay(retriesConsumed, options) : 0;
  const consumeRetryContext = Object.freeze({
    error: normalizedError,
    attemptNumber,
    retriesLeft,
    retriesConsumed,
    retryDelay: delayTime
  });
  const consumeRetry = await options.shouldConsumeRetry(consumeRetryContext) ?? true;
  abortIfNeeded();
  const effectiveDelay = consumeRetry ? delayTime : 0;
  const context = Object.freeze({
    error: normalizedError,
    attemptNumber,
    retriesLeft,
    retriesConsumed,
    retryDelay: effectiveDelay
  });
  await options.onFailedAttempt(context);
  abortIfNeeded();
  const remainingTime = calculateRemainingTime(startTime, options.maxRetryTime);
  if (!isRetriableError || remainingTime <= 0 || retriesLeft <= 0) {
    throw normalizedError;
  }
  const shouldRetry = await options.shouldRetry(context);
  abortIfNeeded();
  if (!shouldRetry) {
    throw normalizedError;
  }
  const remainingTimeAfterShouldRetry = calculateRemainingTime(startTime, options.maxRetryTime);
  if (remainingTimeAfterShouldRetry <= 0) {
    throw normalizedError;
  }
  if (!consumeRetry) {
    return false;
  }
  await delayForRetry(Math.min(effectiveDelay, remainingTimeAfterShouldRetry), options);
  return true;
}
async function pRetry(input, options = {}) {
  options = { ...options };
  options.retries ??= 10;
  validateRetries(options.retries);
  if (Object.hasOwn(options, "forever")) {
    throw new Error("The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.");
  }
  options.factor ??= 2;
  options.minTimeout ??= 1e3;
  options.maxTimeout ??= Infinity;
  options.maxRetryTime ??= Infinity;
  options.randomize ??= false;
  options.onFailedAttempt ??= () => {
  };
  options.shouldRetry ??= () => true;
  options.shouldConsumeRetry ??= () => true;
  validateOption("onFailedAttempt", options.onFailedAttempt, "function");
  validateOption("shouldRetry", options.shouldRetry, "function");
  validateOption("shouldConsumeRetry", options.shouldConsumeRetry, "function");
  validateOption("randomize", options.randomize, "boolean");
  validateOption("unref", options.unref, "boolean");
  validateSignal(options.signal);
  validateNumberOption("factor", options.factor);
  validateNumberOption("minTimeout", options.minTimeout);
  validateNumberOption("maxTimeout", options.maxTimeout, { allowInfinity: true });
  validateNumberOption("maxRetryTime", options.maxRetryTime, { allowInfinity: true });
  if (options.factor === 0) {
    options.factor = 1;
  }
  options.signal?.throwIfAborted();
  let attemptNumber = 0;
  let retriesConsumed = 0;
  const startTime = performance.now();
  while (retriesConsumed <= options.retries) {
    attemptNumber++;
    try {
      options.signal?.throwIfAborted();
      const result = await input(attemptNumber);
      options.signal?.throwIfAborted();
      return result;
    } catch (error) {
      if (await onAttemptFailure({
        error,
        attemptNumber,
        retriesConsumed,
        startTime,
        options
      })) {
        retriesConsumed++;
      }
    }
  }
  throw new Error("Retry attempts exhausted without throwing an error.");
}

// src/fetch/download-verified.ts
var import_undici = __toESM(require_undici(), 1);
var MAX_BODY_BYTES = 512 * 1048576;
var TRANSIENT_STATUS = /* @__PURE__ */ new Set([408, 425, 429, 500, 502, 503, 504]);
function refuse(message, hint) {
  return new UserError("DOWNLOAD_REFUSED", { message, hint }, 3);
}
function checkStatus({ statusCode }, url) {
  if (statusCode === 200) return;
  if (TRANSIENT_STATUS.has(statusCode)) throw new Error(`the server answered ${statusCode}`);
  throw new AbortError(refuse(`${url}: the server answered ${statusCode}`, "check the address"));
}
async function receive(response, file, { url, sizeBytes }) {
  const hash = createHash("sha256");
  const limit = sizeBytes ?? MAX_BODY_BYTES;
  let received = 0;
  for await (const chunk of response.body) {
    received += chunk.length;
    if (received > limit) {
      throw new AbortError(refuse(`${url}: sent more than the ${limit} bytes that were expected`, "check the address"));
    }
    hash.update(chunk);
    await file.writeFile(chunk);
  }
  return { sha256: hash.digest("hex"), received };
}
function describeBody(contentType) {
  return String(contentType ?? "").startsWith("text/html") ? ", an HTML page" : "";
}
async function ask(url, client, signal) {
  try {
    return await (0, import_undici.request)(url, { dispatcher: client, ...signal === void 0 ? {} : { signal } });
  } catch (error) {
    if (!(error instanceof import_undici.errors.InvalidArgumentError)) throw error;
    const from = redactCredentials(url);
    throw new AbortError(
      refuse(`${from}: leads to what is neither http nor https (${error.message})`, "check the address")
    );
  }
}
async function tryOnce(download, client, signal) {
  const url = redactCredentials(download.url);
  const file = await open(download.destination, "w", 384);
  try {
    const response = await ask(download.url, client, signal);
    checkStatus(response, url);
    const { sha256, received } = await receive(response, file, download);
    if (sha256 === download.sha256) return await file.datasync();
    const announced = Number(response.headers["content-length"] ?? download.sizeBytes ?? received);
    if (received < announced) throw new Error(`the body ended after ${received} of ${announced} bytes`);
    const what = `${received} bytes with SHA-256 ${sha256}${describeBody(response.headers["content-type"])}`;
    throw new AbortError(
      refuse(
        `${url}: sent ${what}; expected SHA-256 ${download.sha256}`,
        "nothing of it was kept or run; check address and digest"
      )
    );
  } finally {
    await file.close();
  }
}
async function downloadVerified(download, options = {}) {
  const { retries = 4, firstDelayMs = 1e3, stallTimeoutS, signal, onRetry } = options;
  const client = openHttpClient({ stallTimeoutS });
  try {
    await pRetry(() => tryOnce(download, client, signal), {
      retries,
      minTimeout: firstDelayMs,
      randomize: true,
      onFailedAttempt: ({ error, retriesLeft }) => {
        if (retriesLeft > 0) onRetry?.(`${redactCredentials(download.url)}: ${error.message}; trying again`);
      },
      ...signal === void 0 ? {} : { signal }
    });
  } catch (error) {
    await rm(download.destination, { force: true });
    signal?.throwIfAborted();
    if (error instanceof UserError) throw error;
    const reason = systemErrorCode(error) ?? messageOf(error);
    throw new UserError(
      "DOWNLOAD_FAILED",
      {
        message: `${redactCredentials(download.url)}: could not be downloaded in ${retries + 1} tries (${reason})`,
        hint: "check the network, HTTPS_PROXY and NO_PROXY; or name a binary that is on the machine",
        cause: error
      },
      3
    );
  } finally {
    await client.destroy();
  }
}

// src/fetch/ffprobe-download.ts
function chooseOwn(url, sha256) {
  const digest = sha256?.toLowerCase() ?? "";
  if (!/^[0-9a-f]{64}$/.test(digest)) {
    throw new UserError("FFPROBE_DIGEST_MISSING", {
      message: "ffprobe-url needs ffprobe-sha256, 64 hexadecimal digits: nothing unverified is ever run",
      hint: "take the digest from the publisher, not from the file"
    });
  }
  if (!/^https?:\/\//.test(url)) {
    throw new UserError("FFPROBE_URL", { message: "ffprobe-url must begin with https:// (or http://)" });
  }
  return { version: `0.0.0-sha256.${digest.slice(0, 16)}`, asset: { url, sha256: digest, sizeBytes: void 0 } };
}
function chooseFfprobe({ version, url, sha256 }, platform = `${process.platform}-${process.arch}`) {
  if (url !== void 0) return chooseOwn(url, sha256);
  const release = Object.hasOwn(FFPROBE_RELEASES, version) ? FFPROBE_RELEASES[version] : void 0;
  if (release === void 0) {
    throw new UserError("FFPROBE_VERSION_UNKNOWN", {
      message: `ffprobe ${JSON.stringify(version)} is not a release that can be verified`,
      hint: `there are: ${Object.keys(FFPROBE_RELEASES).join(", ")}; or give ffprobe-url with ffprobe-sha256`
    });
  }
  const asset = release[platform];
  if (asset !== void 0) return { version, asset };
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
async function downloadFfprobe(asset, path, options = {}) {
  await mkdir(dirname(path), { recursive: true });
  const part = `${path}.${process.pid}.part`;
  await downloadVerified({ ...asset, destination: part }, options);
  await chmod(part, 493);
  await rename(part, path);
}

export {
  chooseFfprobe,
  hasDigest,
  downloadFfprobe
};
