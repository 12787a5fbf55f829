"""Compares the figures of `konvid-ingest score` with SciPy's on random cases, with ties and tiny samples among them.

Usage: check_scores.py [--cases N] [--seed N]

SROCC, KROCC, raw PLCC and raw RMSE must equal SciPy's within 1e-9; where a figure is undefined, it must be null for the
right reason. The error after the 4-parameter logistic must be at most 1.0001 times that of SciPy's best of several starts,
and the curve that is reported must have the error and the correlation that are reported with it. Needs python3-scipy.
"""

import argparse
import json
import subprocess
import sys
import warnings
from pathlib import Path

import numpy as np
from scipy import optimize, stats

ROOT = Path(__file__).resolve().parents[2]
TOLERANCE = 1e-9
MOST_OF_BEST = 1.0001
LEAST_ROWS_TO_FIT = 5
SIZES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 20, 40, 100, 300]
# The first cases have more rows than the survey before the fit looks at.
LARGE_CASES = 5
LARGE_SIZE = 3_000
# What SciPy's fit may cost: most of its starts have ended long before.
MOST_CALLS = 200


def logistic(x, b1, b2, b3, b4):
    with np.errstate(all="ignore"):
        return b2 + (b1 - b2) / (1 + np.exp(-(x - b3) / abs(b4)))


def slopes_of_logistic(x, b1, b2, b3, b4):
    """Derivatives of the logistic by its four parameters."""
    with np.errstate(all="ignore"):
        width = abs(b4)
        u = (x - b3) / width
        share = 1 / (1 + np.exp(-u))
        steepness = (b1 - b2) * share * (1 - share)
        columns = [share, 1 - share, -steepness / width, -steepness * u / width * np.sign(b4)]
        return np.nan_to_num(np.stack(columns, axis=1))


def draw_predictions(random, y):
    """Predictions of every kind: useless, good, bent, steep, reversed, and in units of all sizes."""
    n = len(y)
    kind = random.integers(7)
    if kind == 0:
        return random.uniform(1, 5, n)
    if kind == 1:
        return y + random.normal(0, 0.4, n)
    if kind == 2:
        return 100 / (1 + np.exp(-3 * (y - 3))) + random.normal(0, 2, n)
    if kind == 3:
        return np.exp(y) + random.normal(0, 3, n)
    if kind == 4:
        return -y + random.normal(0, 0.5, n)
    if kind == 5:
        return np.log(y) * random.choice([1e-3, 1, 1e4]) + random.normal(0, 1e-4, n)
    return np.full(n, 3.25)


def draw_case(random, case):
    n = LARGE_SIZE if case < LARGE_CASES else int(random.choice(SIZES))
    y = random.uniform(1, 5, n)
    x = draw_predictions(random, y)
    ties = random.integers(5)
    if ties in (1, 3):
        y = np.round(y, random.integers(2))
    if ties in (2, 3):
        x = np.round(x, random.integers(2))
    if ties == 4 and random.integers(4) == 0:
        y = np.full(n, 2.75)
    return x, y


def measure(cases):
    """What ours says of each case."""
    lines = "".join(json.dumps({"x": x.tolist(), "y": y.tolist()}) + "\n" for x, y in cases)
    command = [str(ROOT / "node_modules/.bin/node"), str(ROOT / "scripts/measure-cases.ts")]
    ended = subprocess.run(command, input=lines, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in ended.stdout.splitlines()]


def best_error(x, y):
    """The smallest error of several starts: the common one, and others in the unit of the predictions, both ways round."""
    deviation = float(np.std(x))
    starts = [[y.max(), y.min(), x.mean(), 0.5]]
    for centre in np.quantile(x, [0.15, 0.5, 0.85]):
        for width in (deviation / 8, deviation, 3 * deviation):
            starts.append([y.max(), y.min(), centre, width])
            starts.append([y.min(), y.max(), centre, width])

    def distances(levels_and_turn):
        return np.nan_to_num(logistic(x, *levels_and_turn) - y, nan=1e9)

    def slopes(levels_and_turn):
        return slopes_of_logistic(x, *levels_and_turn)

    best = np.inf
    for start in starts:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found, _ = optimize.leastsq(distances, start, Dfun=slopes, maxfev=MOST_CALLS)
        error = float(np.sqrt(np.mean((logistic(x, *found) - y) ** 2)))
        if np.isfinite(error):
            best = min(best, error)
    return best


