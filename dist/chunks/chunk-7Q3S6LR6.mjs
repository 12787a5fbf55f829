const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };

// src/contract/violation.ts
var CODE_BY_KEYWORD = {
  required: "FIELD_MISSING",
  additionalProperties: "FIELD_UNKNOWN",
  type: "FIELD_TYPE",
  enum: "FIELD_VALUE",
  const: "FIELD_VALUE",
  pattern: "FIELD_FORMAT",
  minLength: "FIELD_LENGTH",
  maxLength: "FIELD_LENGTH",
  minimum: "FIELD_RANGE",
  maximum: "FIELD_RANGE",
  exclusiveMinimum: "FIELD_RANGE"
};
var MAX_FOUND_CHARACTERS = 120;
function toText(value) {
  if (value === void 0) return "nothing";
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return Array.isArray(value) ? "an array that nests too deeply" : `a value of type ${typeof value}`;
  }
}
function describeValue(value) {
  const text = toText(value);
  return text.length > MAX_FOUND_CHARACTERS ? `${text.slice(0, MAX_FOUND_CHARACTERS)}\u2026` : text;
}
function escapePointer(key) {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
function valueAt(root, pointer) {
  let value = root;
  for (const part of pointer.split("/").slice(1)) {
    if (typeof value !== "object" || value === null) return void 0;
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    value = Object.hasOwn(value, key) ? value[key] : void 0;
  }
  return value;
}
function describeExpectation({ keyword, params }) {
  switch (keyword) {
    case "required":
      return "this field";
    case "additionalProperties":
      return "no field of this name";
    case "type":
      return `a value of type ${String(params["type"])}`;
    case "enum":
      return `one of ${JSON.stringify(params["allowedValues"])}`;
    case "const":
      return JSON.stringify(params["allowedValue"]);
    case "pattern":
      return `text that matches ${String(params["pattern"])}`;
    case "minLength":
    case "maxLength":
      return `${keyword === "minLength" ? "at least" : "at most"} ${String(params["limit"])} characters`;
    default:
      return `a number ${String(params["comparison"])} ${String(params["limit"])}`;
  }
}
function isOverflow({ keyword, params }, value) {
  if (keyword !== "type" || value !== Number.POSITIVE_INFINITY && value !== Number.NEGATIVE_INFINITY) return false;
  return /number|integer/.test(String(params["type"]));
}
function toViolation(root, error) {
  const absent = error.params["missingProperty"] ?? error.params["additionalProperty"];
  const pointer = typeof absent === "string" ? `${error.instancePath}/${escapePointer(absent)}` : error.instancePath;
  const field = pointer.split("/")[1]?.replaceAll("~1", "/").replaceAll("~0", "~") ?? null;
  const value = valueAt(root, pointer);
  const found = describeValue(value);
  if (isOverflow(error, value)) return { code: "FIELD_RANGE", field, pointer, expected: "a finite number", found };
  const code = CODE_BY_KEYWORD[error.keyword] ?? "FIELD_INVALID";
  return { code, field, pointer, expected: describeExpectation(error), found };
}
function toViolations(root, errors) {
  const byPlace = /* @__PURE__ */ new Map();
  for (const error of errors) {
    if (error.keyword === "if") continue;
    const violation = toViolation(root, error);
    const place = `${violation.code} ${violation.pointer}`;
    if (!byPlace.has(place)) byPlace.set(place, violation);
  }
  return [...byPlace.values()];
}

export {
  describeValue,
  toViolations
};
