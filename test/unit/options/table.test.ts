import { describe, expect, it } from 'vitest';
import { DEFAULT_FFPROBE_VERSION, FFPROBE_RELEASES } from '../../../src/ffprobe/releases.ts';
import type { CommandName, ShownOption, StepName } from '../../../src/options/option.ts';
import { optionsOfCommand, optionsOfStep, readOptions } from '../../../src/options/read.ts';
import { OPTIONS } from '../../../src/options/table.ts';

const COMMANDS: readonly CommandName[] = [
  'ingest',
  'fetch',
  'merge',
  'validate',
  'report',
  'schema',
  'unify',
  'split',
  'score',
  'setup',
  'info',
  'export',
];
const STEPS: readonly StepName[] = ['ingest', 'merge', 'validate', 'score'];

/** Flags that make no sense in a step: other names, other outputs, a run without effect. */
const COMMAND_LINE_ONLY = ['konvid-dir', 'folder', 'dry-run', 'json', 'log-level', 'quiet', 'verbose', 'format'];

const namesOf = (options: readonly ShownOption[]) => options.map(({ name }) => name);

describe('the table of options', () => {
  it.each(COMMANDS)('has each option of %s once', (command) => {
    const names = namesOf(optionsOfCommand(command));
    expect(names).toEqual([...new Set(names)]);
    expect(names.length).toBeGreaterThan(0);
  });

  it.each(STEPS)('has each flag of %s as an input, and each input once', (step) => {
    const inputs = namesOf(optionsOfStep(step));
    expect(inputs).toEqual([...new Set(inputs)]);
    const flags = namesOf(optionsOfCommand(step)).filter((name) => !COMMAND_LINE_ONLY.includes(name));
    expect(flags.filter((name) => !inputs.includes(name))).toEqual([]);
  });

  it('lists the common options first', () => {
    for (const options of [...COMMANDS.map(optionsOfCommand), ...STEPS.map(optionsOfStep)]) {
      const ranks = options.map(({ common, argument }) => (argument !== undefined ? 0 : common === true ? 1 : 2));
      expect(ranks).toEqual(ranks.toSorted());
    }
  });

  it('has sentences without a full stop, and names options that exist', () => {
    const known = new Set(OPTIONS.map(({ name }) => name));
    for (const { name, description, otherwise = '', step } of OPTIONS) {
      const texts = [description, otherwise, step?.description ?? '', step?.otherwise ?? ''];
      const named = texts.flatMap((text) => [...text.matchAll(/--([a-z][a-z0-9-]*)/g)].map(([, each = '']) => each));
      expect({ name, unknown: named.filter((each) => !known.has(each)) }).toEqual({ name, unknown: [] });
      expect(description).toMatch(/^[A-Z].*[^.]$/s);
    }
  });

  it('names the releases of ffprobe that can be installed', () => {
    const option = OPTIONS.find(({ name }) => name === 'ffprobe-version');
    expect(option?.default).toBe(DEFAULT_FFPROBE_VERSION);
    expect(option?.description.match(/[0-9]+(\.[0-9]+)+/g)).toEqual(Object.keys(FFPROBE_RELEASES));
  });
});

describe('readOptions', () => {
  const refuse = ({ name }: ShownOption, value: string, expected: string): never => {
    throw new Error(`${name} ${value}: expected ${expected}`);
  };
  const read = (given: Readonly<Record<string, readonly string[]>>) =>
    readOptions(optionsOfCommand('ingest'), { given: ({ name }) => given[name], refuse });

  it('gives defaults where nothing is given', () => {
    expect(read({})).toMatchObject({
      corpus: 'konvid-1k',
      corpusDir: undefined,
      prober: 'auto',
      probeTimeoutS: 60,
      linkTargets: [],
      rehash: false,
      thresholds: { max_broken: undefined },
      downloads: { atOnce: 16, atOncePerHost: 8, attritionWarnThreshold: 0.1 },
    });
  });

  it.each([
    { name: 'limit', text: '10', key: 'limit', value: 10 },
    { name: 'attrition-warn-threshold', text: '.5', key: 'downloads', value: { attritionWarnThreshold: 0.5 } },
    { name: 'max-broken', text: '2.5%', key: 'thresholds', value: { max_broken: '2.5%' } },
    { name: 'log-level', text: 'ERROR', key: 'logLevel', value: 'error' },
    { name: 'columns', text: 'mos=MOS', key: 'columns', value: { mos: 'MOS' } },
    { name: 'link-target', text: '/data', key: 'linkTargets', value: ['/data'] },
  ])('reads $name $text', ({ name, text, key, value }) => {
    expect(read({ [name]: [text] })).toMatchObject({ [key]: value });
  });

  it.each([
    { name: 'limit', text: '0' },
    { name: 'limit', text: '1e3' },
    { name: 'limit', text: '99999999999999999' },
    { name: 'concurrency', text: '257' },
    { name: 'attrition-warn-threshold', text: '1.1' },
    { name: 'max-broken', text: '101%' },
    { name: 'max-broken', text: '-1' },
    { name: 'prober', text: 'ffmpeg' },
    { name: 'rehash', text: 'yes' },
    { name: 'scale', text: '1-10' },
  ])('refuses $name $text', ({ name, text }) => {
    expect(() => read({ [name]: [text] })).toThrow(`${name} ${text}: expected `);
  });

  it.each([
    { lines: [`videos=${'a'.repeat(64)}`, `METADATA=${'B'.repeat(64)}`], archives: ['videos', 'metadata'] },
    { lines: [`videos=${'a'.repeat(63)}`], archives: undefined },
    { lines: [`videos=${'a'.repeat(64)}`, `videos=${'a'.repeat(64)}`], archives: undefined },
    { lines: [`clips=${'a'.repeat(64)}`], archives: undefined },
  ])('reads digests: $lines', ({ lines, archives }) => {
    const readDigests = () =>
      readOptions(optionsOfCommand('fetch'), {
        given: ({ name }) => (name === 'expect-sha256' ? lines : undefined),
        refuse,
      }) as { readonly expectSha256: object };
    if (archives === undefined) expect(readDigests).toThrow('expect-sha256');
    else expect(Object.keys(readDigests().expectSha256)).toEqual(archives);
  });
});
