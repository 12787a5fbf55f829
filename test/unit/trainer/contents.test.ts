import { describe, expect, it } from 'vitest';
import { findContentId } from '../../../src/corpora/registry.ts';
import { firstContentId } from '../../../src/trainer/contents.ts';

describe('findContentId', () => {
  it.each([
    '9900000001.mp4',
    '9900000001_original_centercrop_960x540_8s.mp4',
    '9900000001_cut_centercrop_960x540_8s.mp4',
    'orig_9900000001_540_5s.mp4',
    'orig_9900000001_540_5s',
    '9900000001',
  ])('knows the upload in %s, in both KoNViD corpora', (src) => {
    expect(findContentId({ corpus: 'konvid-1k', src })).toBe('flickr:9900000001');
    expect(findContentId({ corpus: 'konvid-150k', src })).toBe('flickr:9900000001');
  });

  it.each([
    'Animation_1080P-05f8.mkv',
    'Animation_1080P-05f8_crf_10_ss_00_t_20.0.mp4',
    'Animation_1080P-05f8_orig.mp4',
    'Animation_1080P-05f8_cbr.webm',
    'Animation_1080P-05f8_vod.webm',
    'Animation_1080P-05f8_vodlb.webm',
    'Animation/1080P/Animation_1080P-05f8.mkv',
    'Animation_1080P-05f8',
  ])('knows the vid in %s', (src) => {
    expect(findContentId({ corpus: 'youtube-ugc', src })).toBe('youtube-ugc:Animation_1080P-05f8');
  });

  it('leaves endings that are part of a vid alone', () => {
    expect(findContentId({ corpus: 'youtube-ugc', src: 'a_original.mp4' })).toBe('youtube-ugc:a_original');
    expect(findContentId({ corpus: 'youtube-ugc', src: '_orig.mp4' })).toBe('youtube-ugc:_orig');
  });

  it.each([
    { corpus: 'lsvq', src: 'yfcc-batch1/747.mp4' },
    { corpus: 'live-vqc', src: 'A001.mp4' },
    { corpus: 'konvid-1k', src: 'somewhere.mp4' },
    { corpus: 'konvid-1k', src: 'clip_9900000001.mp4' },
  ] as const)('has none for $src of $corpus', (row) => {
    expect(findContentId(row)).toBeUndefined();
  });
});

it('a content is called by a name before a digest, and by the first of its names', () => {
  const digest = `sha256:${'0'.repeat(64)}`;
  expect(firstContentId(digest, 'youtube-ugc:z')).toBe('youtube-ugc:z');
  expect(firstContentId('youtube-ugc:z', digest)).toBe('youtube-ugc:z');
  expect(firstContentId('flickr:9', 'flickr:10')).toBe('flickr:10');
});
