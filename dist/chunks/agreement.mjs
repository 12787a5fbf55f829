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
function sortByPlace(indices, order) {
	const next = countPlaces(order);
	let before = 0;
	for (const [place, count] of next.entries()) {
		next[place] = before;
		before += count;
	}
	const sorted = new Uint32Array(indices.length);
	for (const index of indices) {
		const place = order.places[index] ?? 0;
		const at = next[place] ?? 0;
		sorted[at] = index;
		next[place] = at + 1;
	}
	return sorted;
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
	const indices = Uint32Array.from(x.places, (_, index) => index);
	const seen = new PlaceCounter(y.distinct);
	let discordant = 0;
	let tiedInBoth = 0;
	let same = 0;
	let last = {
		x: -1,
		y: -1
	};
	for (const index of sortByPlace(sortByPlace(indices, y), x)) {
		const place = {
			x: x.places[index] ?? 0,
			y: y.places[index] ?? 0
		};
		discordant += seen.countAbove(place.y);
		seen.add(place.y);
		same = place.x === last.x && place.y === last.y ? same + 1 : 0;
		tiedInBoth += same;
		last = place;
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
export { orderSample as a, measureAgreement as i, SCORE_COLUMNS as n, selectOrder as o, mapMetrics as r, mean as s, METRICS as t };
