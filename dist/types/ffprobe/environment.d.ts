/** The environment in which ffprobe runs. */
export declare function ffprobeEnvironment(environment: NodeJS.ProcessEnv): Record<string, string>;
