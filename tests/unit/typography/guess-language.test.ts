import { expect, test } from 'vitest';
import { guessLanguage } from '../../../utils/domain/typography/guess-language.ts';

test.each([
  ['fr', 'Je ne suis pas de cet avis, et vous ?'],
  ['fr', 'Le « New York Times » l’a dit, mais qui le croit ?'],
  ['en', 'This is not what the article says.'],
  ['en', 'I was in Paris, and “déjà vu” is what I felt.'],
] as const)('%s: %s', (language, text) => {
  expect(guessLanguage(text, language === 'fr' ? 'en' : 'fr')).toBe(language);
});

test.each(['', 'Bravo !!!', '42'])('“%s” is taken for the language of the page', text => {
  expect(guessLanguage(text, 'fr')).toBe('fr');
  expect(guessLanguage(text, 'en')).toBe('en');
});
