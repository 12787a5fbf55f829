import { I as systemErrorCode, N as describeValue, P as UserError, S as closeSettled, d as openRegular } from "./base-BCPtbKOG.mjs";
import { f as digestWords, g as readFully, u as DigestTable, y as readLines } from "./validate-CmRo0hyH.mjs";
import { Y as NumberList, it as hashFile } from "./ingest-CkxT9Rw9.mjs";
import { a as ContentGroups, i as readRatedClips, n as readSplit } from "./split-file-vUW1suzz.mjs";
import { r as parseLineAs } from "./line-D5MITUcA.mjs";
import { c as parseDecimal, l as detectEncoding, s as parseCount } from "./planned-BbaMZP_b.mjs";
import { a as CsvError, i as parse } from "./quoted-BIpv9A1X.mjs";
const createHash = (...args) => globalThis.process.getBuiltinModule("node:crypto").createHash(...args);
const { setImmediate } = globalThis.process.getBuiltinModule("node:timers/promises");
const { resolve } = globalThis.process.getBuiltinModule("node:path");
const { Readable } = globalThis.process.getBuiltinModule("node:stream");
const { pipeline } = globalThis.process.getBuiltinModule("node:stream/promises");
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
// src/trainer/score/average-ranks.ts
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
function rankOnAverage({ places, distinct }) {
	const counts = new Uint32Array(distinct);
	for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
	let before = 0;
	const rankByPlace = Float64Array.from(counts, (count) => {
		const rank = before + (count + 1) / 2;
		before += count;
		return rank;
	});
	return Float64Array.from(places, (place) => rankByPlace[place] ?? 0);
}
// src/trainer/score/kendall.ts
function sortByPlace(indices, { places, distinct }) {
	const starts = new Uint32Array(distinct + 1);
	for (const place of places) starts[place + 1] = (starts[place + 1] ?? 0) + 1;
	for (let place = 0; place < distinct; place += 1) starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0);
	const sorted = new Uint32Array(indices.length);
	for (const index of indices) {
		const place = places[index] ?? 0;
		const at = starts[place] ?? 0;
		sorted[at] = index;
		starts[place] = at + 1;
	}
	return sorted;
}
var PairCounter = class {
	pairs = 0;
	#size = 0;
	count(isSameGroup) {
		this.#size = isSameGroup ? this.#size + 1 : 1;
		this.pairs += this.#size - 1;
	}
};
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
	const n = x.places.length;
	const ordered = sortByPlace(sortByPlace(Uint32Array.from(x.places, (_, index) => index), y), x);
	const seen = new PlaceCounter(y.distinct);
	const tiedInX = new PairCounter();
	const tiedInBoth = new PairCounter();
	const countInY = new Uint32Array(y.distinct);
	let discordant = 0;
	let lastX = -1;
	let lastY = -1;
	for (const index of ordered) {
		const placeX = x.places[index] ?? 0;
		const placeY = y.places[index] ?? 0;
		discordant += seen.countAbove(placeY);
		seen.add(placeY);
		tiedInX.count(placeX === lastX);
		tiedInBoth.count(placeX === lastX && placeY === lastY);
		countInY[placeY] = (countInY[placeY] ?? 0) + 1;
		lastX = placeX;
		lastY = placeY;
	}
	const tiedInY = countInY.reduce((sum, count) => sum + count * (count - 1) / 2, 0);
	const all = n * (n - 1) / 2;
	if (tiedInX.pairs === all || tiedInY === all) return void 0;
	const tau = (all - tiedInX.pairs - tiedInY + tiedInBoth.pairs - 2 * discordant) / Math.sqrt(all - tiedInX.pairs) / Math.sqrt(all - tiedInY);
	return Math.min(1, Math.max(-1, tau));
}
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
		const atNought = -this.#slope * this.#mean;
		const atOne = this.#slope * (1 - this.#mean);
		return this.#sign === 1 ? {
			values,
			lower: atNought,
			upper: atOne
		} : {
			values,
			lower: atOne,
			upper: atNought
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
	if (items.length <= most) return items;
	return Array.from({ length: most }, (_, i) => items[Math.round(i * (items.length - 1) / (most - 1))]);
}
function thinSample({ x, y }) {
	if (x.length <= MOST_ROWS_OF_A_SURVEY) return {
		x,
		y
	};
	const kept = spread([...Uint32Array.from(x, (_, index) => index).sort((a, b) => (x[a] ?? 0) - (x[b] ?? 0))], MOST_ROWS_OF_A_SURVEY);
	return {
		x: Float64Array.from(kept, (index) => x[index] ?? 0),
		y: Float64Array.from(kept, (index) => y[index] ?? 0)
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
function bestOf(turns) {
	return turns.reduce((best, turn) => best === void 0 || turn.squares < best.squares ? turn : best, void 0);
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
// src/trainer/score/agreement.ts
const METRICS = [
	"srocc",
	"krocc",
	"plcc_raw",
	"rmse_raw",
	"plcc_fitted",
	"rmse_fitted"
];
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
function correlateRanks({ predictions, labels }) {
	return {
		srocc: defined(correlate(rankOnAverage(predictions), rankOnAverage(labels))),
		krocc: defined(correlateByKendall(predictions, labels) ?? 0)
	};
}
function measureFit(sample, start) {
	const { predictions, labels } = sample;
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
function orderSample({ predictions, labels }) {
	return {
		predictions: orderValues(predictions),
		labels: orderValues(labels)
	};
}
function measureAgreement(sample, known = {}) {
	const { predictions, labels } = sample;
	const rmse_raw = labels.length === 0 ? undefinedFor("too-few-rows") : defined(measureError(predictions, labels));
	const reason = explainUncorrelated(sample);
	if (reason !== void 0) {
		const none = undefinedFor(reason);
		return {
			metrics: {
				srocc: none,
				krocc: none,
				plcc_raw: none,
				rmse_raw,
				plcc_fitted: none,
				rmse_fitted: none
			},
			logistic: null,
			turn: void 0
		};
	}
	const { logistic, turn, ...fitted } = measureFit(sample, known.start);
	return {
		metrics: {
			...correlateRanks(known.orders ?? orderSample(sample)),
			plcc_raw: defined(correlate(predictions, labels)),
			rmse_raw,
			...fitted
		},
		logistic,
		turn
	};
}
// src/trainer/score/bootstrap.ts
const INTERVAL_LEVEL = .95;
const DEFAULT_BOOTSTRAP = {
	replicates: 1e3,
	seed: 1
};
const LEAST_DEFINED_SHARE = .5;
const LEAST_CONTENTS = 2;
function groupByContent(contents) {
	const groups = new Map();
	contents.forEach((content, row) => {
		const group = groups.get(content);
		if (group === void 0) groups.set(content, [row]);
		else group.push(row);
	});
	return [...groups.values()];
}
function selectOrder({ places, distinct }, rows) {
	return {
		places: Uint32Array.from(rows, (row) => places[row] ?? 0),
		distinct
	};
}
function quantile(sorted, share) {
	const place = (sorted.length - 1) * share;
	const below = sorted[Math.floor(place)] ?? 0;
	return below + place % 1 * ((sorted[Math.ceil(place)] ?? 0) - below);
}
function toInterval(values, replicates) {
	if (values.length === 0 || values.length < replicates * LEAST_DEFINED_SHARE) return null;
	const sorted = Float64Array.from(values).sort();
	return {
		low: quantile(sorted, .050000000000000044 / 2),
		high: quantile(sorted, .975)
	};
}
function deriveSeed(seed, name) {
	return createHash("sha256").update(`${seed}:${name}`).digest().readInt32BE();
}
async function drawIntervals(sample, { contents, name, whole, settings, signal, onSample }) {
	const groups = settings.replicates === 0 ? [] : groupByContent(contents);
	const drawn = Object.fromEntries(METRICS.map((metric) => [metric, []]));
	const replicates = groups.length < LEAST_CONTENTS ? 0 : settings.replicates;
	const random = xoroshiro128plus(deriveSeed(settings.seed, name));
	const orders = orderSample(replicates === 0 ? {
		predictions: [],
		labels: []
	} : sample);
	for (let replicate = 0; replicate < replicates; replicate += 1) {
		await setImmediate();
		signal?.throwIfAborted();
		const rows = groups.flatMap(() => groups[uniformInt(random, 0, groups.length - 1)] ?? []);
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
	return Object.fromEntries(METRICS.map((metric) => [metric, toInterval(drawn[metric], replicates)]));
}
// src/trainer/score/fault-list.ts
const MAX_SHOWN = 5;
var FaultList = class {
	count = 0;
	#code;
	#what;
	#hint;
	#shown = [];
	constructor(code, { what, hint }) {
		this.#code = code;
		this.#what = what;
		this.#hint = hint;
	}
	add(place) {
		this.count += 1;
		if (this.#shown.length < MAX_SHOWN) this.#shown.push(place());
	}
	refuse(path) {
		if (this.count === 0) return;
		const rest = this.count > this.#shown.length ? `; and ${this.count - this.#shown.length} more` : "";
		throw new UserError(this.#code, {
			message: `${path}: ${this.count} ${this.#what}: ${this.#shown.join("; ")}${rest}`,
			hint: this.#hint
		});
	}
};
var LabelledRows = class {
	path;
	contents = new ContentGroups();
	#digests = new DigestTable();
	#labels = new NumberList(Float64Array);
	#rowBySrc = new Map();
	#rowsByCorpus = new Map();
	#scale;
	constructor(path) {
		this.path = path;
	}
	get length() {
		return this.#labels.length;
	}
	get scale() {
		return this.#scale ?? "1-5-acr";
	}
	labelOf(row) {
		return this.#labels.at(row) ?? NaN;
	}
	findByDigest(sha256) {
		return this.#digests.find(digestWords(sha256));
	}
	findBySrc(src) {
		return this.#rowBySrc.get(src) ?? -1;
	}
	add(clip) {
		this.#requireOneScale(clip);
		this.#requireNew(clip.digest, clip.src);
		this.#rowBySrc.set(clip.src, this.#rowBySrc.has(clip.src) ? -2 : this.length);
		this.#rowsByCorpus.set(clip.corpus, (this.#rowsByCorpus.get(clip.corpus) ?? 0) + 1);
		this.#labels.push(clip.mos);
		this.contents.add(clip);
	}
	describe(sha256) {
		const corpora = [...this.#rowsByCorpus].map(([corpus, rows]) => ({
			corpus,
			rows
		}));
		corpora.sort((a, b) => a.corpus < b.corpus ? -1 : 1);
		return {
			path: this.path,
			sha256,
			rows: this.length,
			scale: this.scale,
			corpora
		};
	}
	#requireOneScale({ scale, corpus }) {
		this.#scale ??= scale;
		if (this.#scale === scale) return;
		throw new UserError("SCORE_SCALES_MIXED", {
			message: `${this.path}: the rows of ${corpus} are on the scale ${scale}, those before on ${this.#scale}`,
			hint: "bring them onto one scale with `konvid-ingest unify`, and predict on 0..100"
		});
	}
	#requireNew(digest, src) {
		if (this.#digests.add(digest) === this.length) return;
		throw new UserError("SCORE_CLIP_REPEATED", {
			message: `${this.path}: line ${this.length + 1}: the clip ${JSON.stringify(src)} stands there more than once`,
			hint: "`konvid-ingest validate` lists them; `unify` keeps one row of each clip"
		});
	}
};
async function readLabelledRows(path, signal) {
	const rows = new LabelledRows(path);
	const { sha256 } = await readRatedClips(path, (clip) => rows.add(clip), { signal });
	if (rows.length === 0) throw new UserError("SCORE_NO_ROWS", { message: `${path}: has no rows to score against` });
	return {
		rows,
		corpus: rows.describe(sha256)
	};
}
// src/trainer/score/over-folds.ts
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
	const spreads = METRICS.map((metric) => [metric, spreadOf(folds.map((fold) => fold[metric].value))]);
	return Object.fromEntries(spreads);
}
// src/trainer/score/prediction.ts
const PREDICTION_FIELD_NAMES = {
	src_sha256: ["src_sha256"],
	src: ["src"],
	prediction: [
		"prediction",
		"predicted_mos",
		"mos_pred",
		"pred",
		"score"
	],
	repeat: ["repeat"],
	fold: ["fold"]
};
const GREATEST_PREDICTION = 0xe8d4a51000;
const GREATEST_SET_NUMBER = 1e3;
const SHA256 = /^[0-9a-f]{64}$/;
function findPredictionFields(names, path) {
	const found = {};
	for (const [field, aliases] of Object.entries(PREDICTION_FIELD_NAMES)) {
		const [name, other] = names.filter((each) => aliases.includes(each.toLowerCase()));
		if (other !== void 0) throw new UserError("PREDICTIONS_FIELDS", {
			message: `${path}: line 1: both ${JSON.stringify(name)} and ${JSON.stringify(other)} may be the ${field}`,
			hint: "leave one of them out, or rename it"
		});
		if (name !== void 0) found[field] = name;
	}
	const hasKey = found.src_sha256 !== void 0 || found.src !== void 0;
	if (hasKey && found.prediction !== void 0) return found;
	throw new UserError("PREDICTIONS_FIELDS", {
		message: `${path}: line 1: no field ${hasKey ? "prediction" : "src_sha256 or src"} among ${describeValue(names)}`,
		hint: `name the clip by src_sha256 or src, and its prediction by ${PREDICTION_FIELD_NAMES.prediction.join(", ")}`
	});
}
const EXPECTATIONS = {
	src_sha256: {
		expected: "64 lower-case hexadecimal digits",
		holds: (value) => typeof value === "string" && SHA256.test(value)
	},
	src: {
		expected: "the name of a clip",
		holds: (value) => typeof value === "string" && value !== ""
	},
	prediction: {
		expected: `a number from -${GREATEST_PREDICTION} to ${GREATEST_PREDICTION}`,
		holds: (value) => typeof value === "number" && Math.abs(value) <= GREATEST_PREDICTION
	},
	repeat: {
		expected: `a whole number from 1 to ${GREATEST_SET_NUMBER}`,
		holds: isNumberOfSet
	},
	fold: {
		expected: `a whole number from 1 to ${GREATEST_SET_NUMBER}`,
		holds: isNumberOfSet
	}
};
function isNumberOfSet(value) {
	return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 1e3;
}
function checkPrediction(values, fields) {
	return Object.entries(fields).flatMap(([field, name]) => {
		const value = Object.hasOwn(values, name) ? values[name] : void 0;
		const { expected, holds } = EXPECTATIONS[field];
		if (holds(value)) return [];
		return [{
			code: value === void 0 ? "FIELD_MISSING" : "FIELD_VALUE",
			field: name,
			pointer: `/${name}`,
			expected,
			found: describeValue(value)
		}];
	});
}
function toPrediction(values, fields) {
	const value = (field) => {
		const name = fields[field];
		return name === void 0 ? void 0 : values[name];
	};
	return {
		sha256: value("src_sha256"),
		src: value("src"),
		value: value("prediction") ?? NaN,
		repeat: value("repeat") ?? 0,
		fold: value("fold") ?? 0
	};
}
// src/trainer/score/prediction-table.ts
const SET_NUMBERS = 1001;
function describeViolation(line, { field, code, expected, found }) {
	return `line ${line}: ${code}${field === null ? "" : ` ${field}`}: expected ${expected}, found ${found}`;
}
var PredictionTable = class {
	#rows;
	#values = new Map();
	#faulty = new FaultList("PREDICTIONS_INVALID", {
		what: "lines are no predictions",
		hint: "write the file again: each line names a clip and has a finite number"
	});
	#ambiguous = new FaultList("PREDICTIONS_AMBIGUOUS", {
		what: "predictions name clips by a src that more than one row has",
		hint: "name the clips by src_sha256"
	});
	#repeated = new FaultList("PREDICTIONS_REPEATED", {
		what: "predictions are of a clip that has one already",
		hint: "keep one: which of them is meant can only be guessed. Predictions of several folds need the fields repeat and fold"
	});
	#unknown = new FaultList("PREDICTIONS_UNKNOWN", {
		what: "predictions are of clips that the JSONL does not have",
		hint: "name the JSONL that was predicted, or pass --allow-unknown to have them counted and passed over"
	});
	#fields = {};
	#count = 0;
	constructor(rows) {
		this.#rows = rows;
	}
	get count() {
		return this.#count;
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
	visit(prediction, line) {
		this.#count += 1;
		const { sha256, src = "", repeat, fold, value } = prediction;
		const row = sha256 === void 0 ? this.#rows.findBySrc(src) : this.#rows.findByDigest(sha256);
		const name = () => `line ${line}: ${JSON.stringify(sha256 ?? src)}`;
		const key = this.#key(row, {
			repeat,
			fold
		});
		const known = this.#values.get(key);
		if (row === -2) this.#ambiguous.add(name);
		else if (row === -1) this.#unknown.add(name);
		else if (known !== void 0) this.#repeated.add(() => `${name()} as in line ${known.line}`);
		else this.#values.set(key, {
			value,
			line,
			uses: 0
		});
	}
	visitFault(line, violations) {
		this.#count += 1;
		this.#faulty.add(() => violations.map((violation) => describeViolation(line, violation)).join(", "));
	}
	finish(path, { fields, allowUnknown }) {
		this.#fields = fields;
		const refused = [
			this.#faulty,
			this.#ambiguous,
			this.#repeated,
			...allowUnknown ? [] : [this.#unknown]
		];
		for (const faults of refused) faults.refuse(path);
	}
	take(row, { repeat, fold }) {
		const set = {
			repeat: this.#fields.repeat === void 0 ? 0 : repeat,
			fold: this.#fields.fold === void 0 ? 0 : fold
		};
		const entry = this.#values.get(this.#key(row, set));
		if (entry === void 0) return void 0;
		entry.uses += 1;
		return entry.value;
	}
	#key(row, { repeat, fold }) {
		return (row * SET_NUMBERS + repeat) * SET_NUMBERS + fold;
	}
	#countUses(holds) {
		let count = 0;
		for (const { uses } of this.#values.values()) if (holds(uses)) count += 1;
		return count;
	}
};
// src/trainer/score/read-prediction-table.ts
const CHUNK_BYTES$1 = 1048576;
const DELIMITERS = [
	",",
	";",
	"	"
];
const NUMBERS = new Set([
	"prediction",
	"repeat",
	"fold"
]);
function readCell(text, field) {
	if (!NUMBERS.has(field)) return text;
	return (field === "prediction" ? parseDecimal(text, "dot") : parseCount(text)) ?? text;
}
var TableReader = class {
	#context;
	#header = [];
	fields;
	constructor(context) {
		this.#context = context;
	}
	take(record, line) {
		const { path, visitor } = this.#context;
		if (this.fields === void 0) {
			this.#header = record;
			this.fields = findPredictionFields(record, path);
			return;
		}
		if (record.length !== this.#header.length) {
			const count = {
				code: "LABEL_FIELD_COUNT",
				field: null,
				pointer: ""
			};
			const [expected, found] = [this.#header.length, record.length].map((length) => `${length} fields`);
			visitor.visitFault(line, [{
				...count,
				expected,
				found
			}]);
			return;
		}
		const values = {};
		for (const [field, name] of Object.entries(this.fields)) values[name] = readCell(record[this.#header.indexOf(name)] ?? "", field);
		const violations = checkPrediction(values, this.fields);
		if (violations.length > 0) visitor.visitFault(line, violations);
		else visitor.visit(toPrediction(values, this.fields), line);
	}
};
async function* decode(file, decoder, { hash, signal }) {
	let position = 0;
	for (;;) {
		signal?.throwIfAborted();
		const buffer = Buffer.alloc(CHUNK_BYTES$1);
		const { bytesRead } = await file.read(buffer, 0, CHUNK_BYTES$1, position);
		if (bytesRead === 0) break;
		position += bytesRead;
		hash.update(buffer.subarray(0, bytesRead));
		yield decoder.decode(buffer.subarray(0, bytesRead), { stream: true });
	}
	yield decoder.decode();
}
function detectDelimiter(header) {
	const count = (delimiter) => header.split(delimiter).length;
	return DELIMITERS.reduce((best, delimiter) => count(delimiter) > count(best) ? delimiter : best);
}
async function readPredictionTable(file, head, context) {
	const hash = createHash("sha256");
	const decoder = new TextDecoder(head.encoding, { fatal: true });
	const reader = new TableReader(context);
	const records = parse({
		delimiter: detectDelimiter(head.firstLine),
		relax_column_count: true,
		skip_empty_lines: true,
		trim: true,
		on_record: (record, { lines }) => reader.take(record, lines)
	});
	try {
		const text = decode(file, decoder, {
			hash,
			signal: context.signal
		});
		await pipeline(Readable.from(text, { highWaterMark: 1 }), records.resume());
	} catch (cause) {
		if (!(cause instanceof CsvError) && !(cause instanceof TypeError)) throw cause;
		const what = cause instanceof CsvError ? cause.message : `is not ${head.encoding} throughout`;
		throw new UserError("PREDICTIONS_UNREADABLE", {
			message: `${context.path}: ${what}`,
			hint: "repair the file",
			cause
		});
	}
	return {
		sha256: hash.digest("hex"),
		fields: reader.fields ?? {}
	};
}
// src/trainer/score/read-predictions.ts
const CHUNK_BYTES = 1048576;
function openPredictions(path) {
	return openRegular(path, {
		code: "PREDICTIONS_UNREADABLE",
		hint: "name the JSONL or CSV of predictions"
	});
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
const NO_OBJECT = {
	code: "LINE_NOT_JSON",
	field: null,
	pointer: "",
	expected: "one JSON object"
};
async function readJsonLines(file, { path, visitor, signal }) {
	let fields;
	const kind = {
		validate: (value) => {
			if (!isObject(value)) return [{
				...NO_OBJECT,
				found: describeValue(value)
			}];
			fields ??= findPredictionFields(Object.keys(value), path);
			return checkPrediction(value, fields);
		},
		serialise: (values) => JSON.stringify(values)
	};
	const { sha256 } = await readLines(file, ({ bytes, number }) => {
		const { row, violations } = parseLineAs(bytes, kind);
		if (row === void 0) visitor.visitFault(number, violations);
		else visitor.visit(toPrediction(row, fields ?? {}), number);
	}, { signal });
	return {
		sha256,
		fields: fields ?? {}
	};
}
async function readHead(file) {
	const bytes = await readFully(file, Buffer.alloc(CHUNK_BYTES), 0);
	const encoding = detectEncoding(bytes);
	return {
		encoding,
		firstLine: new TextDecoder(encoding).decode(bytes).split(/[\r\n]/).find((line) => line.trim() !== "") ?? ""
	};
}
async function readPredictions(path, visitor, signal) {
	const file = await openPredictions(path);
	try {
		const context = {
			path,
			visitor,
			signal
		};
		const head = await readHead(file);
		return await (head.firstLine.trimStart().startsWith("{") ? readJsonLines(file, context) : readPredictionTable(file, head, context));
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
// src/trainer/score/score-set.ts
function poolSets(sets) {
	const concat = (list) => sets.flatMap((set) => Array.from(list(set)));
	return {
		repeat: 0,
		fold: 0,
		predictions: Float64Array.from(concat(({ predictions }) => predictions)),
		labels: Float64Array.from(concat(({ labels }) => labels)),
		contents: Uint32Array.from(concat(({ contents }) => contents)),
		missing: sets.reduce((sum, { missing }) => sum + missing, 0)
	};
}
function toFigure({ value, reason }, interval) {
	const isDefined = value !== null && interval !== null;
	return {
		value,
		reason,
		low: isDefined ? interval.low : null,
		high: isDefined ? interval.high : null
	};
}
async function scoreSet(set, { bootstrap, ...drawing }) {
	const { repeat, fold, contents, labels, missing } = set;
	const whole = measureAgreement(set);
	const intervals = await drawIntervals(set, {
		contents,
		name: `${repeat}/${fold}`,
		whole,
		settings: bootstrap,
		...drawing
	});
	const figures = METRICS.map((metric) => [metric, toFigure(whole.metrics[metric], intervals[metric])]);
	return {
		repeat: repeat === 0 ? null : repeat,
		fold: fold === 0 ? null : fold,
		rows: labels.length,
		contents: new Set(contents).size,
		missing,
		...Object.fromEntries(figures),
		logistic: whole.logistic
	};
}
// src/trainer/score/tested-sets.ts
function placeContents(rows, contents) {
	const contentOfRow = new Uint32Array(rows.length);
	const isPlaced = new Uint8Array(rows.length);
	for (const [content, { clips }] of contents.entries()) for (const row of clips.map((clip) => rows.findByDigest(clip)).filter((found) => found !== -1)) {
		contentOfRow[row] = content;
		isPlaced[row] = 1;
	}
	return {
		contentOfRow,
		isPlaced
	};
}
function prepareSets({ repeats, folds }) {
	return Array.from({ length: repeats * folds }, (_, index) => ({
		repeat: Math.floor(index / folds) + 1,
		fold: index % folds + 1,
		rows: [],
		absent: []
	}));
}
function fillSets({ config, contents }, rows) {
	const sets = prepareSets(config);
	for (const { folds, clips } of contents) {
		const known = clips.map((clip) => rows.findByDigest(clip));
		const found = known.filter((row) => row !== -1);
		const absent = clips.filter((_, index) => known[index] === -1);
		for (const [index, fold] of folds.entries()) {
			const set = fold === 0 ? void 0 : sets[index * config.folds + fold - 1];
			set?.rows.push(...found);
			set?.absent.push(...absent);
		}
	}
	for (const { rows: found } of sets) found.sort((a, b) => a - b);
	return sets;
}
function testAllRows(rows) {
	const { contentOfRow } = placeContents(rows, rows.contents.list());
	return {
		split: null,
		sets: [{
			repeat: 0,
			fold: 0,
			rows: Array.from({ length: rows.length }, (_, row) => row),
			absent: []
		}],
		contentOfRow,
		newRows: 0
	};
}
async function testFolds(path, rows, { allowNew }) {
	const split = await readSplit(path);
	const { contentOfRow, isPlaced } = placeContents(rows, split.contents);
	const added = new FaultList("SCORE_SPLIT_MISMATCH", {
		what: "rows of the JSONL are not in the split",
		hint: "make the split again, or pass --allow-new to have them counted and passed over"
	});
	for (const [row, placed] of isPlaced.entries()) if (placed === 0) added.add(() => `line ${row + 1}`);
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
		contentOfRow,
		newRows: added.count
	};
}
// src/trainer/score/score.ts
const MOST_REPLICATES = 1e6;
function settleBootstrap({ bootstrap, seed }) {
	const settings = {
		replicates: bootstrap ?? DEFAULT_BOOTSTRAP.replicates,
		seed: seed ?? DEFAULT_BOOTSTRAP.seed
	};
	const isCount = (value, most) => Number.isInteger(value) && value >= 0 && value <= most;
	if (isCount(settings.replicates, MOST_REPLICATES) && isCount(settings.seed, Number.MAX_SAFE_INTEGER)) return settings;
	throw new UserError("OPTION_INVALID", { message: `--bootstrap ${settings.replicates} --seed ${settings.seed}: expected whole numbers from 0, at most ${MOST_REPLICATES} samples` });
}
function requireSplit({ repeat, fold }, split) {
	const field = repeat ?? fold;
	if (split !== void 0 || field === void 0) return;
	throw new UserError("OPTION_INVALID", {
		message: `the predictions have the field ${field}, and there is no --split`,
		hint: "pass --split with the split file by which the folds were made"
	});
}
function predictSet({ repeat, fold, rows: tested, absent }, { rows, table, contentOfRow, missing }) {
	const where = fold === 0 ? "" : ` of repeat ${repeat}, fold ${fold}`;
	const before = missing.count;
	const kept = [];
	const predictions = [];
	for (const row of tested) {
		const prediction = table.take(row, {
			repeat,
			fold
		});
		if (prediction === void 0) missing.add(() => `no prediction for line ${row + 1}${where}`);
		else {
			kept.push(row);
			predictions.push(prediction);
		}
	}
	for (const clip of absent) missing.add(() => `no row for the clip ${clip}${where}`);
	return {
		repeat,
		fold,
		predictions: Float64Array.from(predictions),
		labels: Float64Array.from(kept, (row) => rows.labelOf(row)),
		contents: Uint32Array.from(kept, (row) => contentOfRow[row] ?? 0),
		missing: missing.count - before
	};
}
async function findSets(rows, { split, allowNew = false }) {
	return split === void 0 ? testAllRows(rows) : testFolds(resolve(split), rows, { allowNew });
}
function followSamples(sets, { replicates }, onProgress) {
	const rowsTotal = replicates * sets.reduce((sum, { labels }) => sum + labels.length, 0);
	let [samplesDrawn, rowsDrawn] = [0, 0];
	return ({ labels }) => {
		samplesDrawn += 1;
		rowsDrawn += labels.length;
		onProgress?.({
			samplesDrawn,
			samplesTotal: replicates * sets.length,
			rowsDrawn,
			rowsTotal
		});
	};
}
async function scorePredictions(predictions, options) {
	const bootstrap = settleBootstrap(options);
	const { signal, allowMissing = false, allowUnknown = false } = options;
	const path = resolve(predictions);
	const { rows, corpus } = await readLabelledRows(resolve(options.against), signal);
	const { split, sets, contentOfRow, newRows } = await findSets(rows, options);
	const table = new PredictionTable(rows);
	const { sha256, fields } = await readPredictions(path, table, signal);
	requireSplit(fields, options.split);
	table.finish(path, {
		fields,
		allowUnknown
	});
	const missing = new FaultList("PREDICTIONS_MISSING", {
		what: "tested clips lack a prediction or a row",
		hint: "predict them, or pass --allow-missing to have them counted and left out; the gate then holds"
	});
	const predicted = sets.map((set) => predictSet(set, {
		rows,
		table,
		contentOfRow,
		missing
	}));
	if (!allowMissing) missing.refuse(path);
	const folds = split === null ? [] : predicted;
	const whole = poolSets(predicted);
	const follow = followSamples([...folds, whole], bootstrap, options.onProgress);
	const scoreNext = (set) => {
		options.onSet?.({
			repeat: set.repeat,
			fold: set.fold,
			rows: set.labels.length,
			replicates: bootstrap.replicates
		});
		return scoreSet(set, {
			bootstrap,
			signal,
			onSample: () => follow(set)
		});
	};
	const scored = [];
	for (const set of folds) scored.push(await scoreNext(set));
	return {
		corpus,
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
export { scorePredictions as t };
