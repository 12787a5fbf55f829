/** Predictions and labels, scaled so that neither unit nor offset costs digits. */
export interface ScaledSample {
    /** In 0..1. */
    readonly x: Float64Array;
    /** With mean 0. */
    readonly y: Float64Array;
}
/** Where the logistic turns and how slowly, with x in 0..1. */
export interface Turn {
    readonly centre: number;
    readonly logWidth: number;
}
/** A turn with the two levels that fit it best. */
export interface FittedTurn extends Turn {
    /** Sum of the squares of what is left over. */
    readonly squares: number;
}
/** A turn drawn over a sample; the next one is drawn over it. */
export declare class TurnFitter {
    #private;
    constructor(sample: ScaledSample);
    /** With the turn given, the best levels are a straight line through (curve, label): least squares in closed form. */
    fit({ centre, logWidth }: Turn): FittedTurn;
    /**
     * Follows the squares down from a turn to the nearest bottom: Levenberg and Marquardt's steps over the two parameters
     * that the levels don't follow from (Golub and Pereyra, SIAM J. Numer. Anal. 10, 1973, as Kaufman simplified it, BIT 15,
     * 1975).
     */
    descend(start: Turn): FittedTurn;
    /** The values of the fitted curve for a turn, around the mean of the labels, with the levels at its two ends. */
    evaluate(turn: Turn): {
        readonly values: Float64Array;
        readonly lower: number;
        readonly upper: number;
    };
}
