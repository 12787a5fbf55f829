import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The fuzz properties, and as many interruptions as the environment asks for. */
export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    include: ['campaigns/*.test.ts', 'test/crash/**/*.test.ts'],
    environment: 'node',
    // The steps of the Action that are interrupted need a blob service.
    globalSetup: 'test/e2e/support/before-all.ts',
    testTimeout: 120_000,
    hookTimeout: 600_000,
  },
});
