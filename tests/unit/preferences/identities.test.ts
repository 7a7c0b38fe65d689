import { describe, expect, test } from 'vitest';
import {
  identityAt,
  noIdentities,
  parseIdentities,
  parseIdentity,
  withIdentityAt,
} from '../../../utils/domain/preferences/identities.ts';

const lea = { id: 'a', name: 'Léa', email: 'lea@example.fr', site: '' };
const zoe = { id: 'b', name: 'Zoé', email: '', site: 'https://zoe.example' };
const both = { list: [lea, zoe], bySite: { 'journal.example': 'b' } };

test('an identity is three texts no longer than WordPress takes', () => {
  expect(parseIdentity({ name: 'Léa', email: 3, site: 'x'.repeat(300) })).toEqual({
    name: 'Léa',
    email: '',
    site: 'x'.repeat(200),
  });
});

describe('stored identities', () => {
  test.each([[undefined], [null], ['x'], [[]], [{ list: 'x', bySite: [] }]])(
    '%j are none',
    stored => {
      expect(parseIdentities(stored)).toEqual(noIdentities);
    },
  );

  test('lose their doubles, what has no id, and sites of one that is gone', () => {
    const stored = {
      list: [lea, { ...zoe, id: 'a' }, { name: 'X' }, null, zoe],
      bySite: { 'journal.example': 'b', 'revue.example': 'gone' },
    };
    expect(parseIdentities(stored)).toEqual(both);
  });
});

describe('the one offered', () => {
  test('is the site’s, else the first, else none', () => {
    expect(identityAt(both, 'https://www.journal.example/a')).toEqual(zoe);
    expect(identityAt(both, 'https://revue.example/a')).toEqual(lea);
    expect(identityAt(noIdentities, 'https://revue.example/a')).toBeNull();
  });

  test('is chosen for a site; the first needs no line', () => {
    expect(withIdentityAt(both, 'https://revue.example/a', 'b').bySite).toEqual({
      'journal.example': 'b',
      'revue.example': 'b',
    });
    expect(withIdentityAt(both, 'https://journal.example/a', 'a').bySite).toEqual({});
    expect(withIdentityAt(both, 'about:blank', 'b')).toBe(both);
  });
});
