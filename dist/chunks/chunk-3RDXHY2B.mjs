const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  UserError
} from "./chunk-434R5S3O.mjs";

// src/instant.ts
var INSTANT = /^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})(?:Z|\+00:00)$/;
function formatInstant(instant) {
  return `${instant.toISOString().slice(0, 19)}+00:00`;
}
function parseInstant(text) {
  const seconds = INSTANT.exec(text)?.[1];
  const instant = /* @__PURE__ */ new Date(`${seconds}Z`);
  return seconds !== void 0 && !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(seconds) ? instant : void 0;
}
function chooseInstant(given, { option, environment, now }) {
  if (given !== void 0) {
    const instant = parseInstant(given);
    if (instant !== void 0) return formatInstant(instant);
    throw new UserError("OPTION_INVALID", {
      message: `${option} ${JSON.stringify(given)}: expected an instant in UTC such as 2026-05-08T12:00:00+00:00`
    });
  }
  const epoch = environment["SOURCE_DATE_EPOCH"];
  if (epoch === void 0 || epoch === "") return formatInstant(now);
  if (/^[0-9]{1,11}$/.test(epoch)) return formatInstant(new Date(Number(epoch) * 1e3));
  throw new UserError("OPTION_INVALID", {
    message: `SOURCE_DATE_EPOCH ${JSON.stringify(epoch)}: expected seconds since 1970 as digits`
  });
}

export {
  chooseInstant
};
