/** Takes the credentials out of the URLs in a text. */
export declare function redactCredentials(text: string): string;
/** An address as it was given, without its credentials: however it is spelled, they are found as whoever connects finds them. */
export declare function redactAddress(text: string): string;
