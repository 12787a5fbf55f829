import { parseDocument } from 'yaml';

export type YamlMap = Readonly<Record<string, unknown>>;

/** A step of a job or of a composite action, and where it stands: `build.steps[2]`. */
export interface Step {
  readonly where: string;
  readonly step: YamlMap;
}

export const isMap = (value: unknown): value is YamlMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A map, or an empty one in the place of anything else. */
export const asMap = (value: unknown): YamlMap => (isMap(value) ? value : {});

/** A list, or an empty one in the place of anything else. */
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** @throws where the text isn't plain YAML: broken, with doubled keys, or with more than a parser should swallow */
export function readYaml(text: string): YamlMap {
  const document = parseDocument(text, { strict: true, uniqueKeys: true });
  const [first] = [...document.errors, ...document.warnings];
  if (first !== undefined) throw first;
  const value: unknown = document.toJS();
  if (!isMap(value)) throw new Error('not a map');
  return value;
}

export const jobsOf = (workflow: YamlMap): ReadonlyArray<readonly [string, YamlMap]> =>
  Object.entries(asMap(workflow['jobs'])).map(([name, job]) => [name, asMap(job)] as const);

export const stepsOf = (workflow: YamlMap): readonly Step[] =>
  jobsOf(workflow).flatMap(([name, job]) =>
    asList(job['steps']).map((step, index) => ({ where: `${name}.steps[${index}]`, step: asMap(step) })),
  );

/** The keys that are not allowed, each as a fault. */
export const unknownKeys = (where: string, map: YamlMap, allowed: readonly string[]): readonly string[] =>
  Object.keys(map)
    .filter((key) => !allowed.includes(key))
    .map((key) => `${where}: unknown key "${key}"`);
