import type { Dial } from '../../utils/domain/thread/thread-settings.ts';
import type { MessageKey } from '../../utils/platform/i18n.ts';

/** What each notch of the dial is called. */
export const dialWords = {
  off: 'thread.dialOff',
  gentle: 'thread.dialGentle',
  medium: 'thread.dialMedium',
  strict: 'thread.dialStrict',
} as const satisfies Record<Dial, MessageKey>;
