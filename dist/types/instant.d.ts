/** An instant as rows carry it: whole seconds, UTC spelled `+00:00`. */
export declare function formatInstant(instant: Date): string;
/**
 * The one instant of a run: the one given by an option, else SOURCE_DATE_EPOCH (reproducible-builds.org), else now.
 *
 * @throws UserError OPTION_INVALID
 */
export declare function chooseInstant(given: string | undefined, { option, environment, now }: {
    option: string;
    environment: NodeJS.ProcessEnv;
    now: Date;
}): string;
