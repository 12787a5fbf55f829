/** Encodings in which label files occur; spreadsheets save "Unicode text" as UTF-16. */
export type LabelEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';
/** Tells a file's encoding from its first bytes: by its byte order mark, else by where its NUL bytes stand. */
export declare function detectEncoding(head: Buffer): LabelEncoding;
