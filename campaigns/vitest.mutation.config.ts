import { defineConfig } from 'vitest/config';

/** Tests that run in one process: what a child process does can't be attributed to a mutant. */
export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.ts', 'test/disk/**/*.test.ts', 'test/contract/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    isolate: false,
  },
});
