import { expect, test } from 'vitest';
import { MARKUP_PROFILES, markupProfileOf } from '../../../utils/domain/markup/markup-profiles.ts';

const withElements = MARKUP_PROFILES.filter(({ format }) => format.startsWith('html'));

test('every profile has an id of its own', () => {
  const ids = MARKUP_PROFILES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(MARKUP_PROFILES.map(profile => [profile.id, profile] as const))(
  '%s links to the web and to mail, and to nothing that runs',
  (_, { links }) => {
    expect(links.schemes).toEqual(expect.arrayContaining(['http', 'https', 'mailto']));
    expect(links.schemes).not.toEqual(expect.arrayContaining(['javascript']));
    expect(links.schemes).not.toEqual(expect.arrayContaining(['data']));
  },
);

test.each(withElements.map(profile => [profile.id, profile] as const))(
  '%s says in elements what it says it can',
  (_, { formatting, elements }) => {
    const names: Readonly<Record<string, readonly string[]>> = {
      strong: ['strong', 'b'],
      emphasis: ['em', 'i'],
      strike: ['del', 's', 'strike'],
      code: ['code'],
      'code-block': ['pre', 'code'],
      link: ['a'],
      quotation: ['blockquote'],
      list: ['ul'],
      'ordered-list': ['ol'],
    };
    const unsaid = formatting.filter(kind => !names[kind]?.some(name => name in elements));
    expect(unsaid).toEqual([]);
  },
);

test.each([
  ['giscus', 'github'],
  ['utterances', 'github'],
  ['jcomments', 'bbcode'],
  ['wordpress', 'wordpress'],
  ['facebook', 'plain'],
  ['constructor', 'plain'],
])('%s reads comments as %s', (system, id) => {
  expect(markupProfileOf(system).id).toBe(id);
});
