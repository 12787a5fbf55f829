import { confine, confinementFault, isConfined } from '../confine.ts';
import { rightsOf } from './confined-rights.ts';

const CODE = 'CONFINEMENT_UNAVAILABLE';

/** Says on stderr why the command is not run, and has it end with 2. */
function refuse(why: string): true {
  console.error(`konvid-ingest: error: --confined: ${why} [${CODE}]`);
  process.exitCode = 2;
  return true;
}

/**
 * Begins the command anew with no more rights than it needs, where the command line asks for that.
 *
 * @returns whether it was refused, and must not run
 */
export function confineCommand(): boolean {
  if (isConfined()) return false;
  const words = process.argv.slice(2).filter((word) => word !== '--confined');
  const rights = rightsOf(words, process.env);
  if (rights === undefined) return refuse('only validate, report, unify, split and score can be confined');
  const fault = confinementFault(rights);
  if (fault !== undefined) return refuse(fault);
  return confine(rights, words);
}
