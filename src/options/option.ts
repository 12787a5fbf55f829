/** What one row of the table of options says. */

export type CommandName =
  | 'ingest'
  | 'fetch'
  | 'merge'
  | 'validate'
  | 'report'
  | 'schema'
  | 'unify'
  | 'split'
  | 'score'
  | 'setup'
  | 'info'
  | 'export';

/** The steps of the Action: `action.yml` of the repository, and one in each folder of the same name. */
export type StepName = 'ingest' | 'merge' | 'validate' | 'score';

/**
 * `limit` is a count or a percentage, `list` can be given more than once, `columns` is `role=header,...`, and `digests` is a
 * list of `archive=SHA-256`.
 */
export type OptionType =
  | 'text'
  | 'path'
  | 'integer'
  | 'fraction'
  | 'limit'
  | 'choice'
  | 'flag'
  | 'list'
  | 'columns'
  | 'digests';

/** How both faces show and read an option. */
export interface OptionWords {
  /**
   * A sentence without its final full stop. Names of options and literal values are in backticks, options with their dashes; steps
   * show `--corpus auto` as `corpus: auto`.
   */
  readonly description: string;
  /** The value in force when none is given. */
  readonly default?: string | number | boolean;
  /** Describes a default that depends on something else. */
  readonly otherwise?: string;
  readonly required?: boolean;
}

export interface OptionSpec extends OptionWords {
  /** The flag without its dashes, and the input of a step. */
  readonly name: string;
  readonly type: OptionType;
  readonly commands?: readonly CommandName[];
  readonly steps?: readonly StepName[];
  /**
   * `output`: changes rows, outcomes or manifest, so an earlier run with another value is not the same run. `run`: changes how the
   * work is done. `face`: only the command line or the step knows it, the library does not.
   */
  readonly effect: 'output' | 'run' | 'face';
  /** Listed before all others. */
  readonly common?: true;
  /** Heading under which commands with many options list it. */
  readonly group?: string;
  /** Environment variable that is read before the default applies. */
  readonly environment?: string;
  readonly choices?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  /** What the help shows for the value, if not the usual word for the type. */
  readonly value?: string;
  /** The letter of a flag's short form. */
  readonly short?: string;
  /** Set if the command takes it by position, such as `<file...>`. */
  readonly argument?: string;
  /** Name in the library's options, with a dot for a group of them; the option's name in camelCase if not set. */
  readonly key?: string;
  /** What a step says differently. */
  readonly step?: Partial<OptionWords>;
  /** The name of the input in earlier versions. */
  readonly formerly?: string;
}

/** An option as one command or step shows it. */
export interface ShownOption extends Omit<OptionSpec, 'step'> {
  readonly face: 'command' | 'step';
}
