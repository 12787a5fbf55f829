import { defineConfig } from 'vitest/config';

/** Unit tests need neither ffprobe nor corpus; the others run the built command, or a real ffprobe, as a child. */
const PROJECTS = [
  { name: 'unit', include: ['test/unit/**/*.test.ts'], testTimeout: 5_000, isolate: false },
  { name: 'disk', include: ['test/disk/**/*.test.ts'], testTimeout: 20_000, isolate: false },
  { name: 'contract', include: ['test/contract/**/*.test.ts'], testTimeout: 20_000, isolate: false },
  { name: 'property', include: ['test/property/**/*.test.ts'], testTimeout: 120_000 },
  { name: 'golden', include: ['test/golden.test.ts'], testTimeout: 60_000 },
  { name: 'yaml', include: ['test/yaml/**/*.test.ts'], testTimeout: 60_000 },
  { name: 'process', include: ['test/process/**/*.test.ts'], testTimeout: 120_000 },
  { name: 'hostile', include: ['test/hostile/**/*.test.ts'], testTimeout: 120_000 },
  { name: 'crash', include: ['test/crash/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 120_000 },
  { name: 'faults', include: ['test/faults/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
  { name: 'browser', include: ['test/browser/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 60_000 },
  { name: 'large', include: ['test/large/**/*.test.ts'], testTimeout: 900_000 },
  { name: 'e2e', include: ['test/e2e/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 120_000 },
];

export default defineConfig({
  test: {
    allowOnly: false,
    passWithNoTests: false,
    projects: PROJECTS.map((project) => ({ test: { ...project, environment: 'node' } })),
  },
});
