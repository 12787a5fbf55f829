export { t as asyncBufferFromFile, r as parquetReadObjects } from "./node.mjs";
