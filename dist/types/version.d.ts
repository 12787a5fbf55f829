/** Version of this program (semver.org), from package.json. */
export declare const TOOL_VERSION: string;
