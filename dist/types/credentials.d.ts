/** Takes the credentials out of the URLs in a text. */
export declare function redactCredentials(text: string): string;
