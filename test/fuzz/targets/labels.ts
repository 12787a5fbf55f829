import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { nameFault, pathFault } from '../../../src/clips/clip-name.ts';
import type { Corpus } from '../../../src/corpora/corpus.ts';
import { findCorpus } from '../../../src/corpora/registry.ts';
import { isRejected, type Label, type RejectedLabel } from '../../../src/labels/label.ts';
import { PlainRows } from '../../../src/labels/plain-rows.ts';
import { csvOptions } from '../../../src/labels/quoted-rows.ts';
import { readLabelFiles } from '../../../src/labels/read-label-files.ts';
import { type LabelFile, recogniseLabels } from '../../../src/labels/read-labels.ts';
import { makeMemoryFolder } from '../../support/memory-folder.ts';
import type { FuzzTarget } from '../engine/target.ts';
import { promise, valueOrUserError } from '../oracle.ts';

/** The corpora whose rules the labels are read by: the first line of an input says which. */
const CORPORA = ['konvid-1k', 'konvid-150k', 'youtube-ugc', 'lsvq', 'live-vqc', 'custom-1-5-a', 'custom-0-100-b'];
/** Larger files are read by their beginning, which another encoding moves. */
const MAX_RECODED_BYTES = 16_384;

/** No corpus is too small for a test. */
function lenient(name: string): Corpus {
  const corpus = findCorpus(name);
  return { ...corpus, rowCountGuard: { minRows: 1, maxRows: 500 } };
}

function splitInput(input: Buffer): { readonly corpus: Corpus; readonly content: Buffer } {
  const lineEnd = input.indexOf(0x0a);
  const name = input.toString('latin1', 0, Math.max(0, lineEnd));
  const index = CORPORA.indexOf(name);
  return { corpus: lenient(CORPORA[index] ?? 'konvid-1k'), content: input.subarray(index === -1 ? 0 : lineEnd + 1) };
}

function checkLabel(entry: Label | RejectedLabel, { mosRange, clipKey }: Corpus): void {
  promise(Number.isSafeInteger(entry.line) && entry.line > 0, `line ${entry.line}`);
  if (isRejected(entry)) {
    promise(/^LABEL_[A-Z_]+$/.test(entry.code) && entry.reason.length < 1_000, `${entry.code}: ${entry.reason}`);
    return;
  }
  const { name, flickrId, mos, mosStdDev, nRatings } = entry;
  const fault = name === undefined ? undefined : (clipKey === 'path' ? pathFault : nameFault)(name);
  promise(fault === undefined, `a usable label has a name that ${fault}`);
  promise(flickrId === undefined || /^[0-9]{1,20}$/.test(flickrId), `the id ${flickrId}`);
  promise(name !== undefined || flickrId !== undefined, 'a usable label names nothing');
  promise(mos >= mosRange.min && mos <= mosRange.max, `the score ${mos}`);
  promise(mosStdDev >= 0 && mosStdDev <= 100, `the deviation ${mosStdDev}`);
  promise(Number.isSafeInteger(nRatings) && nRatings >= 0, `the count ${nRatings}`);
}

/** Text without quotes is cut into cells without csv-parse, and must be cut as csv-parse would. */
function checkPlainRows(text: string, delimiter: string): void {
  const found: unknown[] = [];
  const rows = new PlainRows(delimiter, (cells, line) => found.push([...cells, line]));
  if (!rows.add(text)) return;
  rows.finish();
  const expected: unknown[] = [];
  parse(text, {
    ...csvOptions(delimiter),
    on_record: (cells: string[], { lines }) => void expected.push([...cells, lines]),
  });
  promise(JSON.stringify(found) === JSON.stringify(expected), `csv-parse reads ${JSON.stringify(expected)}`);
}

/** All entries as text, line numbers among them. */
function describe(files: readonly LabelFile[] | undefined): string {
  return JSON.stringify(files?.flatMap(({ entries }) => [...entries]));
}

const KONVID_1K = 'flickr_id,mos\n9900000001,3.25\n"9900000002",1\n9900000003,"4,5"\n';

export const target: FuzzTarget = {
  promise:
    'a label file is read or refused in words; each usable label is within its corpus; the encoding changes nothing',
  covers: ['src/labels/', 'src/clips/clip-name.ts'],
  tested: 2_000,
  dictionary: ['\u{feff}', '\r\n', '""', 'NaN', '1e400', '../', 'file_name', 'video_name', 'MOS', 'SD', 'n', 'url'],
  seeds: () =>
    [
      `konvid-1k\n${KONVID_1K}`,
      'konvid-1k\nfile_name;mos;sd;n\n9900000001.mp4;3,25;0,5;114\n9900000002.mp4;1,5;;\n',
      'konvid-1k\n9900000001,3.25,29.97\n9900000002,4,30\n',
      'konvid-150k\nvideo_name,video_score\nclip one.mp4,3.5\nlonger/name.mp4,2\n',
      'konvid-150k\nname,URL,MOS\na.mp4,https://localhost/a.mp4,3.5\nb.mp4,http://u:p@localhost/b.mp4,9\n',
      'youtube-ugc\nvid\tMOS full\tMOS chunk00\nGaming_360P-0001\t3.1\t\n',
      'lsvq\nname,p1,mos\nia-batch1/clip.mp4,1,55.25\nyfcc-batch2/other.mp4,2,101\n',
      'live-vqc\nvideo,MOS\nA001.mp4,80.5\nB002.mp4,\n',
      'custom-1-5-a\nFile,Mos,SD,N\na/b.mp4,5,1,64.0\n../b.mp4,1,1,1\n',
      'custom-0-100-b\r\nname,mos\r\n"x\r\ny.mp4",50\r\nz.mp4,99.5\r\n',
    ].map((text) => Buffer.from(text)),
  open: async () => {
    const folder = makeMemoryFolder('fuzz-labels');
    const path = join(folder, 'labels.csv');
    const read = async (content: Uint8Array, corpus: Corpus) => {
      writeFileSync(path, content);
      const { dialect, firstLine } = await recogniseLabels(path, corpus);
      promise(firstLine.length <= 200, 'the first line is too long');
      if (dialect === undefined) return undefined;
      const files = [{ path, dialect, clipPart: '' }];
      return readLabelFiles({ files, passedOver: [], lacking: [] }, corpus);
    };
    return {
      run: async (input) => {
        const { corpus, content } = splitInput(input);
        const files = await valueOrUserError(() => read(content, corpus));
        const dialect = files?.[0]?.dialect;
        if (files === undefined || dialect === undefined) return;
        for (const { entries } of files) for (const entry of entries) checkLabel(entry, corpus);
        if (dialect.encoding !== 'utf-8') return;
        const text = new TextDecoder().decode(content);
        checkPlainRows(text, dialect.delimiter);
        if (content.length > MAX_RECODED_BYTES) return;
        const asUtf16 = Buffer.from(`\u{feff}${text}`, 'utf16le');
        const again = await valueOrUserError(() => read(asUtf16, corpus));
        promise(describe(again) === describe(files), `in UTF-16: ${describe(again)}`);
      },
      close: () => rmSync(folder, { recursive: true, force: true }),
    };
  },
};
