const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };

// src/ffprobe/user-cache.ts
import { homedir } from "node:os";
import { join } from "node:path";
var FFPROBE_FILE = process.platform === "win32" ? "ffprobe.exe" : "ffprobe";
function ffprobePlace(environment) {
  const base = environment["XDG_CACHE_HOME"] || environment["LOCALAPPDATA"] || join(homedir(), ".cache");
  return join(base, "konvid-ingest", FFPROBE_FILE);
}

export {
  FFPROBE_FILE,
  ffprobePlace
};
