import { installedFfprobe } from '../support/ffprobe-binary.ts';
import { testPlaylists } from '../support/playlists.ts';

testPlaylists(installedFfprobe());
