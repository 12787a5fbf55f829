import type { DownloadSettings } from './options.js';
/** @throws UserError OPTION_INVALID */
export declare function checkDownloadSettings(settings: DownloadSettings): void;
