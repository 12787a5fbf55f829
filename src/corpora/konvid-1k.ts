import { describeCorpus, FLICKR_CONTENT } from './corpus.ts';

const PUBLISHER = 'https://datasets.vqa.mmsp-kn.de/archives';
const GIB = 2 ** 30;

/**
 * KoNViD-1k: 1,200 clips, absolute category rating 1..5 (Hosu et al., "The Konstanz natural video database", QoMEX 2017).
 *
 * The published label file is `KoNViD_1k_attributes.csv`, some 120 KiB; `KoNViD_1k_mos.csv` has id and score alone. Its
 * `file_name` column holds the long names of older downloads, while today's clips are called `<flickr_id>.mp4`.
 */
export const KONVID_1K = describeCorpus({
  name: 'konvid-1k',
  title: 'KoNViD-1k',
  homepage: 'https://database.mmsp-kn.de/konvid-1k-database.html',
  scale: '1-5',
  isUserGenerated: true,
  signature: /konvid[_-]?1k/i,
  keyShape: /^[0-9]{9,12}(?:_(?:original|cut)_centercrop_960x540_8s)?(?:\.mp4|\.MP4|\.0)?$/,
  publishedClips: 1200,
  defaultVersion: 'konvid-1k-2017',
  columns: {
    flickr_id: ['flickr_id', 'id'],
  },
  labelFolders: ['KoNViD_1k_metadata', 'metadata'],
  labelSets: [[{ nameHas: 'attributes' }], [{ nameHas: 'mos' }]],
  maxLabelBytes: 2 * 1_048_576,
  rowCountGuard: { minRows: 1, maxRows: 1500, moreAre: 'konvid-150k' },
  clipParts: { videos: ['KoNViD_1k_videos', 'videos'] },
  mainClipPart: 'videos',
  flickrIdInName: /^([0-9]+)_(?:original|cut)_centercrop_/,
  joinsByFlickrId: true,
  contentName: FLICKR_CONTENT,
  // The publisher names no checksum. The clips have some 2.3 GB, and hardly pack; the bounds leave room for other releases.
  archives: [
    {
      label: 'videos',
      url: `${PUBLISHER}/KoNViD_1k_videos.zip`,
      fileName: 'KoNViD_1k_videos.zip',
      folder: 'KoNViD_1k_videos',
      minBytes: 2_000_000_000,
      maxBytes: 8 * GIB,
      maxUnpackedBytes: 8 * GIB,
    },
    {
      label: 'metadata',
      url: `${PUBLISHER}/KoNViD_1k_metadata.zip`,
      fileName: 'KoNViD_1k_metadata.zip',
      folder: 'KoNViD_1k_metadata',
      minBytes: 1_000,
      maxBytes: GIB / 4,
      maxUnpackedBytes: GIB,
    },
  ],
});
