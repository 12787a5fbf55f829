/**
 * Says why a text can't be the name of a clip. A name is a name: never a path, never a pattern, never decoded.
 *
 * @returns undefined where it can.
 */
export declare function nameFault(name: string): string | undefined;
/**
 * Says why a text can't be the path of a clip from its clips folder on: names between forward slashes, nothing else.
 *
 * @returns undefined where it can.
 */
export declare function pathFault(path: string): string | undefined;
