import { T as readLines, l as visitLine } from "./validate-DeQP0Xlh.mjs";
import { t as parseUnifiedLine } from "./unified-row-C2hvbQP8.mjs";
// src/contract/unified-rows.ts
const judgeUnifiedRows = (file, visitor, reading, read) => read(file, (line) => visitLine(line, parseUnifiedLine(line.bytes), visitor), reading);
function readUnifiedRows(file, visitor, reading = {}) {
	return judgeUnifiedRows(file, visitor, reading, readLines);
}
export { readUnifiedRows as n, judgeUnifiedRows as t };
