/** The parts of the core that mutation testing looks at, and the tests that must notice a change in them. */
interface MutationPart {
  readonly mutate: readonly string[];
  /** Tests that run in the same process: what a child command does can't be told apart by mutant. */
  readonly tests: readonly string[];
}

export const MUTATION_PARTS: Readonly<Record<string, MutationPart>> = {
  contract: {
    mutate: ['src/contract/*.ts'],
    tests: ['test/contract/**/*.test.ts', 'test/disk/contract-files.test.ts'],
  },
  index: {
    mutate: ['src/ingest/clip-index.ts'],
    tests: ['test/disk/clip-index.test.ts'],
  },
  labels: {
    mutate: ['src/labels/**/*.ts'],
    tests: [
      'test/unit/labels/**/*.test.ts',
      'test/disk/read-labels.test.ts',
      'test/disk/find-labels.test.ts',
      'test/disk/label-guards.test.ts',
      'test/disk/open-labels.test.ts',
      'test/disk/plain-rows.test.ts',
      'test/disk/wrong-corpus.test.ts',
      'test/disk/custom-corpus.test.ts',
      'test/disk/youtube-ugc.test.ts',
      'test/hostile/workbooks.test.ts',
    ],
  },
  writer: {
    mutate: [
      'src/ingest/output/jsonl-output.ts',
      'src/ingest/output/existing-rows.ts',
      'src/files/durable.ts',
      'src/files/lock/*.ts',
      'src/files/output-lock.ts',
      'src/files/whole-file.ts',
    ],
    tests: ['test/unit/ingest/ingest.test.ts', 'test/disk/writer/**/*.test.ts'],
  },
  merge: {
    mutate: ['src/merge/*.ts'],
    // Without merge-lock.test.ts, in which each run waits five seconds for a sign of life.
    tests: [
      'test/unit/merge/*.test.ts',
      'test/disk/merge-refusals.test.ts',
      'test/disk/merge-outcomes.test.ts',
      'test/disk/merge-manifest.test.ts',
      'test/disk/row-sink.test.ts',
      'test/disk/shards-of-corpora.test.ts',
    ],
  },
  locate: {
    mutate: ['src/clips/*.ts', 'src/ingest/plan/plan.ts', 'src/ingest/plan/join-labels.ts'],
    tests: [
      'test/unit/clips/*.test.ts',
      'test/unit/ingest/*.test.ts',
      'test/disk/clip-reader.test.ts',
      'test/disk/corpus-folders.test.ts',
      'test/disk/find-clips.test.ts',
      'test/disk/read-clip.test.ts',
      'test/disk/resolve-entry.test.ts',
      'test/disk/custom-corpus.test.ts',
      'test/disk/konvid-150k-layouts.test.ts',
      'test/disk/lsvq.test.ts',
      'test/disk/plan.test.ts',
      'test/disk/url-manifest.test.ts',
      'test/disk/youtube-ugc.test.ts',
    ],
  },
  reader: {
    mutate: ['src/clips/mp4/*.ts'],
    // Not the digests of `test/property/header-answers.test.ts`: each guard has a clip on either side of it, which takes less.
    tests: ['test/unit/clips/mp4/**/*.test.ts'],
  },
};
