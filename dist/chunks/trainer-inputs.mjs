import { t as settleSplitConfig } from "./split-config.mjs";
import { n as badInput } from "./read-input.mjs";
// src/action/trainer-inputs.ts
const ALLOWED = "settings such as folds=5,seed=1: folds, repeats, test-share, seed, stratify=true, with commas between, each once";
const WHOLE = /^[0-9]{1,6}$/;
const SETTINGS = {
	folds: {
		form: WHOLE,
		read: (value) => ({ folds: Number(value) })
	},
	repeats: {
		form: WHOLE,
		read: (value) => ({ repeats: Number(value) })
	},
	"test-share": {
		form: /^0?\.[0-9]{1,9}$/,
		read: (value) => ({ testShare: Number(value) })
	},
	seed: {
		form: /^[\x21-\x7e]{1,128}$/,
		read: (value) => ({ seed: value })
	},
	stratify: {
		form: /^true$/,
		read: () => ({ stratify: true })
	}
};
function parseSplitSettings(text) {
	const seen = new Set();
	let settings = {};
	for (const part of text.split(",")) {
		const [, name = "", value = ""] = /^\s*([a-z-]+)=(\S*)\s*$/.exec(part) ?? [];
		const known = Object.hasOwn(SETTINGS, name) ? SETTINGS[name] : void 0;
		if (known === void 0 || seen.has(name) || !known.form.test(value)) throw badInput("split", text, ALLOWED);
		seen.add(name);
		settings = {
			...settings,
			...known.read(value)
		};
	}
	settleSplitConfig(settings);
	return settings;
}
function settleTrainerInputs({ unify, unifyWith, split }) {
	const [first] = unifyWith;
	if (!unify && first !== void 0) throw badInput("unify-with", first, "nothing, unless unify: true");
	return {
		unify,
		unifyWith,
		split: split === void 0 ? void 0 : parseSplitSettings(split)
	};
}
export { settleTrainerInputs as t };
