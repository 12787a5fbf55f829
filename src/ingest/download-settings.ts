import { MAX_DOWNLOADS } from './defaults.ts';
import type { DownloadSettings } from './options.ts';
import { requireWithin } from './require-within.ts';

/** @throws UserError OPTION_INVALID */
export function checkDownloadSettings(settings: DownloadSettings): void {
  requireWithin('--downloads', settings.atOnce, { min: 1, max: MAX_DOWNLOADS });
  requireWithin('--downloads-per-host', settings.atOncePerHost, { min: 1, max: MAX_DOWNLOADS });
  requireWithin('--download-timeout-s', settings.timeoutS, { min: 1, max: 86_400 });
  requireWithin('--max-clip-bytes', settings.maxClipBytes, { min: 1, max: Number.MAX_SAFE_INTEGER });
}
