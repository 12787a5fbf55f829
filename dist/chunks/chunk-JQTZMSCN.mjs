const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  UserError
} from "./chunk-434R5S3O.mjs";

// src/ingest/shard.ts
var MAX_SHARDS = 2048;
var SHARD = /^([0-9]{1,4})\/([0-9]{1,4})$/;
function parseShard(text) {
  const [, index, count] = SHARD.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index >= 1 && shard.index <= shard.count && shard.count <= MAX_SHARDS) return shard;
  throw new UserError("OPTION_INVALID", {
    message: `--shard ${JSON.stringify(text)}: expected i/n with i from 1 to n and n up to ${MAX_SHARDS}, such as 2/16, or auto, or auto/n`
  });
}
function describeShard({ index, count }) {
  return `shard ${index} of ${count}`;
}
function labelRangeOf(shard, labels) {
  if (shard === void 0) return { start: 0, end: labels };
  const { index, count } = shard;
  return { start: Math.floor((index - 1) * labels / count), end: Math.floor(index * labels / count) };
}
var DIGITS = 5;
var ENDING = /^(.*[^/\\])(\.[^./\\]+)$/s;
function shardPath(whole, shard) {
  if (shard === void 0) return whole;
  const [, stem = whole, ending = ""] = ENDING.exec(whole) ?? [];
  const [index, count] = [shard.index, shard.count].map((number) => String(number).padStart(DIGITS, "0"));
  return `${stem}.shard-${index}-of-${count}${ending}`;
}
var SHARD_MANIFEST = /\.shard-[0-9]{5}-of-[0-9]{5}\.manifest\.json$/;
var SHARD_JSONL = /\.shard-[0-9]{5}-of-[0-9]{5}\.jsonl$/;
function shardFileKind(name) {
  if (SHARD_MANIFEST.test(name)) return "manifest";
  return SHARD_JSONL.test(name) ? "jsonl" : void 0;
}

export {
  MAX_SHARDS,
  parseShard,
  describeShard,
  labelRangeOf,
  shardPath,
  shardFileKind
};
