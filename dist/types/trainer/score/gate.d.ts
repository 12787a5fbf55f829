import type { GateCheck, ScoredCorpus, ScoreReport, Verdict } from '../../contract/generated/types.js';
type CheckName = GateCheck['name'];
/** One thing that is asked of a model. */
interface Requirement {
    readonly name: CheckName;
    readonly comparison: GateCheck['comparison'];
    readonly limit: number;
}
/**
 * What a model must reach to be promoted, on raw predictions: correlation on average, error in steps of the scale from 1 to
 * 5, and no fold far from the others. Source: the trainer's release gate, which the Python tools apply too.
 */
export declare const MOS_GATE: readonly Requirement[];
/** Holds a score against the gate. */
export declare function judgeScore(score: ScoreReport, { corpus, generatedAt, requirements, }: {
    readonly corpus: ScoredCorpus;
    /** As rows carry instants. */
    readonly generatedAt: string;
    readonly requirements?: readonly Requirement[];
}): Verdict;
export {};
