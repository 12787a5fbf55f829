import { S as describeValue, f as validateRow } from "./unified.mjs";
// src/ingest/contract-fault.ts
function contractFault(row) {
	const [violation] = validateRow(row);
	if (violation === void 0) return void 0;
	const { pointer, expected, found } = violation;
	return {
		code: "ROW_INVALID",
		reason: `${pointer} is ${describeValue(found)}, expected ${expected}`
	};
}
export { contractFault };
