import type { Platform } from '../../utils/domain/share/messenger.ts';
import type { SharePreferences } from '../../utils/domain/share/share-plan.ts';

type Row = { messenger: string; platform: string; input: Record<string, unknown> };

/** The reader a row's platform label speaks of: `desktop/app`, `firefox-android`, `android,macos`… */
export function platformOf(row: Row): { platform: Platform; preferences: SharePreferences } {
  const label = row.platform.toLowerCase();
  const isPhone = /^(?:android|ios|phone|mobile|firefox-android|chrome-android)/.test(label);
  const os = /ios|iphone/.test(label) ? 'ios' : isPhone ? 'android' : 'linux';
  const browser = label.includes('firefox') ? 'firefox' : os === 'ios' ? 'safari' : 'chromium';
  const hasApp = /\/app\b|installed/.test(label);
  const appId = row.input.appId ?? row.input.app_id;
  const redirect = row.input.redirectUri ?? row.input.redirect_uri;
  return {
    platform: { os, browser, isMobile: isPhone, hasShareSheet: isPhone },
    preferences: {
      installedApps: hasApp ? [row.messenger] : [],
      ...(typeof appId === 'string' && {
        metaApp: { id: appId, redirect: String(redirect ?? '') },
      }),
    },
  };
}
