import { describe, expect, it } from 'vitest';
import { optionsOfCommand, optionsOfStep } from '../../../src/options/read.ts';
import { describeDefault, describeOption, findClosest, groupOptions, inStepWords } from '../../../src/options/show.ts';

describe('inStepWords', () => {
  it.each([
    ['for `--corpus auto` and `--cache-key`', 'for `corpus: auto` and `cache-key`'],
    ['raise --max-broken', 'raise max-broken'],
    ['pass --output with the path of a file', 'set output to the path of a file'],
    ['pass --break-lock or remove it', 'set break-lock or remove it'],
    [
      'run `konvid-ingest setup`, or name the binary with --ffprobe-bin or FFPROBE_BIN',
      'leave ffprobe-bin out, or name the binary with ffprobe-bin',
    ],
    ['clips/a--b.mp4', 'clips/a--b.mp4'],
  ])('%s', (text, expected) => {
    expect(inStepWords(text)).toBe(expected);
  });
});

describe('the default name of an artifact', () => {
  it.each(['ingest', 'merge', 'score'] as const)('differs between jobs, steps and attempts: %s', (step) => {
    const name = optionsOfStep(step).find((option) => option.name === 'artifact-name')?.default;
    for (const part of ['github.job', 'github.action', 'github.run_attempt']) expect(name).toContain(`{{ ${part} }}`);
  });
});

describe('findClosest', () => {
  const inputs = optionsOfStep('ingest');

  it.each([
    ['max-brokn', 'max-broken'],
    ['corpus_dir', 'corpus-dir'],
    ['corpora', 'corpus'],
    ['link-targets', 'link-target'],
    ['fetch-sha256', 'expect-sha256'],
    ['retentiondays', 'retention-days'],
  ])('finds what %s means', (name, expected) => {
    expect(findClosest(name, inputs)).toBe(expected);
  });
});

describe('the words of an option', () => {
  const find = (name: string, options = optionsOfCommand('ingest')) => {
    const option = options.find((each) => each.name === name);
    if (option === undefined) throw new Error(name);
    return option;
  };

  it('are those of the face', () => {
    expect(describeOption(find('link-target'))).toMatch(/; repeatable$/);
    expect(describeOption(find('link-target', optionsOfStep('ingest')))).toMatch(/; one on each line$/);
    expect(describeOption(find('corpus-dir', optionsOfStep('ingest')))).toContain('`dataset: path`');
  });

  it('name the environment variable before the default', () => {
    expect(describeDefault(find('ffprobe-bin'))).toBe('`$FFPROBE_BIN`, else the one on the PATH');
    expect(describeDefault(find('probe-timeout-s'))).toBe('`60`');
    expect(describeDefault(find('limit'))).toBe('');
  });

  it('are grouped where there are many, the common ones first', () => {
    expect(groupOptions(optionsOfCommand('ingest'))[0]?.heading).toBe('Common');
    expect(groupOptions(optionsOfCommand('unify'))).toHaveLength(1);
  });
});
