/**
 * The first key that stands twice in the outermost object of a JSON text, which must be well-formed. `JSON.parse` keeps
 * the last of two, other parsers the first: two readers of such a line would see two different scores.
 */
export declare function findDuplicateKey(json: string): string | undefined;
