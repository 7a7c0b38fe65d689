import { describe, expect, test } from 'vitest';
import {
  findDraftNotices,
  shareRead,
  type DraftPlaceFacts,
} from '../../../utils/domain/thread/draft-notices.ts';
import { findNearCopies } from '../../../utils/domain/thread/near-copies.ts';
import {
  defaultThreadSettings,
  withDismissal,
  withNotice,
} from '../../../utils/domain/thread/thread-settings.ts';

const NOW = Date.UTC(2026, 10, 20);
const DAY = 24 * 3600_000;

const facts = (changes: Partial<DraftPlaceFacts> = {}): DraftPlaceFacts => ({
  openMs: 10 * 60_000,
  articleWords: 800,
  isKnown: false,
  closing: '',
  signedAs: '',
  usualName: '',
  isReply: false,
  now: NOW,
  ...changes,
});

const thread = (age: number, count = 8) =>
  Array.from({ length: count }, (_, at) => ({
    id: `${at}`,
    author: `Lecteur ${at}`,
    text: `Une remarque courte sur le marché numéro ${at}`,
    at: NOW - age * DAY - at,
  }));

const long = 'Voilà un propos qui prend tout son temps pour dire les choses. '.repeat(20);

const kinds = (
  draft: string,
  changes: Partial<DraftPlaceFacts> = {},
  comments: ReturnType<typeof thread> = thread(1),
) =>
  findDraftNotices(draft, comments, facts(changes), findNearCopies(draft, comments)).map(
    ({ kind }) => kind,
  );

describe('a draft in its place', () => {
  test.each<[string, string, Partial<DraftPlaceFacts>, ReturnType<typeof thread>, string[]]>([
    ['nothing to say', 'Je suis d’accord.', {}, thread(1), []],
    ['an empty draft', ' ', { openMs: 0 }, thread(200), []],
    ['hardly open', 'Je suis d’accord.', { openMs: 20_000 }, thread(1), ['unread']],
    ['read at an earlier visit', 'Je suis d’accord.', { openMs: 0, isKnown: true }, thread(1), []],
    ['a short article', 'Je suis d’accord.', { openMs: 0, articleWords: 100 }, thread(1), []],
    ['an old thread', 'Je suis d’accord.', {}, thread(120), ['old-thread']],
    ['no thread', 'Je suis d’accord.', {}, [], []],
    ['about to close', 'Oui.', { closing: 'Fermeture dans 2 jours' }, thread(1), ['closing']],
    [
      'another name',
      'Oui.',
      { signedAs: 'Zoé M.', usualName: 'Zoé' },
      thread(1),
      ['other-identity'],
    ],
    ['the usual name', 'Oui.', { signedAs: ' Zoé', usualName: 'Zoé' }, thread(1), []],
    ['a first signature', 'Oui.', { signedAs: 'Zoé', usualName: '' }, thread(1), []],
    ['a long reply', long, { isReply: true }, thread(1), ['long-reply']],
    ['a long comment of its own', long, {}, thread(1), []],
    ['a long reply to few', long, { isReply: true }, thread(1, 3), []],
    ['said before', 'Une remarque courte sur le marché numéro 3', {}, thread(1), ['said-before']],
  ])('%s', (_name, draft, changes, comments, expected) => {
    expect(kinds(draft, changes, comments)).toEqual(expected);
  });

  test('the nearest comments are named, three at most', () => {
    const draft = 'Une remarque courte sur le marché numéro 3';
    const [notice] = findDraftNotices(draft, thread(1), facts(), findNearCopies(draft, thread(1)));
    expect(notice?.nearest.map(({ id }) => id)).toHaveLength(3);
    expect(notice?.nearest[0]?.id).toBe('3');
  });
});

test.each([
  [0, 600, 0],
  [60_000, 600, 1],
  [30_000, 600, 0.5],
  [1000, 0, 1],
])('%i ms for %i words is a share of %f', (openMs, words, share) => {
  expect(shareRead(openMs, words)).toBe(share);
});

test('the question whether one has read ends after three dismissals, and comes back on demand', () => {
  const twice = withDismissal(withDismissal(defaultThreadSettings, 'unread'), 'unread');
  expect(twice.noticesOff).toEqual([]);
  const thrice = withDismissal(twice, 'unread');
  expect(thrice.noticesOff).toEqual(['unread']);
  expect(withNotice(thrice, 'unread', true)).toMatchObject({ noticesOff: [], unreadDismissed: 0 });
  expect(withDismissal(defaultThreadSettings, 'closing')).toBe(defaultThreadSettings);
});
