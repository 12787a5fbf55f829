/**
 * Makes every clip of the repository from FFmpeg's own test sources: the sample corpus and the golden fixtures.
 *
 *   node scripts/make-clips.ts           make sample/ and test/golden/ anew
 *   node scripts/make-clips.ts --check   keep the clips, ask ffprobe again ($FFPROBE_BIN, else PATH), list differences
 *
 * No clip of a research corpus may be in the repository, and a clip that nobody can make again can't be reviewed.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, parse } from 'node:path';
import { BROKEN_RECIPES } from './clips/broken-table.ts';
import { ClipsError } from './clips/error.ts';
import { ffmpegVersion, runFfmpeg } from './clips/ffmpeg.ts';
import { deriveExpected, type Expected, ffprobeBin } from './clips/oracle.ts';
import type { GoldenRecipe } from './clips/recipe.ts';
import { attributesCsv, SAMPLE_CLIPS, SAMPLE_README, sampleCommand } from './clips/sample-table.ts';
import { USABLE_RECIPES } from './clips/usable-table.ts';

const ROOT = join(import.meta.dirname, '..');
const SAMPLE_DIR = join(ROOT, 'sample');
const GOLDEN_DIR = join(ROOT, 'test/golden');

/** In this order: some fixtures are made from earlier ones. */
const GOLDEN_RECIPES = [...USABLE_RECIPES, ...BROKEN_RECIPES];

/** The repository carries these bytes for ever. */
const MAX_SAMPLE_CLIP_BYTES = 60 * 1024;
const MAX_SAMPLE_BYTES = 700 * 1024;
const MAX_FIXTURE_BYTES = 30 * 1024;
const MAX_GOLDEN_BYTES = 1024 * 1024;

/** File name to content, in the order of the table. */
type Files = ReadonlyMap<string, Buffer>;

function main(argv: readonly string[]): void {
  if (argv.length > 1 || (argv.length === 1 && argv[0] !== '--check')) {
    throw new ClipsError(`unknown arguments: ${argv.join(' ')}; the only one is --check`);
  }
  if (argv[0] === '--check') checkGolden();
  else makeClips();
}

