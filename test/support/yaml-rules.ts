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

/** The house rules of workflow files that no linter knows. Each rule gives the faults it finds. */

export interface WorkflowText {
  readonly text: string;
  /** An example for users names our Action by its major tag, as they will. */
  readonly isExample?: boolean;
  /** Inputs of our own actions, by folder (`.`, `merge`, `score` and `validate`); an action that isn't there isn't checked. */
  readonly inputs?: Readonly<Record<string, readonly string[]>>;
}

interface Context extends WorkflowText {
  readonly workflow: YamlMap;
}

type Rule = (context: Context) => readonly string[];

/** They run with the repository's token on what strangers have written. */
const DANGEROUS_TRIGGERS = ['pull_request_target', 'workflow_run'];
const PINNED = /^[\w.-]+\/[\w.-]+(\/[\w./-]+)?@[0-9a-f]{40}$/;
const OWN_BY_TAG = /^org\/konvid-ingest(\/(?:merge|score|validate))?@v\d+$/;
const OWN = /^(?:\.|org\/konvid-ingest)(?:\/(?<folder>merge|score|validate))?\/?(?:@v\d+)?$/;

function usesOf({ workflow }: Context): readonly string[] {
  const callers = [...jobsOf(workflow).map(([, job]) => job), ...stepsOf(workflow).map(({ step }) => step)];
  return callers.flatMap(({ uses }) => (uses === undefined ? [] : [String(uses)]));
}

function triggersOf({ workflow }: Context): readonly string[] {
  const on = workflow['on'];
  if (isMap(on)) return Object.keys(on);
  return Array.isArray(on) ? on.map(String) : [String(on)];
}

const avoidsDangerousTriggers: Rule = (context) =>
  triggersOf(context)
    .filter((trigger) => DANGEROUS_TRIGGERS.includes(trigger))
    .map((trigger) => `trigger ${trigger}: runs with our token on what strangers wrote`);

const hasNoPermissionsByDefault: Rule = ({ workflow: { permissions } }) =>
  isMap(permissions) && Object.keys(permissions).length === 0 ? [] : ['permissions: must be {} at the top'];

const limitsEachJob: Rule = ({ workflow }) =>
  jobsOf(workflow).flatMap(([name, job]) => [
    ...(isMap(job['permissions']) ? [] : [`${name}: permissions must be listed one by one`]),
    ...(typeof job['timeout-minutes'] === 'number' ? [] : [`${name}: no timeout-minutes`]),
  ]);

const hasConcurrency: Rule = ({ workflow: { concurrency } }) =>
  isMap(concurrency) && 'group' in concurrency && 'cancel-in-progress' in concurrency
    ? []
    : ['concurrency: needs a group and cancel-in-progress'];

/** Every line that names the reference must end with the version that the commit is. */
function isPinnedWithVersion(text: string, reference: string): boolean {
  const lines = text.split('\n').filter((line) => line.includes(reference));
  return PINNED.test(reference) && lines.every((line) => /@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line));
}

const pinsActions: Rule = (context) =>
  usesOf(context)
    .filter((reference) => !reference.startsWith('./'))
    .filter((reference) => !(context.isExample === true && OWN_BY_TAG.test(reference)))
    .filter((reference) => !isPinnedWithVersion(context.text, reference))
    .map((reference) => `${reference}: needs a full commit and its version, as in "@<commit> # v1.2.3"`);

const keepsNoCredentials: Rule = ({ workflow }) =>
  stepsOf(workflow)
    .filter(({ step }) => String(step['uses']).startsWith('actions/checkout@'))
    .filter(({ step }) => asMap(step['with'])['persist-credentials'] !== false)
    .map(({ where }) => `${where}: checkout without persist-credentials: false`);

/** Values come through `env`: what is pasted into a script is a script. */
const pastesNothingIntoScripts: Rule = ({ workflow }) =>
  stepsOf(workflow)
    .filter(({ step }) => [step['run'], asMap(step['with'])['script']].some((code) => String(code).includes('${{')))
    .map(({ where }) => `${where}: an expression inside a script; pass it through env`);

