import { type ClipFault } from '../../clips/clip-fault.js';
import { type Probe } from '../../clips/probe.js';
import { type DigestWords } from '../../contract/digest-table.js';
/** What a prober says of a clip's bytes. */
export type Answer = Probe | ClipFault;
/** Names and versions of the probers; `header` is undefined where the header reader's answers do not count. */
export interface ProberNames {
    readonly ffprobe: string;
    readonly header: string | undefined;
}
/** What somebody said of a clip's bytes. */
export interface KnownAnswer {
    readonly answer: Answer;
    readonly by: keyof ProberNames;
    /** Found out in this run, by an earlier run here, or on another machine. */
    readonly origin: (typeof ORIGINS)[number];
}
declare const ORIGINS: readonly ['this-run', 'earlier', 'elsewhere'];
/** Answers by digest, in some 60 bytes each: clips that are alike share one answer. ffprobe's word stands before others'. */
export declare class AnswerTable {
    #private;
    /** @param expected how many digests will come, as far as is known */
    constructor(probers: ProberNames, expected?: number);
    get size(): number;
    find(digest: DigestWords): KnownAnswer | undefined;
    set(digest: DigestWords, { answer, by, origin }: KnownAnswer): void;
    forget(isDoubtful: (known: KnownAnswer) => boolean): void;
    /** The numbers of all digests, in the digests' order: then the same answers are the same bytes. */
    sorted(): readonly number[];
    /** These digests and their answers as bytes: the length of the heading, the heading as JSON, a record for each. */
    format(numbers: readonly number[]): Buffer;
    /** Takes in what `format` gave, but nothing of other probers. @returns how many records there were */
    admit(bytes: Buffer, origin: KnownAnswer['origin']): number;
}
export {};
