import type { AnsweredDrafts } from '../../../utils/domain/thread/answered.ts';
import type { MirrorMonth } from '../../../utils/domain/thread/mirror.ts';
import { defaultThreadSettings } from '../../../utils/domain/thread/thread-settings.ts';
import type { FromOwnThreadPages } from '../../../utils/protocol/thread-messages.ts';

/** What is kept about threads, for one test. */
export const freshThreads = () => ({
  threads: defaultThreadSettings,
  answered: {} as AnsweredDrafts,
  mirror: [] as MirrorMonth[],
  /** Drafts about which something was said. */
  noticed: [] as string[],
});

/** The background's answers about threads, from memory. */
export function threadAnswers(
  state: ReturnType<typeof freshThreads>,
  isAnswered: (kind: 'thread.state') => boolean,
): { [Kind in keyof FromOwnThreadPages]: FromOwnThreadPages[Kind] } {
  return {
    'thread.bring': () => isAnswered('thread.state'),
    'thread-settings.read': () => state.threads,
    'thread-settings.change': patch => {
      state.threads = { ...state.threads, ...patch };
      return state.threads;
    },
    'visits.forget': () => undefined,
    'answered.read': () => state.answered,
    'mirror.read': () => state.mirror,
    'mirror.forget': () => {
      state.mirror = [];
    },
    'mirror.noticed': ({ text }) => void state.noticed.push(text),
  };
}