/** Whatever an unreviewed pull request leaves in a cache could come out in a release. */
const usesNoCache: Rule = ({ workflow }) =>
  stepsOf(workflow).flatMap(({ where, step }) => {
    const uses = String(step['uses']);
    const { 'package-manager-cache': packageManagerCache, cache } = asMap(step['with']);
    const isNodeWithCache =
      uses.startsWith('actions/setup-node@') && (packageManagerCache !== false || cache !== undefined);
    return isNodeWithCache || uses.startsWith('actions/cache') ? [`${where}: uses a cache`] : [];
  });

const givesKnownInputs: Rule = ({ workflow, inputs }) =>
  stepsOf(workflow).flatMap(({ where, step }) => {
    const own = OWN.exec(String(step['uses']));
    const known = own === null ? undefined : inputs?.[own.groups?.['folder'] ?? '.'];
    return known === undefined ? [] : unknownKeys(`${where}.with`, asMap(step['with']), known);
  });

const RULES: readonly Rule[] = [
  avoidsDangerousTriggers,
  hasNoPermissionsByDefault,
  limitsEachJob,
  hasConcurrency,
  pinsActions,
  keepsNoCredentials,
  pastesNothingIntoScripts,
  usesNoCache,
  givesKnownInputs,
];

export function faultsOfWorkflow(file: WorkflowText): readonly string[] {
  const context = { ...file, workflow: readYaml(file.text) };
  return RULES.flatMap((rule) => rule(context));
}

/** `owner/name` and the commit with its version, for each action of others. */
export function pinsOf(text: string): ReadonlyArray<readonly [action: string, pin: string]> {
  const found = text.matchAll(/uses: ([\w.-]+\/[\w.-]+)[\w./-]*@([0-9a-f]{40} # v\S+)$/gm);
  return [...found].map(([, action = '', pin = '']) => [action, pin] as const);
}

/** The files of ours that the scripts run. */
export const scriptsOf = (text: string): readonly string[] =>
  stepsOf(readYaml(text)).flatMap(({ step }) =>
    [...String(step['run']).matchAll(/\b(?:bash|node) ((?:\.github|\.ci|scripts)\/[\w./-]+)/g)].map(
      ([, path = '']) => path,
    ),
  );

/** What an action's metadata, Dependabot's settings and issue forms must hold; no linter looks at these keys. */

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** One fault where the condition doesn't hold. */
const demand = (holds: boolean, fault: string): readonly string[] => (holds ? [] : [fault]);

function faultsOfInput(name: string, input: YamlMap): readonly string[] {
  const { description, required, default: preset } = input;
  return [
    ...unknownKeys(`inputs.${name}`, input, ['description', 'required', 'default', 'deprecationMessage']),
    ...demand(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name), `inputs.${name}: not kebab-case`),
    ...demand(isText(description), `inputs.${name}: no description`),
    ...demand(required === undefined || typeof required === 'boolean', `inputs.${name}: required is no boolean`),
    ...demand(preset === undefined || typeof preset === 'string', `inputs.${name}: default is no string`),
    ...demand(required !== true || preset === undefined, `inputs.${name}: required, yet with a default`),
  ];
}

function faultsOfOutput(name: string, output: YamlMap): readonly string[] {
  return [
    ...unknownKeys(`outputs.${name}`, output, ['description']),
    ...demand(isText(output['description']), `outputs.${name}: no description`),
  ];
}

/** `action.yml` of an action in JavaScript. */
export function faultsOfAction(text: string): readonly string[] {
  const action = readYaml(text);
  const runs = asMap(action['runs']);
  return [
    ...unknownKeys('action', action, ['name', 'description', 'author', 'branding', 'inputs', 'outputs', 'runs']),
    ...['name', 'description'].flatMap((key) => demand(isText(action[key]), `no ${key}`)),
    ...Object.entries(asMap(action['inputs'])).flatMap(([name, input]) => faultsOfInput(name, asMap(input))),
    ...Object.entries(asMap(action['outputs'])).flatMap(([name, output]) => faultsOfOutput(name, asMap(output))),
    ...unknownKeys('runs', runs, ['using', 'main', 'pre', 'pre-if', 'post', 'post-if']),
    ...demand(runs['using'] === 'node24', `runs.using: ${JSON.stringify(runs['using'])}, not node24`),
    ...demand(isText(runs['main']), 'runs.main: missing'),
  ];
}

const DEPENDABOT_KEYS = [
  'package-ecosystem',
  'directory',
  'schedule',
  'cooldown',
  'groups',
  'versioning-strategy',
  'open-pull-requests-limit',
];
/** GitHub drops the whole entry where an ecosystem doesn't support a key. */
const COOLDOWN_KEYS: Readonly<Record<string, readonly string[]>> = {
  npm: ['default-days', 'semver-major-days', 'semver-minor-days', 'semver-patch-days'],
  'github-actions': ['default-days'],
};

function faultsOfUpdate(update: YamlMap): readonly string[] {
  const ecosystem = String(update['package-ecosystem']);
  const cooldown = asMap(update['cooldown']);
  const days = cooldown['default-days'];
  return [
    ...unknownKeys(ecosystem, update, DEPENDABOT_KEYS),
    ...demand(isText(update['directory']), `${ecosystem}: no directory`),
    ...demand(isText(asMap(update['schedule'])['interval']), `${ecosystem}: no schedule.interval`),
    ...unknownKeys(`${ecosystem}.cooldown`, cooldown, COOLDOWN_KEYS[ecosystem] ?? []),
    ...demand(typeof days === 'number' && days >= 7, `${ecosystem}: no cooldown of a week`),
  ];
}

export function faultsOfDependabot(text: string): readonly string[] {
  const settings = readYaml(text);
  const updates = asList(settings['updates']).map(asMap);
  const ecosystems = updates.map((update) => update['package-ecosystem']);
  return [
    ...unknownKeys('dependabot', settings, ['version', 'updates']),
    ...demand(settings['version'] === 2, 'version is not 2'),
    ...Object.keys(COOLDOWN_KEYS).flatMap((name) => demand(ecosystems.includes(name), `${name}: not looked after`)),
    ...updates.flatMap(faultsOfUpdate),
  ];
}

/** The keys under `attributes`, by type of element. */
const FORM_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  markdown: ['value'],
  input: ['label', 'description', 'placeholder', 'value'],
  textarea: ['label', 'description', 'placeholder', 'value', 'render'],
  dropdown: ['label', 'description', 'multiple', 'options', 'default'],
  checkboxes: ['label', 'description', 'options'],
};

