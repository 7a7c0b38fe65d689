import { expect, test } from 'vitest';
import { createLexicons } from '../../../utils/domain/moderation/lexicons.ts';
import { packLexicons } from '../../../utils/domain/moderation/pack-lexicons.ts';

const { languagesOf } = createLexicons(packLexicons());

test.each([
  ['cassos', ['fr']],
  ['klootzak', ['nl']],
  ['idiota', ['es', 'it', 'pt']],
  // Said in every language.
  ['fuck', []],
  // A French insult, and a Spanish and Italian word for "with".
  ['con', []],
  ['maison', []],
])('%s', (word, languages) => {
  expect(languagesOf(word)).toEqual(languages);
});
