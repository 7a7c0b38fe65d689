import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MARKUP_PROFILES } from '../../../utils/domain/markup/markup-profiles.ts';
import { cleanDraft } from '../../../utils/domain/sanitize/clean-draft.ts';
import { cleanInvisibleCharacters } from '../../../utils/domain/sanitize/invisible-characters.ts';

const PIECES =
  '<b> </b> <u> </u> <br> <p> <!-- --> <a href=" "> <code> </code> </ <x x<y, y>z & " mot < > ' +
  '\u200b \u202e \u2066 \u2069 \u{e0041} \ufe0f \u0007 \u0085 \ufeff e\u0301 \u05d0 👩 \u200d 🚀';
const LINKS = [
  ' https://j.example/a/1234?id=5&utm_source=x ',
  ' http://j.example/b?x=1&fbclid=y#c ',
  ' https://u:p@j.example/c?id=7 ',
];
const drafts = fc
  .array(fc.constantFrom(...PIECES.split(' '), ...LINKS, ' ', '\n', '\r'), { maxLength: 40 })
  .map(parts => parts.join(''));

/** What no cleaned text holds: controls, overrides, tags without flag, byte order marks. */
// oxlint-disable-next-line no-control-regex -- controls are what is looked for
const FORBIDDEN = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202d\u202e\ufeff\u{e0000}-\u{e007f}\ufff9-\ufffb]/u;

const countTags = (text: string): number => (text.match(/<\/?[a-z][^<>]*>/gi) ?? []).length;
const readPlaces = (text: string): string[] =>
  Array.from(text.matchAll(/j\.example\/\w+(?:\/\d+)?|\b(?:id|x)=\d/g), ([place]) => place);

test.each(MARKUP_PROFILES.map(profile => [profile.id, profile] as const))(
  'a draft cleaned for %s: no forbidden character, no tag more, links lead where they led',
  (_, profile) => {
    fc.assert(
      fc.property(drafts, draft => {
        const { text } = cleanDraft(draft, { profile, language: 'fr' });
        // A tag with an invisible character in it is none until that is gone.
        const visible = cleanInvisibleCharacters(draft);
        expect(text).not.toMatch(FORBIDDEN);
        expect(countTags(text)).toBeLessThanOrEqual(countTags(visible));
        expect(readPlaces(text)).toEqual(readPlaces(visible));
      }),
      { numRuns: 200 },
    );
  },
);