function faultsOfElement(element: YamlMap, index: number): readonly string[] {
  const type = String(element['type']);
  const where = `body[${index}] (${type})`;
  const known = FORM_ATTRIBUTES[type];
  if (known === undefined) return [`${where}: no such type`];
  const attributes = asMap(element['attributes']);
  const needsOptions = known.includes('options');
  return [
    ...unknownKeys(where, element, ['type', 'id', 'attributes', 'validations']),
    ...unknownKeys(`${where}.attributes`, attributes, known),
    ...unknownKeys(`${where}.validations`, asMap(element['validations']), ['required']),
    ...demand(isText(attributes[type === 'markdown' ? 'value' : 'label']), `${where}: no text`),
    ...demand(!needsOptions || asList(attributes['options']).length > 0, `${where}: no options`),
  ];
}

/** The corpora may not be shared, and an issue is public at once. */
const WARNING = /never paste or attach scores, clips/i;

export function faultsOfIssueForm(text: string): readonly string[] {
  const form = readYaml(text);
  const body = asList(form['body']).map(asMap);
  const ids = body.flatMap(({ id }) => (id === undefined ? [] : [String(id)]));
  const [first] = body;
  return [
    ...unknownKeys('form', form, ['name', 'description', 'title', 'labels', 'assignees', 'body']),
    ...['name', 'description'].flatMap((key) => demand(isText(form[key]), `no ${key}`)),
    ...body.flatMap(faultsOfElement),
    ...demand(new Set(ids).size === ids.length && ids.every((id) => /^[\w-]+$/.test(id)), 'ids: doubled or malformed'),
    ...demand(
      isMap(first) && first['type'] === 'markdown' && WARNING.test(String(asMap(first['attributes'])['value'])),
      'does not begin with the warning never to paste scores or clips',
    ),
  ];
}
