const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };

// src/log-text.ts
var SHORT_ESCAPES = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
var UNSAFE = new RegExp("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]|\\p{Cs}", "gu");
function escapeCharacter(character) {
  return SHORT_ESCAPES[character] ?? `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
}
function showHidden(text) {
  return text.replaceAll(UNSAFE, escapeCharacter);
}
function toLogText(text) {
  return showHidden(text).replaceAll("##[", "##\\[").replace(/^(\s*)::/, "$1\\::");
}
function escapeInJson(character) {
  if (character === "\n") return character;
  return character.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}
function toJsonText(value, indent) {
  return JSON.stringify(value, null, indent).replaceAll(UNSAFE, escapeInJson).replaceAll("##[", "##\\u005b");
}

export {
  showHidden,
  toLogText,
  toJsonText
};
