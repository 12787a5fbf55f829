import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { inventClips, writeCorpus } from '../support/corpus.ts';
import { installedFfprobe } from '../support/ffprobe-binary.ts';
import { makeWorkspace } from '../support/workspace.ts';

const ROOT = join(import.meta.dirname, '../..');
const DIST = join(ROOT, 'dist');

const run = (args: readonly string[], cwd: string) =>
  execa(process.execPath, args, { cwd, reject: false, extendEnv: false, env: { FFPROBE_BIN: installedFfprobe() } });

describe('dist/', () => {
  it('runs alone, copied away from everything else', async () => {
    const workspace = await makeWorkspace();
    await cp(DIST, join(workspace, 'dist'), { recursive: true });
    const { root } = await writeCorpus(join(workspace, 'corpus'), inventClips(3));
    const command = join(workspace, 'dist/cli.mjs');
    const ingested = await run([command, 'ingest', '--corpus-dir', root], workspace);
    expect(ingested.exitCode, ingested.stderr).toBe(0);
    const validated = await run([command, 'validate', join(root, 'konvid_1k.jsonl')], workspace);
    expect(validated.stdout).toContain('valid: 3 rows');
    const schema = await run([command, 'schema', 'corpus-row'], workspace);
    expect(`${schema.stdout}\n`).toBe(await readFile(join(ROOT, 'schema/1.0/corpus-row.schema.json'), 'utf8'));
  });

  it.each(['20.20.2', '22.18.0'])('refuses Node %s in one line, with a command that works', async (version) => {
    const old = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'${version}'}})`;
    const { exitCode, stdout, stderr } = await run(['--import', old, join(DIST, 'cli.mjs'), 'ingest'], ROOT);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/^konvid-ingest: needs Node\.js 22\.19 or newer, and this is v[0-9.]+; try `npx [^\n]+`$/);
    expect(stderr).toContain('npx --package node@24 --package konvid-ingest konvid-ingest ...');
  });

  it('is installed by npm from its package, without other packages', async () => {
    const workspace = await makeWorkspace();
    const npm = (...args: string[]) => execa('npm', [...args, '--offline', '--no-audit', '--no-fund'], { cwd: ROOT });
    const { stdout: packed } = await npm('pack', '--silent', '--pack-destination', workspace);
    const prefix = join(workspace, 'prefix');
    await npm('install', '--global', '--prefix', prefix, join(workspace, packed));
    expect(await readdir(join(prefix, 'lib/node_modules'))).toEqual(['konvid-ingest']);
    const environment = { PATH: `${dirname(process.execPath)}:/usr/bin:/bin`, FFPROBE_BIN: installedFfprobe() };
    const command = (...args: string[]) =>
      execa(join(prefix, 'bin/konvid-ingest'), args, { cwd: workspace, extendEnv: false, env: environment });
    const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect((await command('--version')).stdout).toBe(version);
    const jsonl = join(workspace, 'konvid_1k.jsonl');
    await command('ingest', '--corpus-dir', join(ROOT, 'sample/konvid-1k'), '--output', jsonl);
    const validated = await command('validate', jsonl, '--manifest', join(workspace, 'konvid_1k.manifest.json'));
    expect(validated.stdout).toContain('valid: 12 rows');
  });

  it('as a library does nothing at import, and ingests, validates and reports progress', async () => {
    const workspace = await makeWorkspace();
    const { root } = await writeCorpus(join(workspace, 'corpus'), inventClips(3));
    const script = join(workspace, 'user.mjs');
    await writeFile(
      script,
      `
      const listeners = () => process.eventNames().map((name) => [name, process.listenerCount(name)]);
      const before = listeners();
      const { ingest, schemas, serialiseRow, validateJsonl, validateRow } = await import(${JSON.stringify(join(DIST, 'index.mjs'))});
      const after = listeners();
      const seen = [];
      const result = await ingest({ corpusDir: ${JSON.stringify(root)}, onProgress: ({ labelsDone }) => seen.push(labelsDone) });
      const report = await validateJsonl(result.output, { manifest: result.manifestPath });
      const stopped = await ingest({ corpusDir: ${JSON.stringify(root)}, signal: AbortSignal.abort('enough') }).catch((reason) => reason);
      console.log(JSON.stringify({
        isQuiet: String(before) === String(after), written: result.manifest.stats.written, seen, valid: report.valid, stopped,
        violations: validateRow({ mos: 7 }).length > 0, schema: JSON.parse(schemas['corpus-row']).title, serialise: typeof serialiseRow,
      }));`,
    );
    const { stdout, stderr, exitCode } = await run([script], workspace);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      isQuiet: true,
      written: 3,
      seen: [1, 2, 3],
      valid: true,
      stopped: 'enough',
      violations: true,
      schema: 'CorpusRow',
      serialise: 'function',
    });
  });

  it('carries types that a strict project of either kind of resolution can use', async () => {
    const workspace = await makeWorkspace();
    const user = `
      import { ingest, type CorpusRow, type IngestManifest, validateRow } from 'konvid-ingest';
      export const run = (corpusDir: string): Promise<IngestManifest> => ingest({ corpusDir }).then(({ manifest }) => manifest);
      export const mos = (row: CorpusRow): number => row.mos;
      export const codes: readonly string[] = validateRow({}).map(({ code }) => code);
    `;
    await writeFile(join(workspace, 'user.ts'), user);
    await writeFile(join(workspace, 'package.json'), '{"type":"module"}');
    for (const folder of ['dist', 'package.json']) {
      await cp(join(ROOT, folder), join(workspace, 'node_modules/konvid-ingest', folder), { recursive: true });
    }
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    for (const [module, resolution] of [
      ['nodenext', 'nodenext'],
      ['esnext', 'bundler'],
    ] as const) {
      const options = [
        '--noEmit',
        '--strict',
        '--target',
        'es2024',
        '--module',
        module,
        '--moduleResolution',
        resolution,
      ];
      const { exitCode, stdout } = await run(
        [tsc, ...options, '--types', 'node', '--typeRoots', join(ROOT, 'node_modules/@types'), 'user.ts'],
        workspace,
      );
      expect({ module, exitCode, stdout }).toEqual({ module, exitCode: 0, stdout: '' });
    }
  });
});
