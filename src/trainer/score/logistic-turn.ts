/** Predictions and labels, scaled so that neither unit nor offset costs digits. */
export interface ScaledSample {
  /** In 0..1. */
  readonly x: Float64Array;
  /** With mean 0. */
  readonly y: Float64Array;
}

/** Where the logistic turns, and the logarithm of its width, for x in 0..1. */
export interface Turn {
  readonly centre: number;
  readonly logWidth: number;
}

/** A turn that was fitted with its two best levels. */
export interface FittedTurn extends Turn {
  /** Sum of the squared residuals. */
  readonly squares: number;
}

/** From a step to a straight line, as logarithms. */
const WIDTHS = { least: Math.log(1e-7), most: Math.log(1e5) };
/**
 * How many widths beyond the ends of the sample the curve may turn. There it is an exponential except for a share of e^-16.
 * Farther off, its levels become too large for the precision of a double.
 */
const MOST_WIDTHS_BEYOND = 16;
const MOST_TRIALS = 100;
/** The descent ends with a step that lowers the squares by a smaller share. */
const LEAST_GAIN = 1e-12;
/** The damping of Levenberg and Marquardt: its first value, and the value at which the descent gives up. */
const DAMPING = { first: 1e-3, most: 1e12, factor: 10 };
/** Keeps the equations solvable when both derivatives become equal. */
const RIDGE = 1e-14;

/** Fits turns to one sample. Each fit overwrites the curve of the one before. */
export class TurnFitter {
  readonly #sample: ScaledSample;
  /** Runs from 0 to 1, or from 1 to 0 if `#sign` is -1, so that the tail at its end keeps all digits. */
  readonly #curve: Float64Array;
  readonly #steepness: Float64Array;
  #sign: 1 | -1 = 1;
  #width = 1;
  #mean = 0;
  #variance = 0;
  #slope = 0;

  constructor(sample: ScaledSample) {
    this.#sample = sample;
    this.#curve = new Float64Array(sample.x.length);
    this.#steepness = new Float64Array(sample.x.length);
  }

  /** For a given turn the best levels follow in closed form: a straight line through (curve, label). */
  fit({ centre, logWidth }: Turn): FittedTurn {
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
    return { centre, logWidth, squares };
  }

  /**
   * Descends from a turn to the nearest minimum by the steps of Levenberg and Marquardt over centre and width, with the
   * levels eliminated (Golub and Pereyra, SIAM J. Numer. Anal. 10, 1973; Kaufman, BIT 15, 1975).
   */
  descend(start: Turn): FittedTurn {
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

  /** The values of the fitted curve relative to the mean of the labels, and the levels at its two ends. */
  evaluate(turn: Turn): { readonly values: Float64Array; readonly lower: number; readonly upper: number } {
    this.fit(turn);
    const values = this.#curve.map((value) => this.#slope * (value - this.#mean));
    const atZero = -this.#slope * this.#mean;
    const atOne = this.#slope * (1 - this.#mean);
    return this.#sign === 1 ? { values, lower: atZero, upper: atOne } : { values, lower: atOne, upper: atZero };
  }

  #draw(centre: number, logWidth: number): void {
    const { x } = this.#sample;
    this.#width = Math.exp(logWidth);
    this.#sign = centre < 0.5 ? -1 : 1;
    const scale = this.#sign / this.#width;
    for (let i = 0; i < x.length; i += 1) {
      const u = scale * ((x[i] ?? 0) - centre);
      const tail = Math.exp(-Math.abs(u));
      this.#curve[i] = u < 0 ? tail / (1 + tail) : 1 / (1 + tail);
      this.#steepness[i] = tail / ((1 + tail) * (1 + tail));
    }
  }

  #residual(i: number): number {
    return (this.#sample.y[i] ?? 0) - this.#slope * ((this.#curve[i] ?? 0) - this.#mean);
  }

  /** The normal equations of a step from the turn of the last fit. */
  #slopes({ centre }: Turn): NormalEquations {
    const { x } = this.#sample;
    const scale = this.#sign / this.#width;
    const sums = { c: 0, w: 0, cc: 0, cw: 0, ww: 0, fc: 0, fw: 0, rc: 0, rw: 0 };
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
      cc: sums.cc - (sums.c * sums.c) / n - (sums.fc * sums.fc) / variance + RIDGE * sums.cc,
      cw: sums.cw - (sums.c * sums.w) / n - (sums.fc * sums.fw) / variance,
      ww: sums.ww - (sums.w * sums.w) / n - (sums.fw * sums.fw) / variance + RIDGE * sums.ww,
      c: sums.rc / slope,
      w: sums.rw / slope,
    };
  }
}

interface NormalEquations {
  readonly cc: number;
  readonly cw: number;
  readonly ww: number;
  readonly c: number;
  readonly w: number;
}

function within(value: number, { least, most }: { readonly least: number; readonly most: number }): number {
  return Math.min(Math.max(value, least), most);
}

function confine({ centre, logWidth }: Turn): Turn {
  const confined = within(logWidth, WIDTHS);
  const beyond = MOST_WIDTHS_BEYOND * Math.exp(confined);
  return { centre: within(centre, { least: -beyond, most: 1 + beyond }), logWidth: confined };
}

/** The next turn. If the equations have no solution it is the same turn, which ends the descent. */
function stepFrom({ centre, logWidth }: Turn, { cc, cw, ww, c, w }: NormalEquations, damping: number): Turn {
  const first = cc * (1 + damping);
  const last = ww * (1 + damping);
  const determinant = first * last - cw * cw;
  if (!(determinant > 0)) return { centre, logWidth };
  // Beyond a factor of e in one step the derivatives no longer describe the curve.
  const byWidth = within((first * w - cw * c) / determinant, { least: -1, most: 1 });
  const byCentre = (last * c - cw * w) / determinant;
  return confine({ centre: centre + byCentre, logWidth: logWidth + byWidth });
}
