import { l as visitLine, y as readLines } from "./validate-CmRo0hyH.mjs";
import { t as parseUnifiedLine } from "./unified-row-CbfYGp74.mjs";
// src/contract/unified-rows.ts
const judgeUnifiedRows = (file, visitor, reading, read) => read(file, (line) => visitLine(line, parseUnifiedLine(line.bytes), visitor), reading);
function readUnifiedRows(file, visitor, reading = {}) {
	return judgeUnifiedRows(file, visitor, reading, readLines);
}
export { readUnifiedRows as n, judgeUnifiedRows as t };
