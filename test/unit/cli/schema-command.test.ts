import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { makeCommand } from '../../../src/cli/command.ts';
import { SCHEMA } from '../../../src/cli/schema-command.ts';
import { SCHEMAS } from '../../support/schemas.ts';

async function run(...args: readonly string[]) {
  const spies = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')].map((spy) =>
    spy.mockReturnValue(true),
  );
  onTestFinished(() => {
    for (const spy of spies) spy.mockRestore();
  });
  let exitCode: number | undefined;
  const command = makeCommand(SCHEMA, (code) => {
    exitCode = code;
  });
  await command.parseAsync([...args], { from: 'user' });
  const [stdout, stderr] = spies.map((spy) => spy.mock.calls.map(([text]) => String(text)).join(''));
  return { exitCode, stdout, stderr };
}

describe('konvid-ingest schema', () => {
  it('lists every schema', async () => {
    const { exitCode, stdout = '' } = await run();
    expect(exitCode).toBe(0);
    expect(stdout.trim().split('\n').sort()).toEqual(
      [...SCHEMAS.keys(), 'corpus-row.draft-07', 'encoder-vocabulary'].sort(),
    );
  });

  it.each(['corpus-row', 'corpus-row.schema.json'])('prints %s', async (name) => {
    const { exitCode, stdout = '' } = await run(name);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toEqual(SCHEMAS.get('corpus-row'));
  });

  it('prints the vocabulary of encoders too', async () => {
    const { exitCode, stdout = '' } = await run('encoder-vocabulary');
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ ugc_encoder: 'ugc-mixed', versions: { v3: { length: 16 } } });
  });

  it.each(['corpus', '', 'constructor', '__proto__', '../package.json'])('refuses %j', async (name) => {
    const { exitCode, stdout, stderr } = await run(name);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('SCHEMA_UNKNOWN');
  });
});
