import { defineConfig } from 'vitest/config';
import { FULL_TIER, INSTALLED_TOOLS, KEY_PROCESS_TESTS, SYSTEM_TESTS } from './test/tiers.ts';

/** Tests of single functions: many to a process, because they share no state. */
const QUICK = { isolate: false, testTimeout: 20_000 };
/** Tests that start children or servers. */
const SLOW = { testTimeout: 180_000, hookTimeout: 120_000 };
/** Tests that start the Action's steps. */
const STEPS = { ...SLOW, globalSetup: 'test/e2e/support/before-all.ts' };

const project = (name: string, include: readonly string[], options: object) => ({
  test: { name, include: [...include], environment: 'node' as const, ...options },
});
const elsewhere = { exclude: [...KEY_PROCESS_TESTS, ...SYSTEM_TESTS, ...INSTALLED_TOOLS] };

export default defineConfig({
  test: {
    allowOnly: false,
    passWithNoTests: false,
    // By default one core is left free.
    maxWorkers: '100%',
    projects: [
      project('unit', ['test/unit/**/*.test.ts'], QUICK),
      project('contract', ['test/contract/**/*.test.ts'], QUICK),
      project('disk', ['test/disk/**/*.test.ts'], QUICK),
      project('golden', ['test/golden.test.ts'], SLOW),
      project('key', KEY_PROCESS_TESTS, SLOW),
      ...FULL_TIER.map((name) =>
        project(name, [`test/${name}/**/*.test.ts`], { ...(name === 'e2e' ? STEPS : SLOW), ...elsewhere }),
      ),
      project('system', SYSTEM_TESTS, { ...STEPS, testTimeout: 600_000 }),
    ],
  },
});
