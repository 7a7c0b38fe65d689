import type { ThreadOrder } from '../../utils/domain/thread/thread-view.ts';
import type { MessageKey } from '../../utils/platform/i18n.ts';

/** What each order is called. */
export const orderWords = {
  page: 'thread.orderPage',
  oldest: 'thread.orderOldest',
  newest: 'thread.orderNewest',
  developed: 'thread.orderDeveloped',
} as const satisfies Record<ThreadOrder, MessageKey>;
