export { o as FFPROBE_FILE, s as ffprobePlace } from "./ingest.mjs";
