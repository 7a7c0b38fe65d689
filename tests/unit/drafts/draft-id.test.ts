import { expect, test } from 'vitest';
import {
  articleHash,
  sentId,
  writingId,
  writingIdOf,
} from '../../../utils/domain/drafts/draft-id.ts';
import { makePlace } from '../../support/make-draft.ts';

const reply = { id: '12', author: 'Léa', excerpt: 'Oui', date: null, permalink: null };

test('a place has one id, on every visit and whatever the title has become', async () => {
  const place = makePlace();
  const renamed = makePlace({ article: { ...place.article, title: 'Autre titre' } });
  expect(await writingId(place)).toBe(await writingId(renamed));
  expect(await writingId(place)).toMatch(/^[0-9a-f]{16}\.[0-9a-f]{16}$/);
});

test('top level, a reply and another article never share a draft', async () => {
  const other = makePlace({
    article: { ...makePlace().article, url: 'https://journal.example/b' },
  });
  const ids = await Promise.all(
    [makePlace(), makePlace({ parent: reply }), makePlace({ system: 'spip' }), other].map(
      writingId,
    ),
  );
  expect(new Set(ids).size).toBe(4);
});

test('drafts of one article share the first half of their ids', async () => {
  const id = await writingId(makePlace({ parent: reply }));
  expect(id.startsWith(`${await articleHash(makePlace().article.url)}.`)).toBe(true);
});

test('a sent draft leads back to where it was written', () => {
  expect(writingIdOf(sentId('aa.bb', 1_700_000_000_000))).toBe('aa.bb');
});
