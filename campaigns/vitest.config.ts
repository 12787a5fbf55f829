import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The fuzz properties, and as many interruptions and failing system calls as the environment asks for. */
export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    include: ['campaigns/*.test.ts', 'test/crash/**/*.test.ts', 'test/faults/**/*.test.ts'],
    environment: 'node',
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
