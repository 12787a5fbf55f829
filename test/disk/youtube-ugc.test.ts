import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pathOf } from '../../src/clips/boundary.ts';
import type { IngestOptions } from '../../src/ingest/options.ts';
import { countStatuses, type Plan, statusOf } from '../../src/ingest/plan.ts';
import { planFor } from '../../src/ingest/settings.ts';
import { layOutFiles, type MadeFiles, originalOf, publishedWorkbook, vidOf } from '../support/published-corpora.ts';
import { makeWorkspace } from '../support/workspace.ts';

const VID = vidOf(0);
const OTHER = vidOf(1);
const WORKBOOK = 'original_videos_MOS_for_YouTube_UGC_dataset.xlsx';
const CSV = 'YOUTUBE_UGC_metadata.csv';

async function plan(files: MadeFiles, options: Partial<IngestOptions> = {}): Promise<Plan> {
  const corpusDir = await layOutFiles(await makeWorkspace(), { [WORKBOOK]: publishedWorkbook([VID, OTHER]), ...files });
  return planFor({ corpus: 'youtube-ugc', corpusDir, ...options });
}

/** What became of the first label: the path of its clip, what it fits, or its kind. */
function firstOf({ labels, boundary }: Plan): string {
  const [label] = labels;
  if (label?.clip !== undefined) return relative(boundary.root, pathOf(label.clip));
  return label?.rejection?.reason ?? (label === undefined ? 'none' : statusOf(label));
}

const clips = (...paths: readonly string[]): MadeFiles => Object.fromEntries(paths.map((path) => [path, path]));

describe('the name of a clip', () => {
  it.each([
    originalOf(VID),
    `original_videos/${VID}.mkv`,
    `original_videos_h264/${VID}_crf_10_ss_00_t_20.0.mp4`,
    `${VID}_crf_10_ss_00_t_20.0.mp4`,
    `vp9_compressed_videos/${VID}_orig.mp4`,
    `${VID}_orig.mp4`,
    `${VID}_cbr.webm`,
    `${VID}_vod.webm`,
    `${VID}_vodlb.webm`,
    `Gaming/720P/${VID}.mkv`,
    `ugc-dataset/${originalOf(VID)}`,
    `clips/Gaming/${VID}.mkv`,
  ])('%s', async (path) => {
    const planned = await plan(clips(path));
    expect(firstOf(planned)).toBe(path);
    expect(countStatuses(planned.labels).missing).toBe(1);
    expect(planned.unlabelled).toEqual([]);
  });

  it.each([
    `${VID}.mp4`,
    `${VID}_crf_20_ss_00_t_20.0.mp4`,
    `x${VID}.mkv`,
    `${VID}_orig.webm`,
    `${VID}_vod.mp4`,
    `${VID}.MKV`,
  ])('%s is none', async (path) => {
    expect(firstOf(await plan(clips(path, originalOf(OTHER))))).toBe('missing');
  });
});

