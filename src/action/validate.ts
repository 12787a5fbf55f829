/** The entry of the step `validate`: it gives up the rights that it doesn't need before it loads any package. */
import { confine, confinementFault, isConfined } from '../confine.ts';
import { validateRights } from './confined-rights.ts';

if (!isConfined()) {
  const rights = validateRights(process.env);
  const fault = confinementFault(rights);
  if (fault === undefined) confine(rights);
  console.log(`validate runs with all rights: ${fault}`);
}
await import('./validate-step.ts');
