/**
 * Says why a label's address can't be used, with any credentials in it redacted.
 *
 * @returns undefined where it can.
 */
export declare function urlFault(url: string): string | undefined;
