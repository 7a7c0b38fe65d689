import type { ArticleFacts } from '../article/article.ts';
import type { CommentReport } from '../detection/page-report.ts';
import { foldText } from './fold-text.ts';

/** A page reports this much of a comment; one that is as long was cut. */
const REPORTED = 280;

/** What is shared instead of the article: a comment of its thread. */
export type CommentSubject = {
  facts: ArticleFacts;
  /** The place of the comment in its page, with its `#`; empty where its address has none. */
  anchor: string;
  quotation: string;
};

/** The comments of a thread others can be led to: with words, an address of the web, and published. */
export function shareableComments(comments: readonly CommentReport[]): CommentReport[] {
  return comments.filter(
    ({ excerpt, permalink, isHeld }) =>
      excerpt !== '' && !isHeld && /^https?:\/\//u.test(permalink ?? ''),
  );
}

/** The comments whose author or words hold every word that is looked for. */
export function searchComments(
  comments: readonly CommentReport[],
  wanted: string,
): CommentReport[] {
  const words = foldText(wanted).split(' ').filter(Boolean);
  return comments.filter(({ author, excerpt }) => {
    const place = foldText(`${author} ${excerpt}`);
    return words.every(word => place.includes(word));
  });
}

/**
 * A comment as something to share: its own address, its author and its words.
 * @param title - says whose comment it is, in the reader's language
 */
export function subjectOfComment(
  article: ArticleFacts,
  comment: CommentReport,
  title: string,
): CommentSubject {
  const permalink = comment.permalink ?? article.location;
  const anchor = URL.parse(permalink)?.hash ?? '';
  // On the article's own page what it says of its address holds; a page of comments has its own.
  const isHere = withoutHash(permalink) === withoutHash(article.location);
  const address = isHere ? {} : { location: permalink, canonical: null, ogUrl: null };
  return {
    facts: {
      ...article,
      ...address,
      title: { value: title, source: 'dom' },
      author: comment.author === '' ? null : { value: comment.author, source: 'dom' },
      publishedAt: comment.date === '' ? null : { value: comment.date, source: 'dom' },
      description: null,
    },
    anchor,
    quotation: quotationOf(comment),
  };
}

function withoutHash(url: string): string {
  return url.replace(/#.*$/su, '');
}

/** Its words as a page reports them, with dots where they were cut. */
export function quotationOf({ excerpt }: CommentReport): string {
  if (excerpt.length < REPORTED) return excerpt;
  return `${excerpt.replace(/\s\S*$/u, '').trimEnd()}…`;
}
