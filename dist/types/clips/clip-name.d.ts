/**
 * Says why a text can't be the name of a clip. A name is a name: never a path, never a pattern, never decoded.
 *
 * @returns undefined where it can.
 */
export declare function nameFault(name: string): string | undefined;
