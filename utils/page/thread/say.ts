import { fillerFor } from '../../domain/typography/fill-words.ts';
import type { ThreadWords } from '../../protocol/thread-messages.ts';

/** Puts the reader's words together in a page, from those the background handed over. */
export type Say = {
  t: (name: string, params?: Record<string, string>) => string;
  why: (name: string, params: Record<string, string>) => string;
  count: (name: string, count: number) => string;
  date: (at: number) => string;
  list: (parts: readonly string[]) => string;
  /** Stands between two numbers of one thing. */
  comma: string;
};

export function createSay({ language, direction, texts, counts }: ThreadWords): Say {
  const fill = fillerFor(direction);
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  return {
    t: (name, params = {}) => fill(texts[`thread.${name}`] ?? name, params),
    why: (name, params) => fill(texts[`threadWhy.${name}`] ?? name, params),
    count: (name, count) => {
      const forms = counts[`threadCount.${name}`];
      const form = forms?.[rules.select(count)] ?? forms?.other ?? '{count}';
      return fill(form, { count: numbers.format(count) });
    },
    date: at => dates.format(at),
    list: parts => lists.format(parts),
    // Arabic has its own, turned the other way.
    comma: direction === 'rtl' ? '، ' : ', ',
  };
}
