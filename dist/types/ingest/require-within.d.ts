/** @throws UserError OPTION_INVALID where a given number is no whole one between the limits */
export declare function requireWithin(option: string, value: number | undefined, { min, max }: {
    readonly min: number;
    readonly max: number;
}): void;
