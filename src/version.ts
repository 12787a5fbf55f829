import packageJson from '../package.json' with { type: 'json' };

/** Version of this program (semver.org), from package.json. */
export const TOOL_VERSION: string = packageJson.version;
