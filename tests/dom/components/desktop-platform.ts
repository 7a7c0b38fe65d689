import type { Platform } from '../../../utils/domain/share/messenger.ts';

/** A computer with Chromium. */
export const desktop: Platform = {
  os: 'linux',
  browser: 'chromium',
  isMobile: false,
  hasShareSheet: false,
};
