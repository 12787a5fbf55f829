/** A command that a step printed for the runner. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** What the runner makes of everything that a step prints. */
export interface StepLog {
  /** Every line that the runner obeyed, in order. */
  readonly commands: readonly WorkflowCommand[];
  readonly annotations: readonly Annotation[];
  /** Values to be hidden from the log from then on. */
  readonly masks: readonly string[];
  /** Debug messages, which users see only if they ask for them. */
  readonly debug: readonly string[];
  /** All other lines, as they stand. */
  readonly lines: readonly string[];
}

/** Commands that the runner knows; what else looks like one is text (actions/runner, ActionCommandManager.cs). */
const KNOWN = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

const LEVELS = ['error', 'warning', 'notice'] as const;

/** Escapes in the order in which the runner takes them back (actions/runner, ActionCommand.cs). */
const DATA_ESCAPES = { '%0D': '\r', '%0A': '\n', '%25': '%' };
const PROPERTY_ESCAPES = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' };
const OLD_ESCAPES = { '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']', '%25': '%' };

/** Reads what a step printed on stdout and stderr as the runner does, `::stop-commands::` included. */
export function readStepLog(text: string): StepLog {
  const commands: WorkflowCommand[] = [];
  const lines: string[] = [];
  let stopToken: string | undefined;
  for (const line of text.split(/\r?\n/)) {
    const command = parseCommand(line, stopToken);
    if (command === undefined) {
      lines.push(line);
    } else if (stopToken === undefined) {
      commands.push(command);
      if (command.name === 'stop-commands') stopToken = command.data;
    } else {
      stopToken = undefined;
    }
  }
  if (lines.at(-1) === '') lines.pop();
  const dataOf = (name: string) => commands.filter((command) => command.name === name).map(({ data }) => data);
  return {
    commands,
    annotations: commands.flatMap(toAnnotation),
    masks: dataOf('add-mask'),
    debug: dataOf('debug'),
    lines,
  };
}

function toAnnotation({ name, properties, data }: WorkflowCommand): readonly Annotation[] {
  const level = LEVELS.find((known) => known === name);
  return level === undefined ? [] : [{ level, message: data, properties }];
}

/** The command in a line, if the runner sees one: `::name key=value::data`, or `##[name key=value]data` anywhere. */
export function parseCommand(line: string, stopToken?: string): WorkflowCommand | undefined {
  const isKnown = (name: string) => (stopToken === undefined ? KNOWN.has(name) : name === stopToken.toLowerCase());
  return parseNewForm(line, isKnown) ?? parseOldForm(line, isKnown);
}

type IsKnown = (name: string) => boolean;

function parseNewForm(line: string, isKnown: IsKnown): WorkflowCommand | undefined {
  const found = /^\s*::(.*?)::(.*)$/s.exec(line);
  if (found === null) return undefined;
  const [, head = '', data = ''] = found;
  return makeCommand(splitHead(head, ',', PROPERTY_ESCAPES), restoreText(data, DATA_ESCAPES), isKnown);
}

function parseOldForm(line: string, isKnown: IsKnown): WorkflowCommand | undefined {
  const found = /##\[(.*?)\](.*)$/s.exec(line);
  if (found === null) return undefined;
  const [, head = '', data = ''] = found;
  return makeCommand(splitHead(head, ';', OLD_ESCAPES), restoreText(data, OLD_ESCAPES), isKnown);
}

type Head = Pick<WorkflowCommand, 'name' | 'properties'>;

function makeCommand(head: Head, data: string, isKnown: IsKnown): WorkflowCommand | undefined {
  return isKnown(head.name) ? { ...head, data } : undefined;
}

function splitHead(head: string, separator: string, escapes: Readonly<Record<string, string>>): Head {
  const [, name = '', list = ''] = /^([^ ]*) ?(.*)$/s.exec(head) ?? [];
  const pairs = list.trim().split(separator);
  const properties = pairs.flatMap((pair) => {
    const [, key = '', value = ''] = /^([^=]+)=(.*)$/s.exec(pair) ?? [];
    return key === '' ? [] : [[key, restoreText(value, escapes)] as const];
  });
  return { name: name.toLowerCase(), properties: Object.fromEntries(properties) };
}

function restoreText(text: string, escapes: Readonly<Record<string, string>>): string {
  return Object.entries(escapes).reduce((plain, [written, meant]) => plain.replaceAll(written, meant), text);
}
