import type { CommentReport } from '../detection/page-report.ts';
import { quotationOf } from './share-comment.ts';

/** The words of the letter, in the reader's language. */
export type NoticeWords = {
  subject: string;
  ask: (site: string) => string;
  /** In quotation marks. */
  quoted: (words: string) => string;
  date: (day: string) => string;
  /** What the reader has to add: why they hold it to be illegal. */
  reason: string;
  belief: string;
  answer: string;
  /** What the reader has to add: who they are. */
  name: string;
};

/**
 * A notice of illegal content to the site a comment stands on, with all that Regulation (EU) 2022/2065 (DSA),
 * article 16(2), wants in it: the reasons, the exact address, name and e-mail address, and a statement of good faith.
 * Reasons and name are left to the reader.
 * @param comment - as the page showed it; where it has no address of its own, that of the article stands for it
 */
export function noticeLetter(comment: CommentReport, article: string, words: NoticeWords): string {
  const { author, date, permalink } = comment;
  const address = permalink ?? article;
  const described = [
    words.quoted(quotationOf(comment).replaceAll(/\s+/gu, ' ').trim()),
    author,
    date && words.date(date),
    address,
  ];
  const parts = [
    words.subject,
    words.ask(new URL(address).hostname.replace(/^www\./u, '')),
    described.filter(Boolean).join('\n'),
    words.reason,
    words.belief,
    words.answer,
    words.name,
  ];
  return `${parts.join('\n\n')}\n`;
}
