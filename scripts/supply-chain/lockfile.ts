/** What npm's lockfile says of one package. */
export interface LockedPackage {
  /** Where it lies under another name. */
  readonly name?: string;
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface Lockfile {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** What of package.json matters here. */
export interface ProjectManifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

/** Packages whose install script may run: the project's Node has no other way to come along. */
const APPROVED_SCRIPTS: ReadonlySet<string> = new Set(['node']);

const EXACT = /^[0-9]+\.[0-9]+\.[0-9]+(?:-[0-9A-Za-z.-]+)?$/;
/** Base64 of 64 bytes. */
const SHA512 = /^sha512-[A-Za-z0-9+/]{86}==$/;
/** Something else than a range of versions: an address, a path, a repository; an alias only names another package. */
const NO_RANGE = /^(?!npm:).*[:/\\]/;

/** The package that lies in a folder of `node_modules`. */
export function nameOfPlace(place: string): string {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

function faultsOfPackage(place: string, locked: LockedPackage): readonly string[] {
  const { version = '', integrity = '', resolved, link, dependencies, optionalDependencies } = locked;
  const sources = Object.entries({ ...dependencies, ...optionalDependencies }).filter(([, range]) =>
    NO_RANGE.test(range),
  );
  return [
    ...(/^(?:.*\/)?node_modules\/[^/]/.test(place) ? [] : ['lies outside node_modules']),
    ...(EXACT.test(version) ? [] : [`version ${JSON.stringify(version)} is not exact`]),
    ...(SHA512.test(integrity) ? [] : ['has no SHA-512 of its archive']),
    ...(resolved === undefined ? [] : ['names where it was downloaded']),
    ...(link === true ? ['is a link'] : []),
    ...sources.map(([name]) => `takes ${name} from elsewhere than the registry`),
  ];
}

/** What is wrong with a lockfile: every package is pinned by the digest of its archive, and comes from the registry. */
export function faultsOfLockfile({ lockfileVersion, packages }: Lockfile): readonly string[] {
  const places = Object.entries(packages).filter(([place]) => place !== '');
  return [
    ...(lockfileVersion === 3 ? [] : [`lockfile of version ${lockfileVersion}; 3 is what is checked here`]),
    ...places.flatMap(([place, locked]) => faultsOfPackage(place, locked).map((fault) => `${place}: ${fault}`)),
  ];
}

/** What is wrong with the versions that the project itself asks for. */
export function faultsOfVersions({ dependencies = {}, devDependencies = {} }: ProjectManifest): readonly string[] {
  return [
    ...Object.keys(dependencies).map((name) => `${name}: is a dependency of an installation, which has none`),
    ...Object.entries(devDependencies)
      .filter(([, version]) => !EXACT.test(version))
      .map(([name, version]) => `${name}: version ${version} is not exact`),
  ];
}

/** What is wrong with the list of packages whose install scripts may run, or may not: it names each that has one. */
export function faultsOfScripts(
  { allowScripts = {} }: ProjectManifest,
  { packages }: Pick<Lockfile, 'packages'>,
): readonly string[] {
  const names = Object.entries(packages).flatMap(([place, { hasInstallScript }]) =>
    hasInstallScript === true ? [nameOfPlace(place)] : [],
  );
  const withScript = new Set(names);
  const approved = Object.entries(allowScripts).flatMap(([name, isAllowed]) => (isAllowed ? [name] : []));
  return [
    ...[...withScript]
      .filter((name) => !Object.hasOwn(allowScripts, name))
      .map((name) => `${name}: has an install script, and allowScripts does not say whether it may run`),
    ...approved
      .filter((name) => !APPROVED_SCRIPTS.has(name))
      .map((name) => `${name}: its install script was not approved`),
    ...Object.keys(allowScripts)
      .filter((name) => !withScript.has(name))
      .map((name) => `${name}: is in allowScripts and has no install script`),
  ];
}
