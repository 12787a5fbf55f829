/** What an action's metadata, Dependabot's settings and issue forms must hold; no linter looks at these keys. */
import { asList, asMap, isMap, readYaml, unknownKeys, type YamlMap } from './yaml-parts.ts';

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
