import { k as UserError } from "./base.mjs";
// src/trainer/split-config.ts
const MOST_REPEATS = 1e3;
const MOST_FOLDS = 1e3;
function refuse(message) {
	throw new UserError("OPTION_INVALID", { message });
}
function requireWholeNumber(option, value, least, most) {
	if (Number.isSafeInteger(value) && value >= least && value <= most) return;
	refuse(`${option} ${value}: expected a whole number from ${least} to ${most}`);
}
function settleSplitConfig(settings) {
	const { seed = "0", folds, stratify = false } = settings;
	const { repeats = folds === void 0 ? 5 : 1, testShare = .2 } = settings;
	if (!/^[!-~]{1,128}$/.test(seed)) refuse(`--seed ${JSON.stringify(seed)}: expected 1 to 128 printable ASCII characters without spaces`);
	requireWholeNumber("--repeats", repeats, 1, MOST_REPEATS);
	if (folds !== void 0) requireWholeNumber("--folds", folds, 2, MOST_FOLDS);
	if (folds !== void 0 && settings.testShare !== void 0) refuse("--folds and --test-share exclude each other");
	if (!(testShare >= .001 && testShare <= .999)) refuse(`--test-share ${testShare}: expected a fraction from 0.001 to 0.999`);
	return {
		method: stratify ? "stratified" : "hash",
		stable: !stratify,
		kind: folds === void 0 ? "holdout" : "k-fold",
		seed,
		repeats,
		folds: folds ?? 1,
		test_share: folds === void 0 ? testShare : null
	};
}
export { settleSplitConfig as t };