function makeClips(): void {
  const version = ffmpegVersion();
  const work = mkdtempSync(join(tmpdir(), 'make-clips-'));
  try {
    const sample = buildSample(work);
    const golden = buildGolden(work);
    report('sample', sample, MAX_SAMPLE_CLIP_BYTES, MAX_SAMPLE_BYTES);
    report('test/golden', golden, MAX_FIXTURE_BYTES, MAX_GOLDEN_BYTES);
    rmSync(join(SAMPLE_DIR, 'konvid-1k'), { recursive: true, force: true });
    writeFiles(SAMPLE_DIR, sample);
    writeFiles(GOLDEN_DIR, golden);
    writeExpected();
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  console.log(`made with ffmpeg ${version}; another release may give other bytes`);
}

function buildSample(work: string): Files {
  const files = new Map<string, Buffer>();
  for (const clip of SAMPLE_CLIPS) {
    const file = `${clip.id}.mp4`;
    runFfmpeg(sampleCommand(clip), file, work);
    files.set(`konvid-1k/KoNViD_1k_videos/${file}`, readFileSync(join(work, file)));
  }
  files.set('konvid-1k/KoNViD_1k_metadata/KoNViD_1k_attributes.csv', Buffer.from(attributesCsv()));
  files.set('README.md', Buffer.from(SAMPLE_README));
  return files;
}

function buildGolden(work: string): Files {
  const files = new Map<string, Buffer>();
  for (const recipe of GOLDEN_RECIPES) {
    const bytes = buildFixture(recipe, work);
    assertNoTwin(recipe.file, bytes, files);
    writeFileSync(join(work, recipe.file), bytes);
    files.set(recipe.file, bytes);
  }
  return files;
}

function buildFixture(recipe: GoldenRecipe, work: string): Buffer {
  if ('text' in recipe) return Buffer.from(recipe.text);
  if ('from' in recipe) return recipe.edit(readFileSync(join(work, recipe.from)));
  for (const step of recipe.ffmpeg) {
    const [args = '', out = recipe.file] = step.split(' => ');
    runFfmpeg(args, out, work);
  }
  return readFileSync(join(work, recipe.file));
}

/** Equal bytes would test nothing new and be dropped as a duplicate clip; equal names would share one expectation. */
function assertNoTwin(file: string, bytes: Buffer, files: Files): void {
  for (const [other, otherBytes] of files) {
    if (expectedName(other) === expectedName(file)) throw new ClipsError(`${file}: ${other} has the same name`);
    if (otherBytes.equals(bytes)) throw new ClipsError(`${file}: ${other} has the same bytes`);
  }
}

function writeFiles(folder: string, files: Files): void {
  for (const [name, bytes] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

/** After all fixtures are in place: a playlist is a test only while the clip that it names lies beside it. */
function writeExpected(): void {
  for (const recipe of GOLDEN_RECIPES) {
    const expected = deriveExpected(join(GOLDEN_DIR, recipe.file));
    assertIntent(recipe, expected);
    writeFileSync(join(GOLDEN_DIR, expectedName(recipe.file)), formatExpected(expected));
  }
}

/** Stops a recipe that no longer shows what it was written for from becoming an expectation. */
function assertIntent({ file, about, broken }: GoldenRecipe, expected: Expected): void {
  const found = 'broken' in expected ? expected.broken : undefined;
  if (found === broken) return;
  throw new ClipsError(`${file} (${about}): meant ${broken ?? 'a usable video'}, ffprobe says ${found ?? 'usable'}`);
}

/** Fails with every fixture whose answer is not the committed one, and with every file that has no partner. */
function checkGolden(): void {
  const names = readdirSync(GOLDEN_DIR);
  const clips = names.filter((name) => !name.endsWith('.expected.json'));
  const wanted = new Set(GOLDEN_RECIPES.flatMap(({ file }) => [file, expectedName(file)]));
  const problems = [
    ...names.filter((name) => !wanted.has(name)).map((name) => `${name}: no recipe makes it`),
    ...[...wanted].filter((name) => !names.includes(name)).map((name) => `${name}: missing`),
    ...clips.filter((name) => names.includes(expectedName(name))).flatMap(findDifference),
  ];
  if (problems.length > 0) throw new ClipsError(`${ffprobeBin()} disagrees:\n  ${problems.join('\n  ')}`);
  console.log(`${clips.length} fixtures agree with ${ffprobeBin()}`);
}

function findDifference(clip: string): readonly string[] {
  const committed = readFileSync(join(GOLDEN_DIR, expectedName(clip)), 'utf8');
  const found = formatExpected(deriveExpected(join(GOLDEN_DIR, clip)));
  return committed === found ? [] : [`${clip}: committed ${oneLine(committed)}, found ${oneLine(found)}`];
}

function expectedName(file: string): string {
  return `${parse(file).name}.expected.json`;
}

function formatExpected(expected: Expected): string {
  return `${JSON.stringify(expected, undefined, 2)}\n`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function report(title: string, files: Files, maxFile: number, maxTotal: number): void {
  let total = 0;
  for (const [name, { length }] of files) {
    total += length;
    console.log(`${String(length).padStart(7)} ${title}/${name}`);
  }
  console.log(`${String(total).padStart(7)} ${title} in all`);
  for (const [name, { length }] of files) {
    if (length > maxFile) throw new ClipsError(`${title}/${name}: ${length} bytes, more than ${maxFile}`);
  }
  if (total > maxTotal) throw new ClipsError(`${title}: ${total} bytes, more than ${maxTotal}`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof ClipsError)) throw error;
  console.error(`make-clips: ${error.message}`);
  process.exitCode = 1;
}
