import { p as digestWords, w as readLines } from "./validate-urNmMglk.mjs";
import { t as parseUnifiedLine } from "./unified-row-DMMU2fwh.mjs";
// src/contract/unified-rows.ts
const judgeUnifiedRows = (file, visitor, reading, read) => read(file, (line) => {
	const { row, violations } = parseUnifiedLine(line.bytes);
	if (row === void 0) return visitor.visitFault(line, violations);
	const { number, isTerminated, bytes } = line;
	const place = {
		buffer: bytes,
		start: 0,
		end: bytes.length
	};
	visitor.visitRow({
		number,
		isTerminated,
		row,
		digest: digestWords(row.src_sha256),
		...place
	});
}, reading);
function readUnifiedRows(file, visitor, reading = {}) {
	return judgeUnifiedRows(file, visitor, reading, readLines);
}
export { readUnifiedRows as n, judgeUnifiedRows as t };
