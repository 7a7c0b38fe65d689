import { describe, expect, test } from 'vitest';
import { bareFacts } from '../../../utils/domain/article/bare-facts.ts';
import type { CommentReport } from '../../../utils/domain/detection/page-report.ts';
import { freshChoices, subjectOf } from '../../../utils/domain/share/compose-share.ts';
import {
  searchComments,
  shareableComments,
  subjectOfComment,
} from '../../../utils/domain/share/share-comment.ts';

const comment = (changes: Partial<CommentReport> = {}): CommentReport => ({
  id: '12',
  author: 'Noé Valmont',
  date: '2026-11-04T10:00:00Z',
  excerpt: 'Le facteur passait à l’heure.',
  depth: 0,
  parentId: null,
  permalink: 'https://journal.example/messages/?utm_source=lettre#comment-12',
  isHeld: false,
  ...changes,
});

const article = {
  ...bareFacts('https://journal.example/messages/?utm_source=lettre', 'Soixante milliards'),
  canonical: 'https://journal.example/messages/',
};

test.each([
  ['held for moderation', { isHeld: true }],
  ['without words', { excerpt: '' }],
  ['without an address', { permalink: null }],
  ['whose address is a script', { permalink: 'javascript:void(0)' }],
])('a comment %s is not offered', (_name, changes) => {
  const comments = [comment(), comment(changes)];
  expect(shareableComments(comments)).toEqual([comment()]);
});

test.each([
  ['valmont', 1],
  ['NOE heure', 1],
  ['noé facture', 0],
  ['', 2],
])('%j finds %i', (wanted, count) => {
  const other = comment({ id: '13', author: 'Ada', excerpt: 'Non.' });
  expect(searchComments([comment(), other], wanted)).toHaveLength(count);
});

describe('the link', () => {
  const linkTo = (permalink: string, link: 'clean' | 'as-is' = 'clean') => {
    const { facts, anchor, quotation } = subjectOfComment(article, comment({ permalink }), 'T');
    return subjectOf(facts, { ...freshChoices(facts, quotation), anchor, link });
  };

  test.each([
    [
      'of a comment on the article’s page is the canonical one with its place',
      'https://journal.example/messages/?utm_source=lettre#comment-12',
      'https://journal.example/messages/#comment-12',
    ],
    [
      'of a comment on another page of comments is that page’s, cleaned',
      'https://journal.example/messages/comment-page-2/?fbclid=a#comment-12',
      'https://journal.example/messages/comment-page-2/#comment-12',
    ],
    [
      'of a comment with an address of its own needs no place',
      'https://journal.example/c/12',
      'https://journal.example/c/12',
    ],
  ])('%s', (_name, permalink, expected) => {
    expect(linkTo(permalink)?.url).toBe(expected);
  });

  test('can be taken as it is', () => {
    expect(
      linkTo('https://journal.example/messages/?utm_source=lettre#comment-12', 'as-is')?.url,
    ).toBe('https://journal.example/messages/?utm_source=lettre#comment-12');
  });

  test('to a page of comments is no reason to warn', () => {
    expect(linkTo('https://journal.example/messages/comment-page-2/#c')?.warnings).not.toContain(
      'comment-page',
    );
  });
});

describe('what is said of it', () => {
  test('its author and its day, not the article’s', () => {
    const { facts } = subjectOfComment(article, comment(), 'Noé commente');
    expect(facts).toMatchObject({
      title: { value: 'Noé commente' },
      author: { value: 'Noé Valmont' },
      publishedAt: { value: '2026-11-04T10:00:00Z' },
    });
    const unnamed = subjectOfComment(article, comment({ author: '', date: '' }), 'T').facts;
    expect([unnamed.author, unnamed.publishedAt]).toEqual([null, null]);
  });

  test('its words, ended with an ellipsis where the page gave the beginning only', () => {
    const cut = 'Le facteur passe. '.repeat(20).slice(0, 280);
    const { quotation } = subjectOfComment(article, comment({ excerpt: cut }), 'T');
    expect(quotation).toMatch(/ (?:facteur|Le|passe\.)…$/u);
    expect(subjectOfComment(article, comment(), 'T').quotation).toBe(
      'Le facteur passait à l’heure.',
    );
  });
});
