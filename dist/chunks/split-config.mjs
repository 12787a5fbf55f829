import { M as UserError } from "./base.mjs";
// src/trainer/split-config.ts
const DEFAULT_SEED = "0";
const DEFAULT_TEST_SHARE = .2;
const DEFAULT_REPEATS = {
	holdout: 5,
	"k-fold": 1
};
const MOST_REPEATS = 1e3;
const MOST_FOLDS = 1e3;
function refuse(message) {
	throw new UserError("OPTION_INVALID", { message });
}
function requireWholeNumber(option, value, [least, most]) {
	if (Number.isSafeInteger(value) && value >= least && value <= most) return;
	refuse(`${option} ${value}: expected a whole number from ${least} to ${most}`);
}
function settleSplitConfig(settings) {
	const { seed = DEFAULT_SEED, folds, testShare, stratify = false } = settings;
	const kind = folds === void 0 ? "holdout" : "k-fold";
	const repeats = settings.repeats ?? DEFAULT_REPEATS[kind];
	if (!/^[!-~]{1,128}$/.test(seed)) refuse(`--seed ${JSON.stringify(seed)}: expected 1 to 128 printable ASCII characters without spaces`);
	requireWholeNumber("--repeats", repeats, [1, MOST_REPEATS]);
	if (folds !== void 0) requireWholeNumber("--folds", folds, [2, MOST_FOLDS]);
	if (folds !== void 0 && testShare !== void 0) refuse("--folds and --test-share exclude each other");
	const share = testShare ?? DEFAULT_TEST_SHARE;
	if (!(share >= .001 && share <= .999)) refuse(`--test-share ${share}: expected a fraction from 0.001 to 0.999`);
	return {
		method: stratify ? "stratified" : "hash",
		stable: !stratify,
		kind,
		seed,
		repeats,
		folds: folds ?? 1,
		test_share: kind === "k-fold" ? null : share
	};
}
export { settleSplitConfig as t };
