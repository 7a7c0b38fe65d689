import { composeMessage, type MessageParts } from '../../../utils/domain/share/message.ts';
import type { Messenger, Platform } from '../../../utils/domain/share/messenger.ts';
import { messengerOf } from '../../../utils/domain/share/messengers.ts';
import type { SharePreferences, ShareRequest } from '../../../utils/domain/share/share-plan.ts';

export const ARTICLE = 'https://www.journal.example/pixels/messageries.html';

export const PLATFORMS = {
  chromium: { os: 'linux', browser: 'chromium', isMobile: false, hasShareSheet: false },
  firefox: { os: 'windows', browser: 'firefox', isMobile: false, hasShareSheet: false },
  android: { os: 'android', browser: 'firefox', isMobile: true, hasShareSheet: true },
  bareAndroid: { os: 'android', browser: 'firefox', isMobile: true, hasShareSheet: false },
  ios: { os: 'ios', browser: 'safari', isMobile: true, hasShareSheet: true },
} as const satisfies Record<string, Platform>;

export type PlatformName = keyof typeof PLATFORMS;

/** A messenger of the table, or a failing test. */
export function messengerNamed(id: string): Messenger {
  const messenger = messengerOf(id);
  if (!messenger) throw new Error(`no messenger ${id}`);
  return messenger;
}

/** A share of the article, in French, with what a test changes. */
export function makeRequest(
  id: string,
  platform: PlatformName,
  parts: Partial<MessageParts> = {},
  preferences: Partial<SharePreferences> = {},
): ShareRequest {
  const messenger = messengerNamed(id);
  const message = composeMessage({ url: ARTICLE, ...parts }, messenger, { language: 'fr' });
  return {
    messenger,
    platform: PLATFORMS[platform],
    message,
    preferences: preferences,
  };
}
