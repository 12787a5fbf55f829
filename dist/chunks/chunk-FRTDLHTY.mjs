const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };

// src/cli/wrap.ts
var INDENT = "  ";
function wrapWords(text, width) {
  const lines = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== void 0 && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
function splitCommand(line) {
  const parts = [];
  for (const word of line.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? []) {
    const last = parts.at(-1);
    const isValue = last !== void 0 && /^--\S+$/.test(last) && !word.startsWith("--");
    if (isValue) parts[parts.length - 1] = `${last} ${word}`;
    else parts.push(word);
  }
  return parts;
}
function wrapCommand(line, width) {
  const lines = [];
  for (const part of splitCommand(line)) {
    const last = lines.at(-1);
    if (last !== void 0 && last.length + 1 + part.length <= width - INDENT.length) {
      lines[lines.length - 1] = `${last} ${part}`;
    } else lines.push(last === void 0 ? part : `${INDENT}${part}`);
  }
  return lines.map((each, index) => index < lines.length - 1 ? `${each} \\` : each);
}

export {
  wrapWords,
  wrapCommand
};
