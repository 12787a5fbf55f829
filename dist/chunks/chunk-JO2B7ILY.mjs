const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  isUntrusted,
  readEvent
} from "./chunk-XV6VMDFD.mjs";
import {
  establishVisibility
} from "./chunk-HEKAIPSB.mjs";
import {
  logLine,
  logWarning
} from "./chunk-MTBP7NZ7.mjs";
import {
  showHidden
} from "./chunk-5VFEVONT.mjs";
import {
  UserError,
  messageOf
} from "./chunk-434R5S3O.mjs";

// src/action/services.ts
function isEnterpriseServer(serverUrl) {
  try {
    const host = new URL(serverUrl).hostname.toLowerCase();
    return host !== "github.com" && !host.endsWith(".ghe.com") && !host.endsWith(".localhost");
  } catch {
    return true;
  }
}
function findServices(environment) {
  if (isEnterpriseServer(environment["GITHUB_SERVER_URL"] || "https://github.com")) {
    return {
      hasArtifacts: false,
      hasCache: false,
      missing: ["GitHub Enterprise Server has no artifact and cache service that this Action can speak to"]
    };
  }
  const hasToken = Boolean(environment["ACTIONS_RUNTIME_TOKEN"]) && Boolean(environment["ACTIONS_RESULTS_URL"]);
  if (hasToken) return { hasArtifacts: true, hasCache: true, missing: [] };
  return {
    hasArtifacts: false,
    hasCache: false,
    missing: [
      "the runner gave no ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL, so artifact and cache are out of reach"
    ]
  };
}

// src/action/privacy-guard.ts
function isAllowed({ inputs, visibility }) {
  if (visibility === "private") return true;
  return visibility === "internal" ? inputs.allowInternal || inputs.allowPublic : inputs.allowPublic;
}
var READERS = {
  private: "only its members can read it",
  internal: "the whole enterprise can read it",
  public: "it is public, or nobody could establish that it is not: anybody can fetch its artifacts and caches"
};
function refuseLeak({ inputs, visibility }) {
  const wanted = [
    ...inputs.artifact ? [{ input: "artifact: true", instead: "artifact: false" }] : [],
    ...inputs.dataset === "cache" ? [{ input: "dataset: cache", instead: "dataset: path" }] : [],
    ...inputs.cacheSave ? [{ input: "cache-save: true", instead: "cache-save: false" }] : []
  ];
  if (wanted.length === 0) return;
  const asked = wanted.map(({ input }) => input).join(", ");
  const instead = wanted.map((each) => each.instead).join(", ");
  const optIn = visibility === "internal" ? "allow-internal: true" : "allow-public: true";
  throw new UserError("REPOSITORY_NOT_PRIVATE", {
    message: `refused before any work: ${asked} would let research data leave this repository; ${READERS[visibility]}`,
    hint: `run it in a private repository, or set ${instead}; if you may share the data, say so with ${optIn}`
  });
}
function refuseMissing({ inputs, services }) {
  const needsArtifact = inputs.artifact && !services.hasArtifacts;
  const needsCache = (inputs.dataset === "cache" || inputs.cacheSave) && !services.hasCache;
  if (!needsArtifact && !needsCache) return [];
  if (inputs.allowMissingServices && inputs.dataset !== "cache") return services.missing;
  throw new UserError("SERVICE_MISSING", {
    message: `refused before any work: ${services.missing.join("; ")}`,
    hint: "set artifact: false and dataset: path, or allow-missing-services: true to go on without them"
  });
}
function decidePermits(question) {
  const { inputs, event, services, visibility } = question;
  if (!isAllowed(question)) refuseLeak(question);
  const missing = refuseMissing(question);
  const mayShare = isAllowed(question);
  const isSafeToSave = !isUntrusted(event);
  const refusedSave = inputs.cacheSave && !isSafeToSave ? [`nothing is saved in the cache: on ${event.name} a stranger may have chosen what would be saved`] : [];
  return {
    artifact: inputs.artifact && mayShare && services.hasArtifacts,
    restore: mayShare && services.hasCache,
    save: mayShare && services.hasCache && isSafeToSave,
    showValues: visibility === "private",
    warnings: [...missing, ...refusedSave]
  };
}

// src/action/establish-permits.ts
async function establishPermits(inputs, environment) {
  const event = await readEvent(environment);
  const visibility = await establishVisibility({ environment, token: inputs.githubToken, event });
  const permits = decidePermits({ inputs, visibility, event, services: findServices(environment) });
  logLine(`repository: ${visibility}; event: ${event.name || "unknown"}`);
  for (const warning of permits.warnings) logWarning(warning);
  return permits;
}

// src/action/upload-artifact.ts
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

// src/action/artifact-client.ts
import { readFile } from "node:fs/promises";
async function hideBrokenEvent(environment) {
  const path = environment["GITHUB_EVENT_PATH"];
  if (path === void 0) return;
  try {
    JSON.parse(await readFile(path, "utf8"));
  } catch {
    delete environment["GITHUB_EVENT_PATH"];
  }
}
async function openArtifacts(environment) {
  await hideBrokenEvent(environment);
  const { DefaultArtifactClient } = await import("./artifact-NIKILCLB.mjs");
  return new DefaultArtifactClient();
}

// src/action/upload-artifact.ts
function explain(error, name) {
  const message = messageOf(error);
  if (/\b409\b|conflict|already exists/i.test(message)) {
    return new UserError(
      "ARTIFACT_NAME_TAKEN",
      {
        message: `an artifact called ${name} exists in this run already`,
        hint: "give each job a name of its own with artifact-name; the default is unique in a matrix and across attempts",
        cause: error
      },
      3
    );
  }
  return new UserError(
    "ARTIFACT_FAILED",
    { message: `the artifact ${name} could not be uploaded: ${message}`, hint: "run the job again", cause: error },
    3
  );
}
async function uploadArtifact(request) {
  const { name, files, retentionDays, compressionLevel, environment } = request;
  const staging = await mkdtemp(join(environment["RUNNER_TEMP"] ?? tmpdir(), "artifact-"));
  try {
    const staged = files.map((file) => join(staging, basename(file)));
    await Promise.all(files.map((file, index) => copyFile(file, staged[index] ?? "")));
    const options = { compressionLevel, ...retentionDays === 0 ? {} : { retentionDays } };
    const client = await openArtifacts(environment);
    const { id, digest } = await client.uploadArtifact(name, staged, staging, options);
    if (id === void 0 || digest === void 0) throw new Error("the service gave no id or digest");
    const { artifact } = await client.getArtifact(name);
    if (artifact.digest !== void 0 && artifact.digest !== `sha256:${digest}`) {
      throw new Error(`the service has ${artifact.digest}, and sha256:${digest} was sent`);
    }
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
    return { id: String(id), url: `${server}/${repository}/actions/runs/${run}/artifacts/${id}`, digest };
  } catch (error) {
    throw explain(error, name);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

// src/action/markdown.ts
var ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
var SPECIAL = /[\\`*_{}[\]()#+\-.!|~@:/$=^]/g;
function toMarkdownText(text) {
  return showHidden(text).replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? "").replaceAll(SPECIAL, (character) => `&#${character.codePointAt(0)};`);
}
function showTable(header, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

export {
  findServices,
  establishPermits,
  toMarkdownText,
  showTable,
  openArtifacts,
  uploadArtifact
};
