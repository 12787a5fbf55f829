import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { installedFfprobe } from '../support/ffprobe-binary.ts';
import { codeBlocksOf } from '../support/markdown-blocks.ts';

const PYTHON = process.env['PYTHON'] ?? 'python3';
const FOLDER = join(import.meta.dirname, '../python');

describe('an independent implementation in Python', () => {
  it.each([
    ['check_vectors.py', 'jsonschema accepts and rejects the test vectors as we do'],
    ['check_encoder_slots.py', 'the encoder vocabulary gives the same slots'],
    ['check_scores.py', "SciPy's figures equal those of `score`"],
    ['check_snippets.py', 'the code of the page for trainers runs as printed'],
  ])('%s: %s', async (script) => {
    const { exitCode, all } = await execa(PYTHON, [join(FOLDER, script)], {
      env: { FFPROBE_BIN: installedFfprobe() },
      all: true,
      reject: false,
    });
    expect(exitCode, all).toBe(0);
  });
});

it('the Python on the pages parses', async () => {
  const root = join(import.meta.dirname, '../..');
  const pages = globSync('{*.md,docs/**/*.md}', { cwd: root }).map((page) => readFileSync(join(root, page), 'utf8'));
  const blocks = pages.flatMap(codeBlocksOf).filter(({ language }) => language === 'python');
  expect(blocks.length).toBeGreaterThan(5);
  const code = 'import ast, json, sys\nfor text in json.load(sys.stdin): ast.parse(text)';
  const input = JSON.stringify(blocks.map(({ text }) => text));
  const { exitCode, stderr } = await execa(PYTHON, ['-c', code], { input, reject: false });
  expect(exitCode, stderr).toBe(0);
});
