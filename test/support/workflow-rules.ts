/** The house rules of workflow files that no linter knows. Each rule gives the faults it finds. */
import { asMap, isMap, jobsOf, readYaml, stepsOf, unknownKeys, type YamlMap } from './yaml-parts.ts';

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
