const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };

// src/clips/clip-name.ts
var MAX_PATH_BYTES = 1024;
var MAX_NAME_BYTES = 255;
var CONTROL_CHARACTER = /[\u0000-\u001f\u007f]/;
function nameFault(name) {
  if (name === "") return "is empty";
  if (name === "." || name === "..") return "is a folder, not a file";
  if (/[/\\]/.test(name)) return "is a path, and only a plain file name is accepted";
  if (CONTROL_CHARACTER.test(name)) return "has a control character";
  if (!name.isWellFormed() || name.includes("\uFFFD")) return "has bytes that are not valid text";
  if (Buffer.byteLength(name) > MAX_NAME_BYTES) return `is longer than ${MAX_NAME_BYTES} bytes`;
  return void 0;
}
function pathFault(path) {
  if (path === "") return "is empty";
  if (path.startsWith("/")) return "is an absolute path";
  for (const part of path.split("/")) {
    if (part === "" || part === "." || part === "..") return "is a path with an empty part, or one of dots alone";
    const fault = nameFault(part);
    if (fault !== void 0)
      return fault.replace("is a path, and only a plain file name is accepted", "has a backslash");
  }
  return Buffer.byteLength(path) > MAX_PATH_BYTES ? `is longer than ${MAX_PATH_BYTES} bytes` : void 0;
}

export {
  nameFault,
  pathFault
};
