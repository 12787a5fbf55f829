import { M as UserError } from "./base.mjs";
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
function requireShare(option, value) {
	if (!(value >= .001 && value <= .999)) refuse(`${option} ${value}: expected a fraction from 0.001 to 0.999`);
}
function settlePublished({ folds, stratify = false, repeats, testShare }) {
	if (folds !== void 0 || stratify || repeats !== void 0 || testShare !== void 0) refuse("--published goes with no --folds, --repeats, --test-share or --stratify: the corpora say what is tested");
	return {
		method: "published",
		stable: true,
		kind: "published",
		repeats: 1,
		folds: 1,
		test_share: null
	};
}
function settleDrawn(settings) {
	const { folds, stratify = false } = settings;
	const { repeats = folds === void 0 ? 5 : 1, testShare = .2 } = settings;
	requireWholeNumber("--repeats", repeats, 1, MOST_REPEATS);
	if (folds !== void 0) requireWholeNumber("--folds", folds, 2, MOST_FOLDS);
	if (folds !== void 0 && settings.testShare !== void 0) refuse("--folds and --test-share exclude each other");
	requireShare("--test-share", testShare);
	const how = {
		method: stratify ? "stratified" : "hash",
		stable: !stratify,
		repeats
	};
	if (folds === void 0) return {
		...how,
		kind: "holdout",
		folds: 1,
		test_share: testShare
	};
	return {
		...how,
		kind: "k-fold",
		folds,
		test_share: null
	};
}
function settleSplitConfig(settings) {
	const { seed = "0", published = false, valShare } = settings;
	if (!/^[!-~]{1,128}$/.test(seed)) refuse(`--seed ${JSON.stringify(seed)}: expected 1 to 128 printable ASCII characters without spaces`);
	if (valShare !== void 0) requireShare("--val-share", valShare);
	const { method, stable, kind, ...how } = published ? settlePublished(settings) : settleDrawn(settings);
	return {
		method,
		stable,
		kind,
		seed,
		...how,
		...valShare === void 0 ? {} : { val_share: valShare }
	};
}
export { settleSplitConfig as t };