def expected_reason(x, y, least):
    if len(x) < min(least, 2):
        return "too-few-rows"
    if len(x) > 1 and x.min() == x.max():
        return "constant-predictions"
    if len(x) > 1 and y.min() == y.max():
        return "constant-labels"
    return "too-few-rows" if len(x) < least else None


class Comparison:
    def __init__(self):
        self.surprises = []
        self.worst_distance = 0.0
        self.worst_ratio = 0.0
        self.counts = {"defined": 0, "undefined": 0, "fitted": 0, "better": 0}

    def expect(self, case, name, holds, found):
        if not holds:
            self.surprises.append(f"case {case}: {name}: {found}")

    def compare_figure(self, case, name, figure, expected):
        self.counts["defined"] += 1
        distance = np.inf if figure["value"] is None else abs(figure["value"] - expected)
        self.worst_distance = max(self.worst_distance, distance)
        self.expect(case, name, distance <= TOLERANCE and figure["reason"] is None, f"{figure}, SciPy {expected}")

    def compare_null(self, case, name, figure, reason):
        self.counts["undefined"] += 1
        self.expect(case, name, figure == {"value": None, "reason": reason}, f"{figure}, expected {reason}")

    def compare_plain(self, case, x, y, found):
        if len(x) == 0:
            self.compare_null(case, "rmse_raw", found["rmse_raw"], "too-few-rows")
        else:
            self.compare_figure(case, "rmse_raw", found["rmse_raw"], np.sqrt(np.mean((x - y) ** 2)))
        reason = expected_reason(x, y, least=2)
        judges = {"srocc": stats.spearmanr, "krocc": stats.kendalltau, "plcc_raw": stats.pearsonr}
        for name, judge in judges.items():
            if reason is None:
                self.compare_figure(case, name, found[name], judge(x, y)[0])
            else:
                self.compare_null(case, name, found[name], reason)

    def compare_fit(self, case, x, y, found):
        reason = expected_reason(x, y, LEAST_ROWS_TO_FIT)
        if reason is not None:
            self.compare_null(case, "plcc_fitted", found["plcc_fitted"], reason)
            self.compare_null(case, "rmse_fitted", found["rmse_fitted"], reason)
            self.expect(case, "logistic", found["logistic"] is None, found["logistic"])
            return
        self.counts["fitted"] += 1
        error = found["rmse_fitted"]["value"]
        best = best_error(x, y)
        # An error that is nothing but rounding has no ratio to another one.
        ratio = error / best if best > TOLERANCE else (1.0 if error <= 2 * TOLERANCE else np.inf)
        self.worst_ratio = max(self.worst_ratio, ratio)
        self.counts["better"] += ratio < 1 / MOST_OF_BEST
        self.expect(case, "rmse_fitted", ratio <= MOST_OF_BEST, f"{len(x)} rows: {error}, SciPy's best {best}")
        mapped = logistic(x, *(found["logistic"][name] for name in ("b1", "b2", "b3", "b4")))
        own = float(np.sqrt(np.mean((mapped - y) ** 2)))
        self.expect(case, "logistic", abs(own - error) <= 1e-6, f"{found['logistic']} has {own}, reported {error}")
        if found["plcc_fitted"]["value"] is not None:
            own = stats.pearsonr(mapped, y)[0]
            self.expect(case, "plcc_fitted", abs(own - found["plcc_fitted"]["value"]) <= 1e-6, found["plcc_fitted"])


def main():
    parser = argparse.ArgumentParser(description="Compare the figures of `score` with SciPy's.")
    parser.add_argument("--cases", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    random = np.random.default_rng(options.seed)
    cases = [draw_case(random, case) for case in range(options.cases)]
    measured = measure(cases)
    comparison = Comparison()
    for case, ((x, y), found) in enumerate(zip(cases, measured, strict=True)):
        comparison.compare_plain(case, x, y, found)
        comparison.compare_fit(case, x, y, found)
    counts = comparison.counts
    print(f"{len(cases)} cases: {counts['defined']} figures, at most {comparison.worst_distance:.1e} from SciPy's")
    print(f"{counts['undefined']} undefined figures; {counts['fitted']} fits, at most {comparison.worst_ratio:.6f} times")
    print(f"SciPy's best error, and in {counts['better']} cases better; {len(comparison.surprises)} surprises")
    for line in comparison.surprises[:20]:
        print(f"  UNEXPECTED: {line}")
    is_whole = min(counts["defined"], counts["undefined"], counts["fitted"]) > 0
    return 0 if is_whole and not comparison.surprises else 1


if __name__ == "__main__":
    sys.exit(main())