describe('several clips for one label', () => {
  it('an upload among its transcodes is the one that was scored', async () => {
    const names = ['_orig.mp4', '_cbr.webm', '_vod.webm', '_vodlb.webm'].map((ending) => `vp9/${VID}${ending}`);
    const planned = await plan(clips(...names));
    expect(firstOf(planned)).toBe(`vp9/${VID}_orig.mp4`);
    expect(planned.unlabelled).toHaveLength(3);
  });

  it('the folder of the uploads comes before those of other releases', async () => {
    const h264 = `original_videos_h264/${VID}_crf_10_ss_00_t_20.0.mp4`;
    expect(firstOf(await plan(clips(originalOf(VID), h264)))).toBe(originalOf(VID));
  });

  it.each([
    { what: 'two releases in one folder', paths: [`${VID}.mkv`, `${VID}_crf_10_ss_00_t_20.0.mp4`, `${OTHER}.mkv`] },
    { what: 'two transcodes', paths: [`${VID}_cbr.webm`, `${VID}_vodlb.webm`, `${OTHER}.mkv`] },
    {
      what: 'one name in two categories',
      paths: [`original_videos/Gaming/720P/${VID}.mkv`, `original_videos/Vlog/720P/${VID}.mkv`, originalOf(OTHER)],
    },
    {
      what: 'two releases without the uploads',
      paths: [
        `original_videos_h264/${VID}_crf_10_ss_00_t_20.0.mp4`,
        `vp9_compressed_videos/${VID}_orig.mp4`,
        originalOf(OTHER),
      ],
    },
  ])('$what are reported, not guessed', async ({ paths }) => {
    const planned = await plan(clips(...paths));
    expect(firstOf(planned)).toMatch(/^the label fits more than one clip: /);
    expect(countStatuses(planned.labels).rejected).toBe(1);
    for (const path of paths.filter((candidate) => candidate.includes(VID))) {
      expect(firstOf(planned)).toContain(path.split('/').at(-1));
    }
  });

  it('where every label fits several, the run is refused and shows the first', async () => {
    await expect(plan(clips(`${VID}.mkv`, `${VID}_orig.mp4`))).rejects.toMatchObject({
      code: 'CLIPS_UNMATCHED',
      message: expect.stringContaining(`line 2: the label fits more than one clip: ${VID}.mkv, ${VID}_orig.mp4`),
      hint: expect.stringContaining('--clips-subdir'),
    });
  });
});

describe('the labels', () => {
  it('come out of the workbook, from its sheet MOS', async () => {
    const { labelFiles, labels } = await plan(clips(originalOf(VID)));
    expect(labelFiles[0]?.dialect).toMatchObject({ sheet: 'MOS', columns: { mos: { header: 'MOS full' } } });
    expect(labels[0]).toMatchObject({ line: 2, name: VID, mos: 1, mosStdDev: 0.5, nRatings: 103 });
  });

  it.each([
    'vid,MOSFull,stdFull,x_Subjects',
    'filename,MOSFull,stdFull,x_Subjects',
    '"vid","MOS full","std full","# Subjects"',
    'VID;MOS_full;SD;n',
  ])('come out of an export with %s', async (header) => {
    const row = header.includes(';') ? `${VID};3,25;0,75;119` : `${VID},3.25,0.75,119`;
    const files = { [CSV]: `${header}\n${row}\n`, ...clips(originalOf(VID)) };
    const corpusDir = await layOutFiles(await makeWorkspace(), files);
    const { labels } = await planFor({ corpus: 'youtube-ugc', corpusDir });
    expect(labels).toMatchObject([{ rejection: undefined, mos: 3.25, mosStdDev: 0.75, nRatings: 119 }]);
  });

  it('of a workbook and its export the workbook is taken', async () => {
    const { labelFiles, passedOver } = await plan({ [CSV]: `vid,MOSFull\n${VID},3.25\n`, ...clips(originalOf(VID)) });
    expect(labelFiles.map(({ name }) => name)).toEqual([WORKBOOK]);
    expect(passedOver).toHaveLength(1);
  });

  it('may lie beside the categories', async () => {
    const files = { [`original_videos/${WORKBOOK}`]: publishedWorkbook([VID]), ...clips(originalOf(VID)) };
    const corpusDir = await layOutFiles(await makeWorkspace(), files);
    expect(firstOf(await planFor({ corpus: 'youtube-ugc', corpusDir }))).toBe(originalOf(VID));
  });

  it('come out of the workbook that is named', async () => {
    const elsewhere = await layOutFiles(await makeWorkspace(), { 'scores.xlsx': publishedWorkbook([OTHER]) });
    const manifestCsv = join(elsewhere, 'scores.xlsx');
    const { labels, total } = await plan(clips(originalOf(OTHER)), { manifestCsv });
    expect(countStatuses(labels).matched).toBe(total);
  });
});
