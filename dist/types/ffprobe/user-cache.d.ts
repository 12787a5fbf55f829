/** File name of the binary on this platform. */
export declare const FFPROBE_FILE: string;
/** Where `konvid-ingest setup` puts ffprobe, and where it is looked for after the PATH: the user's cache folder. */
export declare function ffprobePlace(environment: NodeJS.ProcessEnv): string;
