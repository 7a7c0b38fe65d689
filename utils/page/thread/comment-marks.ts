import { createHost, make } from '../shadow-host.ts';
import { dress, type Dress } from './comment-line.ts';
import { inSlices } from './in-slices.ts';
import type { PageChanges } from './page-changes.ts';
import { DATE_CSS, MARK_CSS } from './thread-style.ts';
import type { ThreadElements } from './thread-elements.ts';

/** What stands beside each comment: its texts, none for no mark. */
export type MarksOf = (place: number) => string[];

export type CommentMarks = {
  show: (thread: ThreadElements, marksOf: MarksOf) => Promise<void>;
  showDates: (thread: ThreadElements, areShown: boolean) => Promise<void>;
  forget: () => void;
};

/** Says beside comments that they are new, what the reader noted on their authors, and when exactly they were written. */
export function createCommentMarks(
  changes: PageChanges,
  clothes: Dress,
  signal: AbortSignal,
): CommentMarks {
  const marks = new Map<Element, { host: HTMLElement; said: string }>();
  const dates = new Map<Element, HTMLElement>();
  const { doc, say } = clothes;

  const showMark = (element: HTMLElement, texts: string[]) => {
    const said = texts.join('\n');
    const before = marks.get(element);
    if (before?.said === said || (before === undefined && said === '')) return;
    if (before !== undefined) changes.remove(before.host);
    marks.delete(element);
    if (said === '') return;
    const box = dress(clothes, 'mark');
    box.append(...texts.map(text => make(doc, 'span', { textContent: text })));
    const { host } = createHost(doc, MARK_CSS, box);
    changes.insert(host, element, element.firstChild);
    marks.set(element, { host, said });
  };

  const showDate = (thread: ThreadElements, place: number) => {
    const shown = thread.dateOf(place);
    const at = thread.comments[place]?.at ?? null;
    if (shown?.parentElement == null || at === null || dates.has(shown)) return;
    const box = dress(clothes, 'date');
    box.append(make(doc, 'span', { textContent: say.date(at) }));
    const { host } = createHost(doc, DATE_CSS, box);
    changes.insert(host, shown.parentElement, shown.nextSibling);
    dates.set(shown, host);
  };

  return {
    show: async (thread, marksOf) => {
      await inSlices(
        thread.elements.entries(),
        ([place, element]) => showMark(element, marksOf(place)),
        signal,
      );
    },
    showDates: async (thread, areShown) => {
      if (!areShown) {
        for (const host of dates.values()) changes.remove(host);
        dates.clear();
        return;
      }
      await inSlices(thread.elements.keys(), place => showDate(thread, place), signal);
    },
    forget: () => {
      marks.clear();
      dates.clear();
    },
  };
}
