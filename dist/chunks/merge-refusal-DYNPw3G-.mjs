import { P as UserError } from "./base-BCPtbKOG.mjs";
// src/merge/merge-refusal.ts
var MergeRefusal = class extends UserError {
	faults;
	constructor(faults) {
		const [first] = faults;
		const rest = faults.length > 1 ? `; and ${faults.length - 1} more` : "";
		super("MERGE_REFUSED", {
			message: `these shards can't be merged: ${first?.message}${rest}`,
			hint: "mend what is listed, and merge again; nothing was written"
		});
		this.faults = faults;
	}
};
function shardFault(code, message, hint = null) {
	return {
		code,
		message,
		hint
	};
}
export { shardFault as n, MergeRefusal as t };
