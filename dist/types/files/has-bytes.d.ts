/** Whether a regular file of this digest, and of this size where that is known, stands at a path; one that can't be read is none. */
export declare function hasBytes(path: string, { size_bytes, sha256 }: {
    readonly size_bytes?: number;
    readonly sha256: string;
}): Promise<boolean>;
