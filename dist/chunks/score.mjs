import { C as writeDurably, D as hashFile, L as systemErrorCode, M as UserError, O as openRegular, P as explainUnwritable, S as syncFolder, h as lockOutput, k as readFully, w as closeSettled, y as makeFolder } from "./base.mjs";
import { E as CsvError, P as describeValue, l as parseLine, m as readLines, t as findQuantile } from "./contract.mjs";
import { b as parseDecimal, g as MAX_RECORD_CHARACTERS, l as parse, n as rangeOfScale, v as detectEncoding, y as parseCount } from "./labels.mjs";
import { r as readCatalogues, t as readSplit } from "./split-file.mjs";
import { r as readRatedClips, t as ContentGroups } from "./contents.mjs";
import { unlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
// src/trainer/score/gate.ts
const MOS_GATE = [
	{
		name: "folds",
		comparison: ">=",
		limit: 5
	},
	{
		name: "missing",
		comparison: "<=",
		limit: 0
	},
	{
		name: "mean_plcc",
		comparison: ">=",
		limit: .85
	},
	{
		name: "mean_srocc",
		comparison: ">=",
		limit: .82
	},
	{
		name: "mean_rmse",
		comparison: "<=",
		limit: .45
	},
	{
		name: "plcc_spread",
		comparison: "<=",
		limit: .005
	}
];
function stepOf(scale) {
	const { min, max } = rangeOfScale(scale);
	return (max - min) / 4;
}
const COMPARED_DECIMALS = 0xe8d4a51000;
function readFigures(score, scale) {
	const { plcc_raw: plcc, srocc, rmse_raw: rmse } = score.over_folds ?? {};
	return {
		folds: score.folds.length,
		missing: score.missing,
		mean_plcc: plcc?.mean ?? null,
		mean_srocc: srocc?.mean ?? null,
		mean_rmse: typeof rmse?.mean === "number" ? rmse.mean / stepOf(scale) : null,
		plcc_spread: typeof plcc?.min === "number" && typeof plcc.max === "number" ? plcc.max - plcc.min : null
	};
}
function check({ name, comparison, limit }, found) {
	const value = found === null ? null : Math.round(found * COMPARED_DECIMALS) / COMPARED_DECIMALS;
	return {
		name,
		value,
		comparison,
		limit,
		passed: value !== null && (comparison === ">=" ? value >= limit : value <= limit)
	};
}
function recommend(checks) {
	const failed = checks.filter(({ passed }) => !passed);
	if (failed.length === 0) return "promote the model: every check passed";
	return `hold the model back: ${failed.map(({ name, value, comparison, limit }) => {
		return `${name} ${value === null ? "is not defined in every fold" : `is ${value}`}, asked for ${comparison} ${limit}`;
	}).join("; ")}`;
}
function judgeScore(score, { corpus, generatedAt }) {
	const figures = readFigures(score, corpus.scale);
	const checks = MOS_GATE.map((requirement) => check(requirement, figures[requirement.name]));
	return {
		schema_version: 1,
		verdict: checks.every(({ passed }) => passed) ? "PROMOTE" : "HOLD",
		generated_at_utc: generatedAt,
		gate: {
			unit: "1-5",
			checks
		},
		corpus,
		metrics: score,
		recommendation: recommend(checks)
	};
}
const LOCKED_NAME = "mos-verdict";
async function writeVerdict(verdict, folder) {
	const path = join(folder, `MOS_${verdict.verdict}.json`);
	const stale = join(folder, `MOS_${verdict.verdict === "PROMOTE" ? "HOLD" : "PROMOTE"}.json`);
	try {
		await makeFolder(folder);
		const lock = await lockOutput(join(folder, LOCKED_NAME));
		try {
			await unlink(stale).catch((error) => {
				if (systemErrorCode(error) !== "ENOENT") throw error;
			});
			await syncFolder(folder);
			await writeDurably(path, `${JSON.stringify(verdict, null, 2)}\n`);
		} finally {
			await lock.release();
		}
	} catch (error) {
		throw explainUnwritable(error, path, "--verdict-dir with");
	}
	return path;
}
// node_modules/simple-statistics/dist/simple-statistics.mjs
function sum(x) {
	if (x.length === 0) return 0;
	var sum = x[0];
	var correction = 0;
	var transition;
	if (typeof sum !== "number") return NaN;
	for (var i = 1; i < x.length; i++) {
		if (typeof x[i] !== "number") return NaN;
		transition = sum + x[i];
		if (Math.abs(sum) >= Math.abs(x[i])) correction += sum - transition + x[i];
		else correction += x[i] - transition + sum;
		sum = transition;
	}
	return sum + correction;
}
function mean(x) {
	if (x.length === 0) throw new Error("mean requires at least one data point");
	return sum(x) / x.length;
}
function sumNthPowerDeviations(x, n) {
	var meanValue = mean(x);
	var sum = 0;
	var tempValue;
	var i;
	if (n === 2) for (i = 0; i < x.length; i++) {
		tempValue = x[i] - meanValue;
		sum += tempValue * tempValue;
	}
	else for (i = 0; i < x.length; i++) sum += Math.pow(x[i] - meanValue, n);
	return sum;
}
function sampleVariance(x) {
	if (x.length < 2) throw new Error("sampleVariance requires at least two data points");
	return sumNthPowerDeviations(x, 2) / (x.length - 1);
}
function sampleStandardDeviation(x) {
	var sampleVarianceX = sampleVariance(x);
	return Math.sqrt(sampleVarianceX);
}
function extent(x) {
	if (x.length === 0) throw new Error("extent requires at least one data point");
	var min = x[0];
	var max = x[0];
	for (var i = 1; i < x.length; i++) {
		if (x[i] > max) max = x[i];
		if (x[i] < min) min = x[i];
	}
	return [min, max];
}
function sampleCovariance(x, y) {
	if (x.length !== y.length) throw new Error("sampleCovariance requires samples with equal lengths");
	if (x.length < 2) throw new Error("sampleCovariance requires at least two data points in each sample");
	var xmean = mean(x);
	var ymean = mean(y);
	var sum = 0;
	for (var i = 0; i < x.length; i++) sum += (x[i] - xmean) * (y[i] - ymean);
	var besselsCorrection = x.length - 1;
	return sum / besselsCorrection;
}
function sampleCorrelation(x, y) {
	var cov = sampleCovariance(x, y);
	var xstd = sampleStandardDeviation(x);
	var ystd = sampleStandardDeviation(y);
	return cov / xstd / ystd;
}
var BayesianClassifier = function BayesianClassifier() {
	this.totalCount = 0;
	this.data = {};
};
BayesianClassifier.prototype.train = function train(item, category) {
	if (!this.data[category]) this.data[category] = {};
	for (var k in item) {
		var v = item[k];
		if (this.data[category][k] === void 0) this.data[category][k] = {};
		if (this.data[category][k][v] === void 0) this.data[category][k][v] = 0;
		this.data[category][k][v]++;
	}
	this.totalCount++;
};
BayesianClassifier.prototype.score = function score(item) {
	var odds = {};
	var category;
	for (var k in item) {
		var v = item[k];
		for (category in this.data) {
			if (odds[category] === void 0) odds[category] = {};
			if (this.data[category][k]) odds[category][k + "_" + v] = (this.data[category][k][v] || 0) / this.totalCount;
			else odds[category][k + "_" + v] = 0;
		}
	}
	var oddsSums = {};
	for (category in odds) {
		oddsSums[category] = 0;
		for (var combination in odds[category]) oddsSums[category] += odds[category][combination];
	}
	return oddsSums;
};
var SQRT_2PI$1 = Math.sqrt(2 * Math.PI);
function cumulativeDistribution(z) {
	var sum = z;
	var tmp = z;
	for (var i = 1; i < 30; i++) {
		tmp *= z * z / (2 * i + 1);
		sum += tmp;
	}
	return Math.round((.5 + sum / SQRT_2PI$1 * Math.exp(-z * z / 2)) * 1e4) / 1e4;
}
var standardNormalTable = [];
for (var z = 0; z <= 3.09; z += .01) standardNormalTable.push(cumulativeDistribution(z));
var PerceptronModel = function PerceptronModel() {
	this.weights = [];
	this.bias = 0;
};
PerceptronModel.prototype.predict = function predict(features) {
	if (features.length !== this.weights.length) return null;
	var score = 0;
	for (var i = 0; i < this.weights.length; i++) score += this.weights[i] * features[i];
	score += this.bias;
	if (score > 0) return 1;
	else return 0;
};
PerceptronModel.prototype.train = function train(features, label) {
	if (label !== 0 && label !== 1) return null;
	if (features.length !== this.weights.length) {
		this.weights = features.slice();
		this.bias = 1;
	}
	var prediction = this.predict(features);
	if (typeof prediction === "number" && prediction !== label) {
		var gradient = label - prediction;
		for (var i = 0; i < this.weights.length; i++) this.weights[i] += gradient * features[i];
		this.bias += gradient;
	}
	return this;
};
// src/trainer/score/logistic-turn.ts
const WIDTHS = {
	least: Math.log(1e-7),
	most: Math.log(1e5)
};
const MOST_WIDTHS_BEYOND = 16;
const MOST_TRIALS = 100;
const LEAST_GAIN = 1e-12;
const DAMPING = {
	first: .001,
	most: 0xe8d4a51000,
	factor: 10
};
const RIDGE = 1e-14;
var TurnFitter = class {
	#sample;
	#curve;
	#steepness;
	#sign = 1;
	#width = 1;
	#mean = 0;
	#variance = 0;
	#slope = 0;
	constructor(sample) {
		this.#sample = sample;
		this.#curve = new Float64Array(sample.x.length);
		this.#steepness = new Float64Array(sample.x.length);
	}
	fit({ centre, logWidth }) {
		this.#draw(centre, logWidth);
		const { y } = this.#sample;
		const curve = this.#curve;
		let sum = 0;
		for (const value of curve) sum += value;
		const mean = sum / curve.length;
		let products = 0;
		let variance = 0;
		for (let i = 0; i < curve.length; i += 1) {
			const deviation = (curve[i] ?? 0) - mean;
			products += deviation * (y[i] ?? 0);
			variance += deviation * deviation;
		}
		this.#mean = mean;
		this.#variance = variance;
		this.#slope = variance > 0 ? products / variance : 0;
		let squares = 0;
		for (let i = 0; i < curve.length; i += 1) squares += this.#residual(i) ** 2;
		return {
			centre,
			logWidth,
			squares
		};
	}
	descend(start) {
		let best = this.fit(confine(start));
		let slopes = this.#slopes(best);
		let damping = DAMPING.first;
		for (let trial = 0; trial < MOST_TRIALS && damping <= DAMPING.most; trial += 1) {
			const next = this.fit(stepFrom(best, slopes, damping));
			if (!(next.squares < best.squares)) {
				damping *= DAMPING.factor;
				continue;
			}
			const gain = best.squares - next.squares;
			best = next;
			if (gain <= LEAST_GAIN * next.squares) break;
			slopes = this.#slopes(best);
			damping /= DAMPING.factor;
		}
		return best;
	}
	evaluate(turn) {
		this.fit(turn);
		const values = this.#curve.map((value) => this.#slope * (value - this.#mean));
		const atZero = -this.#slope * this.#mean;
		const atOne = this.#slope * (1 - this.#mean);
		return this.#sign === 1 ? {
			values,
			lower: atZero,
			upper: atOne
		} : {
			values,
			lower: atOne,
			upper: atZero
		};
	}
	#draw(centre, logWidth) {
		const { x } = this.#sample;
		this.#width = Math.exp(logWidth);
		this.#sign = centre < .5 ? -1 : 1;
		const scale = this.#sign / this.#width;
		for (let i = 0; i < x.length; i += 1) {
			const u = scale * ((x[i] ?? 0) - centre);
			const tail = Math.exp(-Math.abs(u));
			this.#curve[i] = u < 0 ? tail / (1 + tail) : 1 / (1 + tail);
			this.#steepness[i] = tail / ((1 + tail) * (1 + tail));
		}
	}
	#residual(i) {
		return (this.#sample.y[i] ?? 0) - this.#slope * ((this.#curve[i] ?? 0) - this.#mean);
	}
	#slopes({ centre }) {
		const { x } = this.#sample;
		const scale = this.#sign / this.#width;
		const sums = {
			c: 0,
			w: 0,
			cc: 0,
			cw: 0,
			ww: 0,
			fc: 0,
			fw: 0,
			rc: 0,
			rw: 0
		};
		for (let i = 0; i < x.length; i += 1) {
			const steepness = this.#steepness[i] ?? 0;
			const byCentre = -scale * steepness;
			const byWidth = -scale * ((x[i] ?? 0) - centre) * steepness;
			const deviation = (this.#curve[i] ?? 0) - this.#mean;
			const residual = this.#residual(i);
			sums.c += byCentre;
			sums.w += byWidth;
			sums.cc += byCentre * byCentre;
			sums.cw += byCentre * byWidth;
			sums.ww += byWidth * byWidth;
			sums.fc += deviation * byCentre;
			sums.fw += deviation * byWidth;
			sums.rc += residual * byCentre;
			sums.rw += residual * byWidth;
		}
		const n = x.length;
		const variance = this.#variance > 0 ? this.#variance : 1;
		const slope = this.#slope === 0 ? 1 : this.#slope;
		return {
			cc: sums.cc - sums.c * sums.c / n - sums.fc * sums.fc / variance + RIDGE * sums.cc,
			cw: sums.cw - sums.c * sums.w / n - sums.fc * sums.fw / variance,
			ww: sums.ww - sums.w * sums.w / n - sums.fw * sums.fw / variance + RIDGE * sums.ww,
			c: sums.rc / slope,
			w: sums.rw / slope
		};
	}
};
function within(value, { least, most }) {
	return Math.min(Math.max(value, least), most);
}
function confine({ centre, logWidth }) {
	const confined = within(logWidth, WIDTHS);
	const beyond = MOST_WIDTHS_BEYOND * Math.exp(confined);
	return {
		centre: within(centre, {
			least: -beyond,
			most: 1 + beyond
		}),
		logWidth: confined
	};
}
function stepFrom({ centre, logWidth }, { cc, cw, ww, c, w }, damping) {
	const first = cc * (1 + damping);
	const last = ww * (1 + damping);
	const determinant = first * last - cw * cw;
	if (!(determinant > 0)) return {
		centre,
		logWidth
	};
	const byWidth = within((first * w - cw * c) / determinant, {
		least: -1,
		most: 1
	});
	return confine({
		centre: centre + (last * c - cw * w) / determinant,
		logWidth: logWidth + byWidth
	});
}
const COMMON_WIDTH = .5;
const MOST_ROWS_OF_A_SURVEY = 2048;
const MOST_SURVEYED_VALUES = 24;
const CENTRES_BEYOND = [
	-4,
	-1,
	-.25,
	1.25,
	2,
	5
];
const SURVEYED_WIDTHS = [
	5e-4,
	.005,
	.02,
	.05,
	.1,
	.2,
	.5,
	1,
	4,
	32,
	1e4
];
const LEAST_FOLLOWED = 12;
const FOLLOWED_ROWS = 2e4;
function scaleSample(predictions, labels) {
	let min = Number.POSITIVE_INFINITY;
	let max = Number.NEGATIVE_INFINITY;
	let sum = 0;
	for (let i = 0; i < predictions.length; i += 1) {
		min = Math.min(min, predictions[i] ?? 0);
		max = Math.max(max, predictions[i] ?? 0);
		sum += labels[i] ?? 0;
	}
	const scale = {
		min,
		range: max - min,
		meanLabel: sum / labels.length
	};
	return {
		sample: {
			x: Float64Array.from(predictions, (value) => (value - scale.min) / scale.range),
			y: Float64Array.from(labels, (value) => value - scale.meanLabel)
		},
		scale
	};
}
function spread(items, most) {
	if (items.length <= most) return Float64Array.from(items);
	return Float64Array.from({ length: most }, (_, i) => items[Math.round(i * (items.length - 1) / (most - 1))] ?? 0);
}
function thinSample({ x, y }) {
	if (x.length <= MOST_ROWS_OF_A_SURVEY) return {
		x,
		y
	};
	const kept = spread(Uint32Array.from(x, (_, index) => index).sort((a, b) => (x[a] ?? 0) - (x[b] ?? 0)), MOST_ROWS_OF_A_SURVEY);
	return {
		x: kept.map((index) => x[index] ?? 0),
		y: kept.map((index) => y[index] ?? 0)
	};
}
function chooseCentres({ x }) {
	const values = spread([...new Set(x.toSorted())], MOST_SURVEYED_VALUES);
	const between = values.slice(1).map((value, i) => (value + (values[i] ?? 0)) / 2);
	return [
		...values,
		...between,
		...CENTRES_BEYOND
	];
}
function bestOf([first, ...others]) {
	return first && others.reduce((best, turn) => turn.squares < best.squares ? turn : best, first);
}
function bySquares(a, b) {
	return a.squares - b.squares;
}
function surveyTurns(sample) {
	const thin = thinSample(sample);
	const fitter = new TurnFitter(thin);
	const rows = chooseCentres(thin).map((centre) => SURVEYED_WIDTHS.map((width) => fitter.fit({
		centre,
		logWidth: Math.log(width)
	})));
	const columns = SURVEYED_WIDTHS.map((_, i) => rows.flatMap((row) => row[i] ?? []));
	const best = [...rows, ...columns].flatMap((turns) => bestOf(turns) ?? []);
	const followed = [...new Set([...best.sort(bySquares), ...rows.flat().sort(bySquares)])].slice(0, Math.max(LEAST_FOLLOWED, FOLLOWED_ROWS / thin.x.length));
	if (thin.x.length === sample.x.length) return followed;
	return [bestOf(followed.map((turn) => fitter.descend(turn))) ?? []].flat();
}
function fitLogistic(predictions, labels, start) {
	if (predictions.length < 5) return void 0;
	const { sample, scale } = scaleSample(predictions, labels);
	if (!(scale.range > 0) || sample.y.every((value) => value === sample.y[0])) return void 0;
	const common = {
		centre: sample.x.reduce((sum, value) => sum + value, 0) / sample.x.length,
		logWidth: Math.log(COMMON_WIDTH / scale.range)
	};
	const starts = start === void 0 ? [common, ...surveyTurns(sample)] : [start];
	const fitter = new TurnFitter(sample);
	const turn = bestOf(starts.map((from) => fitter.descend(from)));
	if (turn === void 0) return void 0;
	const { values, lower, upper } = fitter.evaluate(turn);
	return {
		logistic: {
			b1: upper + scale.meanLabel,
			b2: lower + scale.meanLabel,
			b3: scale.min + turn.centre * scale.range,
			b4: Math.exp(turn.logWidth) * scale.range
		},
		values: values.map((value) => value + scale.meanLabel),
		turn
	};
}
// src/trainer/score/ranks.ts
function orderValues(values) {
	const sorted = Uint32Array.from(values, (_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
	const places = new Uint32Array(values.length);
	let distinct = 0;
	let last;
	for (const index of sorted) {
		const value = values[index];
		if (value !== last) distinct += 1;
		places[index] = distinct - 1;
		last = value;
	}
	return {
		places,
		distinct
	};
}
function selectOrder({ places, distinct }, rows) {
	return {
		places: Uint32Array.from(rows, (row) => places[row] ?? 0),
		distinct
	};
}
function countPlaces({ places, distinct }) {
	const counts = new Uint32Array(distinct);
	for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
	return counts;
}
function rankOnAverage(order) {
	let before = 0;
	const rankByPlace = Float64Array.from(countPlaces(order), (count) => {
		const rank = before + (count + 1) / 2;
		before += count;
		return rank;
	});
	return Float64Array.from(order.places, (place) => rankByPlace[place] ?? 0);
}
function countPairs(values) {
	return values * (values - 1) / 2;
}
function countTiedPairs(order) {
	return countPlaces(order).reduce((sum, count) => sum + countPairs(count), 0);
}
var PlaceCounter = class {
	#sums;
	#added = 0;
	constructor(distinct) {
		this.#sums = new Uint32Array(distinct + 1);
	}
	add(place) {
		this.#added += 1;
		for (let at = place + 1; at < this.#sums.length; at += at & -at) this.#sums[at] = (this.#sums[at] ?? 0) + 1;
	}
	countAbove(place) {
		let upTo = 0;
		for (let at = place + 1; at > 0; at -= at & -at) upTo += this.#sums[at] ?? 0;
		return this.#added - upTo;
	}
};
function correlateByKendall(x, y) {
	const all = countPairs(x.places.length);
	const [tiedInX, tiedInY] = [countTiedPairs(x), countTiedPairs(y)];
	if (tiedInX === all || tiedInY === all) return void 0;
	const seen = new PlaceCounter(y.distinct);
	let [discordant, tiedInBoth, same, last] = [
		0,
		0,
		0,
		-1
	];
	const sorted = Float64Array.from(x.places, (place, row) => place * y.distinct + (y.places[row] ?? 0)).sort();
	for (const pair of sorted) {
		const place = pair % y.distinct;
		discordant += seen.countAbove(place);
		seen.add(place);
		same = pair === last ? same + 1 : 0;
		tiedInBoth += same;
		last = pair;
	}
	const tau = (all - tiedInX - tiedInY + tiedInBoth - 2 * discordant) / Math.sqrt(all - tiedInX) / Math.sqrt(all - tiedInY);
	return Math.min(1, Math.max(-1, tau));
}
// src/trainer/score/agreement.ts
const SCORE_COLUMNS = [
	["SROCC", "srocc"],
	["KROCC", "krocc"],
	["PLCC", "plcc_raw"],
	["RMSE", "rmse_raw"],
	["PLCC fitted", "plcc_fitted"],
	["RMSE fitted", "rmse_fitted"]
];
const METRICS = SCORE_COLUMNS.map(([, metric]) => metric);
function mapMetrics(map) {
	return Object.fromEntries(METRICS.map((metric) => [metric, map(metric)]));
}
const LEAST_ROWS_TO_CORRELATE = 2;
function defined(value) {
	return {
		value,
		reason: null
	};
}
function undefinedFor(reason) {
	return {
		value: null,
		reason
	};
}
function isConstant(values) {
	for (let i = 1; i < values.length; i += 1) if (values[i] !== values[0]) return false;
	return true;
}
function correlate(x, y) {
	const value = sampleCorrelation(x, y);
	return Math.min(1, Math.max(-1, value));
}
function measureError(predictions, labels) {
	let squares = 0;
	for (let i = 0; i < labels.length; i += 1) squares += ((predictions[i] ?? 0) - (labels[i] ?? 0)) ** 2;
	return Math.sqrt(squares / labels.length);
}
function explainUncorrelated({ predictions, labels }) {
	if (labels.length < LEAST_ROWS_TO_CORRELATE) return "too-few-rows";
	if (isConstant(predictions)) return "constant-predictions";
	return isConstant(labels) ? "constant-labels" : void 0;
}
function orderSample({ predictions, labels }) {
	return {
		predictions: orderValues(predictions),
		labels: orderValues(labels)
	};
}
function measureFit({ predictions, labels }, start) {
	const fit = fitLogistic(predictions, labels, start);
	if (fit === void 0) {
		const reason = labels.length < 5 ? "too-few-rows" : "constant-fit";
		return {
			plcc_fitted: undefinedFor(reason),
			rmse_fitted: undefinedFor(reason),
			logistic: null,
			turn: void 0
		};
	}
	const { values, logistic, turn } = fit;
	return {
		plcc_fitted: isConstant(values) ? undefinedFor("constant-fit") : defined(correlate(values, labels)),
		rmse_fitted: defined(measureError(values, labels)),
		logistic,
		turn
	};
}
function measureAgreement(sample, known = {}) {
	const { predictions, labels } = sample;
	const rmse_raw = labels.length === 0 ? undefinedFor("too-few-rows") : defined(measureError(predictions, labels));
	const reason = explainUncorrelated(sample);
	if (reason !== void 0) return {
		metrics: {
			...mapMetrics(() => undefinedFor(reason)),
			rmse_raw
		},
		logistic: null,
		turn: void 0
	};
	const { logistic, turn, ...fitted } = measureFit(sample, known.start);
	const orders = known.orders ?? orderSample(sample);
	return {
		metrics: {
			srocc: defined(correlate(rankOnAverage(orders.predictions), rankOnAverage(orders.labels))),
			krocc: defined(correlateByKendall(orders.predictions, orders.labels) ?? 0),
			plcc_raw: defined(correlate(predictions, labels)),
			rmse_raw,
			...fitted
		},
		logistic,
		turn
	};
}
// node_modules/pure-rand/lib/esm/distribution/uniformInt.js
function uniformIntInternal(rng, rangeSize) {
	const MaxAllowed = rangeSize > 2 ? ~~(4294967296 / rangeSize) * rangeSize : 4294967296;
	let deltaV = rng.next() + 2147483648;
	while (deltaV >= MaxAllowed) deltaV = rng.next() + 2147483648;
	return deltaV % rangeSize;
}
function fromNumberToArrayInt64(out, n) {
	if (n < 0) {
		const posN = -n;
		out.sign = -1;
		out.data[0] = ~~(posN / 4294967296);
		out.data[1] = posN >>> 0;
	} else {
		out.sign = 1;
		out.data[0] = ~~(n / 4294967296);
		out.data[1] = n >>> 0;
	}
	return out;
}
function substractArrayInt64(out, arrayIntA, arrayIntB) {
	const lowA = arrayIntA.data[1];
	const highA = arrayIntA.data[0];
	const signA = arrayIntA.sign;
	const lowB = arrayIntB.data[1];
	const highB = arrayIntB.data[0];
	const signB = arrayIntB.sign;
	out.sign = 1;
	if (signA === 1 && signB === -1) {
		const low = lowA + lowB;
		const high = highA + highB + (low > 4294967295 ? 1 : 0);
		out.data[0] = high >>> 0;
		out.data[1] = low >>> 0;
		return out;
	}
	let lowFirst = lowA;
	let highFirst = highA;
	let lowSecond = lowB;
	let highSecond = highB;
	if (signA === -1) {
		lowFirst = lowB;
		highFirst = highB;
		lowSecond = lowA;
		highSecond = highA;
	}
	let reminderLow = 0;
	let low = lowFirst - lowSecond;
	if (low < 0) {
		reminderLow = 1;
		low = low >>> 0;
	}
	out.data[0] = highFirst - highSecond - reminderLow;
	out.data[1] = low;
	return out;
}
function uniformArrayIntInternal(rng, out, rangeSize) {
	const maxIndex0 = rangeSize[0] + 1;
	out[0] = uniformIntInternal(rng, maxIndex0);
	out[1] = uniformIntInternal(rng, 4294967296);
	while (out[0] >= rangeSize[0] && (out[0] !== rangeSize[0] || out[1] >= rangeSize[1])) {
		out[0] = uniformIntInternal(rng, maxIndex0);
		out[1] = uniformIntInternal(rng, 4294967296);
	}
	return out;
}
const safeNumberMaxSafeInteger = Number.MAX_SAFE_INTEGER;
const sharedA = {
	sign: 1,
	data: [0, 0]
};
const sharedB = {
	sign: 1,
	data: [0, 0]
};
const sharedC = {
	sign: 1,
	data: [0, 0]
};
const sharedData = [0, 0];
function uniformLargeIntInternal(rng, from, to, rangeSize) {
	const rangeSizeArrayIntValue = rangeSize <= safeNumberMaxSafeInteger ? fromNumberToArrayInt64(sharedC, rangeSize) : substractArrayInt64(sharedC, fromNumberToArrayInt64(sharedA, to), fromNumberToArrayInt64(sharedB, from));
	if (rangeSizeArrayIntValue.data[1] === 4294967295) {
		rangeSizeArrayIntValue.data[0] += 1;
		rangeSizeArrayIntValue.data[1] = 0;
	} else rangeSizeArrayIntValue.data[1] += 1;
	uniformArrayIntInternal(rng, sharedData, rangeSizeArrayIntValue.data);
	return sharedData[0] * 4294967296 + sharedData[1] + from;
}
function uniformInt(rng, from, to) {
	const rangeSize = to - from;
	if (rangeSize <= 4294967295) return uniformIntInternal(rng, rangeSize + 1) + from;
	return uniformLargeIntInternal(rng, from, to, rangeSize);
}
// node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
const jumps = [
	3639956645,
	3750757012,
	1261568508,
	386426335
];
var XoroShiro128Plus = class XoroShiro128Plus {
	constructor(s01, s00, s11, s10) {
		this.s01 = s01;
		this.s00 = s00;
		this.s11 = s11;
		this.s10 = s10;
	}
	clone() {
		return new XoroShiro128Plus(this.s01, this.s00, this.s11, this.s10);
	}
	next() {
		const out = this.s00 + this.s10 | 0;
		const a0 = this.s10 ^ this.s00;
		const a1 = this.s11 ^ this.s01;
		const s00 = this.s00;
		const s01 = this.s01;
		this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
		this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
		this.s10 = a1 << 5 ^ a0 >>> 27;
		this.s11 = a0 << 5 ^ a1 >>> 27;
		return out;
	}
	jump() {
		let ns01 = 0;
		let ns00 = 0;
		let ns11 = 0;
		let ns10 = 0;
		let s01 = this.s01;
		let s00 = this.s00;
		let s11 = this.s11;
		let s10 = this.s10;
		for (let i = 0; i !== 4; ++i) {
			const ji = jumps[i];
			for (let mask = 1; mask; mask <<= 1) {
				if (ji & mask) {
					ns01 ^= s01;
					ns00 ^= s00;
					ns11 ^= s11;
					ns10 ^= s10;
				}
				const a0 = s10 ^ s00;
				const a1 = s11 ^ s01;
				const s00_ = s00;
				const s01_ = s01;
				s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
				s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
				s10 = a1 << 5 ^ a0 >>> 27;
				s11 = a0 << 5 ^ a1 >>> 27;
			}
		}
		this.s01 = ns01;
		this.s00 = ns00;
		this.s11 = ns11;
		this.s10 = ns10;
	}
	getState() {
		return [
			this.s01,
			this.s00,
			this.s11,
			this.s10
		];
	}
};
function xoroshiro128plus(seed) {
	return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}
// src/trainer/score/bootstrap.ts
const INTERVAL_LEVEL = .95;
const LEAST_DEFINED_SHARE = .5;
const LEAST_CONTENTS = 2;
function toInterval(values, replicates) {
	if (values.length === 0 || values.length < replicates * LEAST_DEFINED_SHARE) return null;
	const sorted = Float64Array.from(values).sort();
	return {
		low: findQuantile(sorted, .050000000000000044 / 2),
		high: findQuantile(sorted, .975)
	};
}
function deriveSeed(seed, name) {
	return createHash("sha256").update(`${seed}:${name}`).digest().readInt32BE();
}
async function drawIntervals(sample, { contents, name, whole, settings, signal, onSample }) {
	const rowsByContent = [...Map.groupBy(contents.keys(), (row) => contents[row]).values()];
	const replicates = rowsByContent.length < LEAST_CONTENTS ? 0 : settings.replicates;
	if (replicates === 0) return mapMetrics(() => null);
	const drawn = mapMetrics(() => []);
	const random = xoroshiro128plus(deriveSeed(settings.seed, name));
	const orders = orderSample(sample);
	for (let replicate = 0; replicate < replicates; replicate += 1) {
		await setImmediate();
		signal?.throwIfAborted();
		const rows = rowsByContent.flatMap(() => rowsByContent[uniformInt(random, 0, rowsByContent.length - 1)] ?? []);
		const { metrics } = measureAgreement({
			predictions: Float64Array.from(rows, (row) => sample.predictions[row] ?? 0),
			labels: Float64Array.from(rows, (row) => sample.labels[row] ?? 0)
		}, {
			orders: {
				predictions: selectOrder(orders.predictions, rows),
				labels: selectOrder(orders.labels, rows)
			},
			start: whole.turn
		});
		for (const metric of METRICS) if (metrics[metric].value !== null) drawn[metric].push(metrics[metric].value);
		onSample?.();
	}
	return mapMetrics((metric) => toInterval(drawn[metric], replicates));
}
// src/trainer/score/fault-list.ts
const MAX_SHOWN = 5;
var FaultList = class {
	count = 0;
	#refusal;
	#shown = [];
	constructor(refusal) {
		this.#refusal = refusal;
	}
	add(place) {
		this.count += 1;
		if (this.#shown.length < MAX_SHOWN) this.#shown.push(place);
	}
	refuse(path) {
		if (this.count === 0) return;
		const { code, what, hint } = this.#refusal;
		const rest = this.count > this.#shown.length ? `; and ${this.count - this.#shown.length} more` : "";
		throw new UserError(code, {
			message: `${path}: ${this.count} ${what}: ${this.#shown.join("; ")}${rest}`,
			hint
		});
	}
};
// src/trainer/score/labelled-rows.ts
async function readLabelledRows(path, signal) {
	const labels = [];
	const rowBySha256 = new Map();
	const rowBySrc = new Map();
	const rowsByCorpus = new Map();
	const groups = new ContentGroups();
	const catalogues = await readCatalogues([path], void 0);
	let common;
	const take = (clip) => {
		const { sha256, src, corpus, scale, mos } = clip;
		const row = labels.length;
		common ??= scale;
		if (scale !== common) throw new UserError("SCORE_SCALES_MIXED", {
			message: `${path}: the rows of ${corpus} are on the scale ${scale}, those before on ${common}`,
			hint: "bring them onto one scale with `konvid-ingest unify`, and predict on 0..100"
		});
		if (rowBySha256.has(sha256)) throw new UserError("SCORE_CLIP_REPEATED", {
			message: `${path}: line ${row + 1}: an earlier line has the clip ${JSON.stringify(src)} already`,
			hint: "`konvid-ingest validate` lists such lines; `unify` keeps one row of each clip"
		});
		rowBySha256.set(sha256, row);
		rowBySrc.set(src, rowBySrc.has(src) ? "several" : row);
		rowsByCorpus.set(corpus, (rowsByCorpus.get(corpus) ?? 0) + 1);
		labels.push(mos);
		groups.add({
			...clip,
			content: catalogues.get(sha256)?.content || void 0
		});
	};
	const { sha256 } = await readRatedClips(path, take, { signal });
	if (common === void 0) throw new UserError("SCORE_NO_ROWS", { message: `${path}: has no rows to score against` });
	const corpora = [...rowsByCorpus].map(([corpus, rows]) => ({
		corpus,
		rows
	}));
	corpora.sort((a, b) => a.corpus < b.corpus ? -1 : 1);
	return {
		corpus: {
			path,
			sha256,
			rows: labels.length,
			scale: common,
			corpora
		},
		labels,
		rowBySha256,
		rowBySrc,
		contents: groups.list()
	};
}
// src/trainer/score/prediction.ts
const GREATEST_PREDICTION = 0xe8d4a51000;
const GREATEST_SET_NUMBER = 1e3;
const SHA256 = /^[0-9a-f]{64}$/;
function setNumber(field) {
	return {
		field,
		names: [field],
		expected: `a whole number from 1 to ${GREATEST_SET_NUMBER}`,
		accepts: (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 1e3
	};
}
const PREDICTION_NAMES = [
	"prediction",
	"predicted_mos",
	"mos_pred",
	"pred",
	"score"
];
const RULES = [
	{
		field: "src_sha256",
		names: ["src_sha256"],
		expected: "64 lower-case hexadecimal digits",
		accepts: (value) => typeof value === "string" && SHA256.test(value)
	},
	{
		field: "src",
		names: ["src"],
		expected: "the name of a clip",
		accepts: (value) => typeof value === "string" && value !== ""
	},
	{
		field: "prediction",
		names: PREDICTION_NAMES,
		expected: `a number from -${GREATEST_PREDICTION} to ${GREATEST_PREDICTION}`,
		accepts: (value) => typeof value === "number" && Math.abs(value) <= GREATEST_PREDICTION
	},
	setNumber("repeat"),
	setNumber("fold")
];
function findPredictionFields(names, path) {
	const refuse = (what, hint) => {
		throw new UserError("PREDICTIONS_FIELDS", {
			message: `${path}: line 1: ${what}`,
			hint
		});
	};
	const found = {};
	for (const { field, names: known } of RULES) {
		const [name, other] = names.filter((each) => known.includes(each.toLowerCase()));
		if (other !== void 0) refuse(`both ${JSON.stringify(name)} and ${JSON.stringify(other)} may be the ${field}`, "leave one of them out, or rename it");
		if (name !== void 0) found[field] = name;
	}
	const hasKey = found.src_sha256 !== void 0 || found.src !== void 0;
	if (hasKey && found.prediction !== void 0) return found;
	if (names.includes("src_sha256") && names.includes("mos")) refuse("these are the rows of a corpus, not predictions", "name the predictions first, and the JSONL of the corpus with --against");
	return refuse(`no field ${hasKey ? "prediction" : "src_sha256 or src"} among ${describeValue(names)}`, `name the clip by src_sha256 or src, and its prediction by ${PREDICTION_NAMES.join(", ")}`);
}
function checkPrediction(values, fields) {
	return RULES.flatMap(({ field, expected, accepts }) => {
		const [name, value] = [fields[field], values[field]];
		if (name === void 0 || accepts(value)) return [];
		return [{
			code: value === void 0 ? "FIELD_MISSING" : "FIELD_VALUE",
			field: name,
			pointer: `/${name}`,
			expected,
			found: describeValue(value)
		}];
	});
}
// src/trainer/score/prediction-table.ts
const SET_NUMBERS = 1001;
function keyOf(row, { repeat, fold }) {
	return (row * SET_NUMBERS + repeat) * SET_NUMBERS + fold;
}
function describeViolation(line, { field, code, expected, found }) {
	return `line ${line}: ${code}${field === null ? "" : ` ${field}`}: expected ${expected}, found ${found}`;
}
var PredictionTable = class {
	count = 0;
	#rows;
	#entries = new Map();
	#faulty = new FaultList({
		code: "PREDICTIONS_INVALID",
		what: "lines are no predictions",
		hint: "write the file again: each line names a clip and has a finite number"
	});
	#ambiguous = new FaultList({
		code: "PREDICTIONS_AMBIGUOUS",
		what: "predictions name clips by a src that more than one row has",
		hint: "name the clips by src_sha256"
	});
	#repeated = new FaultList({
		code: "PREDICTIONS_REPEATED",
		what: "predictions are of a clip that has one already",
		hint: "keep one prediction of each clip. Predictions of several folds need the fields repeat and fold"
	});
	#unknown = new FaultList({
		code: "PREDICTIONS_UNKNOWN",
		what: "predictions are of clips that the JSONL does not have",
		hint: "name the JSONL that was predicted, or pass --allow-unknown to have them counted and ignored"
	});
	constructor(rows) {
		this.#rows = rows;
	}
	get unknown() {
		return this.#unknown.count;
	}
	get unused() {
		return this.#countUses((uses) => uses === 0);
	}
	get shared() {
		return this.#countUses((uses) => uses > 1);
	}
	#countUses(isCounted) {
		return [...this.#entries.values()].filter(({ uses }) => isCounted(uses)).length;
	}
	visit({ src_sha256, src = "", repeat = 0, fold = 0, prediction: value }, line) {
		this.count += 1;
		const { rowBySha256, rowBySrc } = this.#rows;
		const row = src_sha256 === void 0 ? rowBySrc.get(src) : rowBySha256.get(src_sha256);
		const place = `line ${line}: ${JSON.stringify(src_sha256 ?? src)}`;
		if (row === "several") this.#ambiguous.add(place);
		else if (row === void 0) this.#unknown.add(place);
		else {
			const key = keyOf(row, {
				repeat,
				fold
			});
			const earlier = this.#entries.get(key);
			if (earlier === void 0) this.#entries.set(key, {
				value,
				line,
				uses: 0
			});
			else this.#repeated.add(`${place} as in line ${earlier.line}`);
		}
	}
	visitFault(line, violations) {
		this.count += 1;
		this.#faulty.add(violations.map((violation) => describeViolation(line, violation)).join(", "));
	}
	refuseFaults(path, { allowUnknown }) {
		const refused = [
			this.#faulty,
			this.#ambiguous,
			this.#repeated,
			...allowUnknown ? [] : [this.#unknown]
		];
		for (const faults of refused) faults.refuse(path);
	}
	take(row, { repeat, fold }, fields) {
		const set = {
			repeat: fields.repeat === void 0 ? 0 : repeat,
			fold: fields.fold === void 0 ? 0 : fold
		};
		const entry = this.#entries.get(keyOf(row, set));
		if (entry !== void 0) entry.uses += 1;
		return entry?.value;
	}
};
// src/trainer/score/read-predictions.ts
const CHUNK_BYTES = 1048576;
const DELIMITERS = [
	",",
	";",
	"	"
];
function pickValues(fields, read) {
	const entries = Object.entries(fields);
	return Object.fromEntries(entries.map(([field, name]) => [field, read(name, field)]));
}
async function readJsonLines({ path, file, visitor, signal }) {
	let fields;
	let values = {};
	const validate = (value) => {
		if (typeof value !== "object" || value === null || Array.isArray(value)) return [{
			code: "LINE_NOT_JSON",
			field: null,
			pointer: "",
			expected: "one JSON object",
			found: describeValue(value)
		}];
		const line = new Map(Object.entries(value));
		fields ??= findPredictionFields([...line.keys()], path);
		values = pickValues(fields, (name) => line.get(name));
		return checkPrediction(values, fields);
	};
	const { sha256 } = await readLines(file, ({ bytes, number }) => {
		const { violations } = parseLine(bytes, validate);
		if (violations === void 0) visitor.visit(values, number);
		else visitor.visitFault(number, violations);
	}, { signal });
	return {
		sha256,
		fields: fields ?? {}
	};
}
function readCell(text, field) {
	if (field === "prediction") return parseDecimal(text, "dot") ?? text;
	return field === "repeat" || field === "fold" ? parseCount(text) ?? text : text;
}
async function* readBlocks({ file, signal }) {
	for (let position = 0;;) {
		signal?.throwIfAborted();
		const block = Buffer.alloc(CHUNK_BYTES);
		const { bytesRead } = await file.read(block, 0, CHUNK_BYTES, position);
		if (bytesRead === 0) return;
		position += bytesRead;
		yield block.subarray(0, bytesRead);
	}
}
function detectDelimiter(header) {
	const count = (delimiter) => header.split(delimiter).length;
	return DELIMITERS.reduce((best, delimiter) => count(delimiter) > count(best) ? delimiter : best);
}
async function readTable(firstLine, context) {
	const { path, head, visitor } = context;
	const encoding = detectEncoding(head);
	const hash = createHash("sha256");
	const decoder = new TextDecoder(encoding, { fatal: true });
	let header = [];
	let fields;
	const takeRecord = (cells, line) => {
		if (fields === void 0) {
			header = cells;
			fields = findPredictionFields(cells, path);
			return;
		}
		if (cells.length !== header.length) {
			const [expected, found] = [`${header.length} fields`, `${cells.length} fields`];
			visitor.visitFault(line, [{
				code: "LABEL_FIELD_COUNT",
				field: null,
				pointer: "",
				expected,
				found
			}]);
			return;
		}
		const values = pickValues(fields, (name, field) => readCell(cells[header.indexOf(name)] ?? "", field));
		const violations = checkPrediction(values, fields);
		if (violations.length > 0) visitor.visitFault(line, violations);
		else visitor.visit(values, line);
	};
	const records = parse({
		delimiter: detectDelimiter(firstLine),
		max_record_size: MAX_RECORD_CHARACTERS,
		relax_column_count: true,
		skip_empty_lines: true,
		trim: true,
		on_record: (cells, { lines }) => takeRecord(cells, lines)
	});
	async function* decode() {
		for await (const block of readBlocks(context)) {
			hash.update(block);
			yield decoder.decode(block, { stream: true });
		}
		yield decoder.decode();
	}
	try {
		await pipeline(Readable.from(decode(), { highWaterMark: 1 }), records.resume());
	} catch (cause) {
		if (!(cause instanceof CsvError) && !(cause instanceof TypeError)) throw cause;
		const what = cause instanceof CsvError ? cause.message : `is not ${encoding} throughout`;
		throw new UserError("PREDICTIONS_UNREADABLE", {
			message: `${path}: ${what}`,
			hint: "repair the file",
			cause
		});
	}
	return {
		sha256: hash.digest("hex"),
		fields: fields ?? {}
	};
}
async function readPredictions(path, visitor, signal) {
	const hint = "name the JSONL or CSV of predictions";
	const file = await openRegular(path, {
		code: "PREDICTIONS_UNREADABLE",
		hint
	});
	try {
		const head = await readFully(file, Buffer.alloc(CHUNK_BYTES), 0);
		const lines = new TextDecoder(detectEncoding(head)).decode(head).split(/[\r\n]/);
		const firstLine = lines.find((line) => line.trim() !== "") ?? "";
		if (/^\s*\{\s*"schema":/.test(lines.slice(0, 3).join("\n"))) {
			const message = `${path}: is a document such as a manifest or a split file, and holds no predictions`;
			throw new UserError("PREDICTIONS_FIELDS", {
				message,
				hint
			});
		}
		const context = {
			path,
			file,
			head,
			visitor,
			signal
		};
		return await (firstLine.trimStart().startsWith("{") ? readJsonLines(context) : readTable(firstLine, context));
	} catch (cause) {
		const code = systemErrorCode(cause);
		if (cause instanceof UserError || code === void 0 || !/^E[A-Z]+$/.test(code)) throw cause;
		throw new UserError("PREDICTIONS_READ_FAILED", {
			message: `${path}: reading failed (${code})`,
			cause
		}, 3);
	} finally {
		await closeSettled(file);
	}
}
// src/trainer/score/tested-sets.ts
function findContents({ rowBySha256 }, contents) {
	const contentByRow = new Map();
	for (const [content, { clips }] of contents.entries()) for (const row of clips.flatMap((clip) => rowBySha256.get(clip) ?? [])) contentByRow.set(row, content);
	return contentByRow;
}
function fillSets({ config, contents }, { rowBySha256 }) {
	const sets = Array.from({ length: config.repeats * config.folds }, (_, index) => ({
		repeat: Math.floor(index / config.folds) + 1,
		fold: index % config.folds + 1,
		rows: [],
		absent: []
	}));
	for (const { folds, clips } of contents) for (const [index, fold] of folds.entries()) {
		const set = fold === 0 ? void 0 : sets[index * config.folds + fold - 1];
		for (const clip of clips) {
			const row = rowBySha256.get(clip);
			if (row === void 0) set?.absent.push(clip);
			else set?.rows.push(row);
		}
	}
	for (const { rows } of sets) rows.sort((a, b) => a - b);
	return sets;
}
function testAllRows(rows) {
	return {
		split: null,
		sets: [{
			repeat: 0,
			fold: 0,
			rows: [...rows.labels.keys()],
			absent: []
		}],
		contentByRow: findContents(rows, rows.contents),
		newRows: 0
	};
}
async function testFolds(path, rows, { allowNew }) {
	const split = await readSplit(path);
	const contentByRow = findContents(rows, split.contents);
	const added = new FaultList({
		code: "SCORE_SPLIT_MISMATCH",
		what: "rows of the JSONL are not in the split",
		hint: "make the split again, or pass --allow-new to have them counted and ignored"
	});
	for (const row of rows.labels.keys()) if (!contentByRow.has(row)) added.add(`line ${row + 1}`);
	if (!allowNew) added.refuse(path);
	const { repeats, folds } = split.config;
	return {
		split: {
			path,
			sha256: await hashFile(path),
			repeats,
			folds
		},
		sets: fillSets(split, rows),
		contentByRow,
		newRows: added.count
	};
}
// src/trainer/score/score.ts
const MOST_REPLICATES = 1e6;
function settleBootstrap({ bootstrap: replicates = 1e3, seed = 1 }) {
	const isCount = (value, most) => Number.isInteger(value) && value >= 0 && value <= most;
	if (isCount(replicates, MOST_REPLICATES) && isCount(seed, Number.MAX_SAFE_INTEGER)) return {
		replicates,
		seed
	};
	throw new UserError("OPTION_INVALID", { message: `--bootstrap ${replicates} --seed ${seed}: expected whole numbers from 0, at most ${MOST_REPLICATES} samples` });
}
function predictSet({ repeat, fold, rows, absent }, predictionOf, { labels, contentByRow, missing }) {
	const where = fold === 0 ? "" : ` of repeat ${repeat}, fold ${fold}`;
	const before = missing.count;
	const found = rows.flatMap((row) => {
		const prediction = predictionOf(row, {
			repeat,
			fold
		});
		if (prediction !== void 0) return [{
			row,
			prediction
		}];
		missing.add(`no prediction for line ${row + 1}${where}`);
		return [];
	});
	for (const clip of absent) missing.add(`no row for the clip ${clip}${where}`);
	return {
		repeat,
		fold,
		predictions: found.map(({ prediction }) => prediction),
		labels: found.map(({ row }) => labels[row] ?? NaN),
		contents: found.map(({ row }) => contentByRow.get(row) ?? 0),
		missing: missing.count - before
	};
}
function poolSets(sets) {
	return {
		repeat: 0,
		fold: 0,
		predictions: sets.flatMap(({ predictions }) => predictions),
		labels: sets.flatMap(({ labels }) => labels),
		contents: sets.flatMap(({ contents }) => contents),
		missing: sets.reduce((sum, { missing }) => sum + missing, 0)
	};
}
async function scoreSet(set, settings, hooks) {
	const { repeat, fold, contents, labels, missing } = set;
	const whole = measureAgreement(set);
	const intervals = await drawIntervals(set, {
		contents,
		name: `${repeat}/${fold}`,
		whole,
		settings,
		...hooks
	});
	const figures = mapMetrics((metric) => {
		const figure = whole.metrics[metric];
		const interval = figure.value === null ? null : intervals[metric];
		return {
			...figure,
			low: interval?.low ?? null,
			high: interval?.high ?? null
		};
	});
	return {
		repeat: repeat === 0 ? null : repeat,
		fold: fold === 0 ? null : fold,
		rows: labels.length,
		contents: new Set(contents).size,
		missing,
		...figures,
		logistic: whole.logistic
	};
}
function warnOfUnit({ predictions }, { scale }) {
	if (scale !== "0-100-continuous" || predictions.length === 0) return [];
	const [lowest, highest] = extent([...predictions]);
	const unit = [[0, 1], [1, 5]].find(([least, most]) => lowest >= least && highest <= most);
	if (unit === void 0) return [];
	return [`all predictions are within ${unit.join("..")}, and the scores are on 0..100: are they in another unit?`];
}
function spreadOf(values) {
	const defined = values.filter((value) => value !== null);
	if (defined.length < values.length || defined.length === 0) return {
		mean: null,
		min: null,
		max: null
	};
	return {
		mean: mean(defined),
		min: Math.min(...defined),
		max: Math.max(...defined)
	};
}
function summariseFolds(folds) {
	return mapMetrics((metric) => spreadOf(folds.map((fold) => fold[metric].value)));
}
async function scorePredictions(predictions, options) {
	const bootstrap = settleBootstrap(options);
	const { signal, allowMissing = false, allowUnknown = false, allowNew = false } = options;
	const path = resolve(predictions);
	const rows = await readLabelledRows(resolve(options.against), signal);
	const { split, sets, contentByRow, newRows } = options.split === void 0 ? testAllRows(rows) : await testFolds(resolve(options.split), rows, { allowNew });
	const table = new PredictionTable(rows);
	const { sha256, fields } = await readPredictions(path, table, signal);
	const setField = fields.repeat ?? fields.fold;
	if (split === null && setField !== void 0) throw new UserError("OPTION_INVALID", {
		message: `the predictions have the field ${setField}, and there is no --split`,
		hint: "pass --split with the split file by which the folds were made"
	});
	table.refuseFaults(path, { allowUnknown });
	const missing = new FaultList({
		code: "PREDICTIONS_MISSING",
		what: "tested clips lack a prediction or a row",
		hint: "predict them, or pass --allow-missing to have them counted and left out; the gate then holds"
	});
	const predictionOf = (row, set) => table.take(row, set, fields);
	const { labels } = rows;
	const predicted = sets.map((set) => predictSet(set, predictionOf, {
		labels,
		contentByRow,
		missing
	}));
	if (!allowMissing) missing.refuse(path);
	const folds = split === null ? [] : predicted;
	const whole = poolSets(predicted);
	const { replicates } = bootstrap;
	const samplesTotal = replicates * (folds.length + 1);
	const rowsTotal = replicates * [...folds, whole].reduce((sum, set) => sum + set.labels.length, 0);
	let [samplesDrawn, rowsDrawn] = [0, 0];
	const scoreNext = (set) => {
		const { repeat, fold } = set;
		const { length } = set.labels;
		options.onSet?.({
			repeat,
			fold,
			rows: length,
			replicates
		});
		const onSample = () => {
			samplesDrawn += 1;
			rowsDrawn += length;
			options.onProgress?.({
				samplesDrawn,
				samplesTotal,
				rowsDrawn,
				rowsTotal
			});
		};
		return scoreSet(set, bootstrap, {
			signal,
			onSample
		});
	};
	const scored = [];
	for (const set of folds) scored.push(await scoreNext(set));
	return {
		warnings: warnOfUnit(whole, rows.corpus),
		corpus: rows.corpus,
		score: {
			predictions: {
				path,
				sha256,
				rows: table.count,
				unused: table.unused,
				unknown: table.unknown
			},
			split,
			bootstrap: {
				...bootstrap,
				level: INTERVAL_LEVEL,
				unit: "content"
			},
			new_rows: newRows,
			missing: missing.count,
			shared: table.shared,
			folds: scored,
			over_folds: split === null ? null : summariseFolds(scored),
			overall: await scoreNext(whole)
		}
	};
}
export { writeVerdict as a, judgeScore as i, SCORE_COLUMNS as n, MOS_GATE as r, scorePredictions as t };
