import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand, runCommandHere } from '../support/command.ts';
import { inventClips, makeClipBytes, writeCorpus, writeLabels } from '../support/corpus.ts';
import { makeFakeFfprobe, PLAIN_ANSWER } from '../support/fake-ffprobe.ts';
import { findRunnerCommands } from '../support/runner-commands.ts';
import { makeWorkspace } from '../support/workspace.ts';

const COMMANDS = [
  '::error::x',
  '\n::error::x',
  '\r::set-output name=a::b',
  '\r\n::add-mask::x',
  '##[error]x',
  ' ::debug::x',
];
const TERMINAL = '\u001b]0;x\u0007\u001b[2J\u009b2J\u202e\u2028\u{e0041}';

async function expectSilence(args: readonly string[], cwd: string, run = runCommandHere): Promise<void> {
  const { stdout, stderr, exitCode } = await run(args, { cwd });
  expect(findRunnerCommands(stdout, stderr)).toEqual([]);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose
  expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u2028]/);
  expect(stdout + stderr).not.toContain('this is a bug');
  expect([0, 1, 2]).toContain(exitCode);
}

const FACES = [
  { face: 'for people', extra: [] },
  { face: 'as JSON', extra: ['--json'] },
];

describe.each(FACES)('no untrusted text becomes a command of the runner, $face', ({ extra }) => {
  const ingest = (...args: readonly string[]) => [
    'ingest',
    '--corpus-dir',
    'corpus',
    '--max-missing',
    '100%',
    ...extra,
    ...args,
  ];

  it('from names and cells of the label file', async () => {
    const cwd = await makeWorkspace();
    const corpus = await writeCorpus(join(cwd, 'corpus'), inventClips(1));
    const cells = [...COMMANDS, TERMINAL].map((text) => `"${text}"`);
    const rows = cells.flatMap((cell) => [`,${cell},3`, `9900000000,x.mp4,${cell}`, `${cell},x.mp4,3`]);
    await writeLabels(corpus, ['flickr_id,file_name,MOS', '9900000000,x.mp4,3', ...rows].join('\n'));
    await expectSilence(ingest(), cwd, runCommand);
    await expectSilence(ingest('--dry-run'), cwd);
  });

  it('from headers of the label file, recognised or not', async () => {
    const cwd = await makeWorkspace();
    const corpus = await writeCorpus(join(cwd, 'corpus'), inventClips(1));
    for (const header of ['##[error]x,MOS', '::error::x,score', 'flickr_id,MOS,MOS,##[error]', `${TERMINAL},a`]) {
      await writeLabels(corpus, `${header}\n9900000000,3\n`);
      await expectSilence(ingest(), cwd);
    }
  });

  it('from names of clips, folders and files on disk', async () => {
    const cwd = await makeWorkspace();
    const corpus = await writeCorpus(join(cwd, 'corpus'), inventClips(1));
    const names = [...COMMANDS, TERMINAL].map((text, index) => `99000001${index}_${text}.mp4`);
    for (const name of names) await writeFile(join(corpus.clips, name), await makeClipBytes(name));
    for (const text of COMMANDS) await writeFile(join(corpus.clips, `${text}.mp4`), 'no video, no label');
    const labels = names.map((name) => `${name.split('_')[0]},3`);
    await writeLabels(corpus, ['flickr_id,MOS', '9900000000,3', ...labels, '99000001,3'].join('\n'));
    await expectSilence(ingest(), cwd);
    await rename(corpus.labels, join(corpus.root, '##[error]labels'));
    await expectSilence(ingest(), cwd);
  });

  it('from what ffprobe prints', async () => {
    const cwd = await makeWorkspace();
    await writeCorpus(join(cwd, 'corpus'), inventClips(2));
    const answer = PLAIN_ANSWER.replace('"h264"', '"::error::##[error]\\n::error::x"');
    const scripts = [
      `printf '%s' '${answer}'`,
      `printf 'x\\n::error::x\\r::error::y##[error]z' >&2; exit 1`,
      `printf '::error::x##[error]z\\n' | tee /dev/stderr; exit 1`,
    ];
    for (const script of scripts) {
      const binary = await makeFakeFfprobe(cwd, script);
      await expectSilence(ingest('--output', '##[group]x.jsonl', '--prober', 'ffprobe', '--ffprobe-bin', binary), cwd);
    }
  });

  it.each([
    { what: 'options of ingest', args: ['ingest', '--corpus', '\n::error::x', ...extra] },
    { what: 'paths of ingest', args: ['ingest', '--corpus-dir', '::error::x\n##[error]y', ...extra] },
    { what: 'unknown options', args: ['ingest', '--\n::error::x', ...extra] },
    { what: 'values out of range', args: ['ingest', '--limit', '\n::error::x##[error]', ...extra] },
    { what: 'an unknown command', args: ['\n::error::x##[error]y'] },
    { what: 'paths of validate', args: ['validate', '\n::error::x##[error]y', ...extra] },
  ])('from $what', async ({ args }) => expectSilence(args, await makeWorkspace()));

  it('from the rows of JSONL files, and from their names', async () => {
    const cwd = await makeWorkspace();
    const names = COMMANDS.map((text) => `${text}.jsonl`);
    for (const text of COMMANDS) {
      const row = { src: text, [text]: text, corpus: text };
      await writeFile(join(cwd, `${text}.jsonl`), `${text}\n${JSON.stringify(row)}\n`);
    }
    await expectSilence(['validate', ...names, ...extra], cwd);
    await expectSilence(['validate', ...names, '--format', 'jsonl'], cwd);
    await writeCorpus(join(cwd, 'corpus'), inventClips(1));
    for (const name of names) await expectSilence(ingest('--output', name), cwd);
  });
});
