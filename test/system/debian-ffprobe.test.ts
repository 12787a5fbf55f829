import { describe } from 'vitest';
import { systemFfprobe } from '../support/ffprobe-binary.ts';
import { testGoldenClips } from '../support/golden-clips.ts';
import { testPlaylists } from '../support/playlists.ts';

// A second version of ffprobe, because two are a better oracle than one.
describe("with the system's ffprobe", () => {
  testGoldenClips(systemFfprobe());
  testPlaylists(systemFfprobe());
});
